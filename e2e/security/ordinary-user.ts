import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Home } from '../driver/home.ts';
import type { StartOptions } from '../driver/started-apps.ts';

const WITHOUT_RIGHTS = ['--user', '--map-user=1000', '--map-group=1000', '--'];

/** Whether `asOrdinaryUser` works: root needs user namespaces for it. */
export const canBeOrdinaryUser = (): boolean =>
  process.getuid?.() !== 0 || spawnSync('unshare', [...WITHOUT_RIGHTS, 'true']).status === 0;

/**
 * A program that starts Electron as an ordinary user. Chromium's sandbox does not work for root, and tests often run as root: then
 * it is an unprivileged user in a namespace that can still read root's files. `switches` are passed to Chromium.
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

/** Restrictions of a process, from /proc. */
export type Confinement = {
  /** seccomp filter. */
  readonly isFiltered: boolean;
  /** no_new_privs. */
  readonly gainsNothing: boolean;
  /** Own PID and network namespaces. */
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
