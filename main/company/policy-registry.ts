import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlaceReading, PolicyEntry } from '../../app/company/policy/policy-source.ts';
import { registryValues } from '../../app/company/policy/registry-export.ts';
import type { RunProgram } from './run-program.ts';

/** The key for group policies and device management. Only administrators can write to it. */
const POLICIES = 'HKEY_LOCAL_MACHINE\\Software\\Policies';
const KEY = `${POLICIES}\\Mai`;

/**
 * Reads the policy from the Windows registry: the values of `HKLM\Software\Policies\Mai` whose names begin with
 * "Policy", sorted by name. By `reg export`, because `reg query` prints in the console's code page and loses
 * characters. The export is deleted right away; `temporaryParent` is a folder of Mai.
 */
export async function readPolicyRegistry(
  systemFolder: string,
  temporaryParent: string,
  run: RunProgram,
): Promise<PlaceReading> {
  const refused: PlaceReading = { kind: 'refused', name: KEY, fault: { kind: 'unreadable', fault: 'other' } };
  const program = join(systemFolder, 'reg.exe');
  // Error messages of reg.exe are localized, so only the list of the parent's keys shows that the key is absent.
  const keys = await run(program, ['query', POLICIES, '/reg:64']);
  if (keys === undefined) return refused;
  const exists = keys
    .toString('latin1')
    .split(/\r?\n/)
    .some(line => line.trim().toLowerCase() === KEY.toLowerCase());
  if (!exists) return { kind: 'absent' };
  const text = await exportKey(program, temporaryParent, run);
  const values = text === undefined ? undefined : registryValues(text, KEY);
  if (values === undefined) return refused;
  const policies = values
    .filter(({ name }) => /^policy/i.test(name))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
  return {
    kind: 'read',
    entries: policies.map(({ name, text: policy }): PolicyEntry => {
      const path = `${KEY}\\${name}`;
      return policy === undefined ? { name: path, fault: { kind: 'not-text' } } : { name: path, text: policy };
    }),
  };
}

async function exportKey(program: string, temporaryParent: string, run: RunProgram): Promise<string | undefined> {
  const folder = await mkdtemp(join(temporaryParent, 'policy-')).catch(() => undefined);
  if (folder === undefined) return undefined;
  try {
    const file = join(folder, 'policy.reg');
    const done = await run(program, ['export', KEY, file, '/y', '/reg:64']);
    return done === undefined ? undefined : await readFile(file, 'utf16le');
  } catch {
    return undefined;
  } finally {
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}
