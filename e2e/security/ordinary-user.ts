import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { StartOptions } from '../driver/fixtures.ts';
import type { Home } from '../driver/home.ts';

const WITHOUT_RIGHTS = ['--user', '--map-user=1000', '--map-group=1000', '--'];

/** Whether `asOrdinaryUser` can work: root is one only where the kernel lets it be. */
export const canBeOrdinaryUser = (): boolean =>
  process.getuid?.() !== 0 || spawnSync('unshare', [...WITHOUT_RIGHTS, 'true']).status === 0;

/**
 * To start Mai by a program that starts Electron as it is started for people. Chromium gives root no sandbox, and tests often run as root: then it
 * is a user without rights, in a namespace that still finds root's files. `switches` are for Chromium, as in a starter that others have written.
 */
export function asOrdinaryUser(home: Home, switches: readonly string[] = []): StartOptions {
  if (process.getuid?.() !== 0) return { arguments: switches };
  const program = join(home.path, 'bin', 'electron');
  home.write(
    program,
    `#!/bin/sh
for argument; do shift; [ "$argument" = --no-sandbox ] || set -- "$@" "$argument"; done
exec unshare ${WITHOUT_RIGHTS.join(' ')} "$MAI_ELECTRON" ${switches.join(' ')} "$@"
`,
  );
  chmodSync(program, 0o755);
  return { program };
}

/** What the kernel keeps from a process, as Linux tells it. */
export type Confinement = {
  /** Its system calls pass a filter. */
  readonly isFiltered: boolean;
  /** It can never gain rights, by no program that it starts. */
  readonly gainsNothing: boolean;
  /** It sees neither other processes nor the network. */
  readonly isAlone: boolean;
};

export function confinementOf(processId: number, mainProcessId: number): Confinement {
  const status = readFileSync(`/proc/${processId}/status`, 'utf8');
  const space = (id: number, kind: string) => readlinkSync(`/proc/${id}/ns/${kind}`);
  return {
    isFiltered: /^Seccomp:\s*2$/m.test(status),
    gainsNothing: /^NoNewPrivs:\s*1$/m.test(status),
    isAlone: ['user', 'pid', 'net'].every(kind => space(processId, kind) !== space(mainProcessId, kind)),
  };
}
