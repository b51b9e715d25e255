import { existsSync } from 'node:fs';
import type { FileFacts } from '../../app/troubleshoot/facts.ts';

/** The programs in Mai's `credential_process` lines that no longer exist. */
export function missingPrograms(config: FileFacts): readonly string[] {
  if (config.kind !== 'present') return [];
  const lines = Array.from(config.owned.values()).flatMap(({ written }) => written.credential_process?.[0] ?? []);
  const programs = lines.flatMap(line => /^(?:'([^']+)'|"([^"]+)"|(\S+))/.exec(line)?.slice(1).filter(Boolean) ?? []);
  return [...new Set(programs)].filter(program => !existsSync(program));
}
