import { spawnWithoutFiles } from '../console/spawn-detached.ts';

/** A local user of Linux. */
export type LocalUser = { readonly name: string; readonly user: number; readonly group: number; readonly home: string };

/** Where people's numbers begin and end, by the defaults of login.defs; `nobody` is above. */
const PEOPLE = { first: 1_000, last: 65_533 } as const;

/** The people in an output of `getent passwd`, or in `/etc/passwd`. */
export const peopleIn = (listing: string): readonly LocalUser[] =>
  listing.split('\n').flatMap(line => {
    const [name = '', , user = '', group = '', , home = ''] = line.split(':');
    const [id, groupId] = [user, group].map(number => (/^\d{1,10}$/.test(number) ? Number(number) : -1));
    if (id === undefined || groupId === undefined || groupId < 1) return [];
    const isPerson = id >= PEOPLE.first && (id <= PEOPLE.last || id > 65_535);
    return isPerson && /^\/[^\0]+$/.test(home) && name !== '' ? [{ name, user: id, group: groupId, home }] : [];
  });

export type RunAs = { readonly program: string; readonly args: readonly string[]; readonly timeout: number };

/**
 * Runs a program as this user: with the user's number, main group and no other group, a fresh environment, no open file of this process, and no
 * terminal, in which the user could type for root (ioctl TIOCSTI). So nothing in the user's home is touched with root's rights, whatever links are
 * there. Resolves to its exit code; undefined if it
 * couldn't be started, was ended by a signal, or by the timeout.
 */
export function runAs(
  { name, user, group, home }: LocalUser,
  { program, args, timeout }: RunAs,
): Promise<number | undefined> {
  const runtime = `/run/user/${user}`;
  const environment = {
    HOME: home,
    USER: name,
    LOGNAME: name,
    PATH: '/usr/bin:/bin',
    XDG_RUNTIME_DIR: runtime,
    DBUS_SESSION_BUS_ADDRESS: `unix:path=${runtime}/bus`,
  };
  return new Promise(resolve => {
    const child = spawnWithoutFiles(program, args, [], {
      ...{ cwd: '/', env: environment, uid: user, gid: group },
      detached: true,
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), timeout);
    child.once('error', () => resolve(undefined));
    child.once('exit', code => resolve(code ?? undefined));
    child.once('close', () => clearTimeout(timer));
  });
}

/** In milliseconds. */
const LOOK_TIMEOUT = 10_000;

/**
 * Whether Mai has data of this user; undefined if the home doesn't answer. Looks with that user's rights in a process of its own: root can't look into
 * every home, and a process that waits for a network disk that is gone could not even end.
 */
export async function hasData(user: LocalUser): Promise<boolean | undefined> {
  const look = ['-c', '[ -e "$HOME/.config/Mai" ] || [ -L "$HOME/.config/Mai" ]'];
  const code = await runAs(user, { program: '/bin/sh', args: look, timeout: LOOK_TIMEOUT });
  return code === undefined ? undefined : code === 0;
}
