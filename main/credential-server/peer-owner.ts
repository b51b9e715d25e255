import { readFile } from 'node:fs/promises';
import { endianness } from 'node:os';

/** Whose the other end of a loopback connection is: of the user that Mai runs as, of another one, or the system does not say. */
export type PeerOwner = 'own' | 'other' | 'unknown';

/** The ports of a connection between two sockets that are both on 127.0.0.1, and on no other loopback address. */
export type LoopbackConnection = { readonly peerPort: number; readonly ownPort: number };

export type PeerCheck = (connection: LoopbackConnection) => Promise<PeerOwner>;

/** Shown for every user that a user namespace does not know (proc_sys: `kernel.overflowuid`), so it says nothing of whose a socket is. */
const OVERFLOW_USER = 65_534;
const ESTABLISHED = '01';
const TABLES = ['/proc/self/net/tcp', '/proc/self/net/tcp6'];
/** A table that changes while it is read may leave out a line. */
const MAX_READS = 3;

/**
 * Tells whose a connection is by the kernel's own tables (proc_pid_net(5)). Undefined where other users can't read the command
 * line of a browser, so that an address in it is a secret already: Windows shows it to administrators alone, and macOS hands the
 * address over by an Apple event.
 */
export function peerCheckFor(
  platform: NodeJS.Platform,
  ownUser = process.getuid?.(),
  read = readTables,
): PeerCheck | undefined {
  if (platform === 'win32' || platform === 'darwin') return undefined;
  const tables = sharedRead(read);
  return async connection => {
    if (ownUser === undefined || ownUser === OVERFLOW_USER) return 'unknown';
    for (let tries = 0; tries < MAX_READS; tries++) {
      const owner = ownerIn(await tables(), connection);
      if (owner !== undefined) return owner === ownUser ? 'own' : 'other';
    }
    return 'unknown';
  };
}

const readTables = async (): Promise<string> =>
  (await Promise.all(TABLES.map(path => readFile(path, 'utf8').catch(() => '')))).join('\n');

/**
 * One read for all that ask while another one runs, begun after they asked: the tables of a busy computer take long, and another user
 * who connects again and again must not keep Mai from its own.
 */
function sharedRead(read: () => Promise<string>): () => Promise<string> {
  let running: Promise<unknown> = Promise.resolve();
  let next: Promise<string> | undefined;
  return () => {
    next ??= running.then(() => {
      next = undefined;
      const begun = read();
      running = begun.catch(() => undefined);
      return begun;
    });
    return next;
  };
}

/**
 * The user id of the peer's socket in the kernel's tables of TCP and TCP over IPv6; undefined where it is not listed once. A socket
 * that no process holds any more has no inode, and is listed as root's.
 */
export function ownerIn(tables: string, { peerPort, ownPort }: LoopbackConnection): number | undefined {
  const ends = LOOPBACK.map(address => [`${address}:${hex(peerPort)}`, `${address}:${hex(ownPort)}`]);
  const lines = tables.split('\n').filter(line => line.includes(`:${hex(peerPort)} `));
  const owners = lines.flatMap(line => {
    const [, local, remote, state, , , , user = '', , inode] = line.trim().split(/\s+/);
    const isPeer = ends.some(([from, to]) => local === from && remote === to);
    return isPeer && state === ESTABLISHED && inode !== '0' && /^\d+$/.test(user) ? [Number(user)] : [];
  });
  return owners.length === 1 ? owners[0] : undefined;
}

const hex = (port: number): string => port.toString(16).toUpperCase().padStart(4, '0');

/** 127.0.0.1, and the same as an IPv6 socket has it: words of 32 bits in the processor's own order. */
const LOOPBACK =
  endianness() === 'LE'
    ? ['0100007F', '0000000000000000FFFF00000100007F']
    : ['7F000001', '00000000000000000000FFFF7F000001'];
