import { readFile } from 'node:fs/promises';
import { endianness } from 'node:os';

/** The owner of the other end of a loopback connection: this user, another one, or undetermined. */
export type PeerOwner = 'own' | 'other' | 'unknown';

/** The ports of a connection between two sockets on 127.0.0.1; other loopback addresses don't count. */
export type LoopbackConnection = { readonly peerPort: number; readonly ownPort: number };

export type PeerCheck = (connection: LoopbackConnection) => Promise<PeerOwner>;

/** `kernel.overflowuid`: stands for every user that a user namespace doesn't map, so it identifies none. */
const OVERFLOW_USER = 65_534;
const ESTABLISHED = '01';
const TABLES = ['/proc/self/net/tcp', '/proc/self/net/tcp6'];
/** A read may miss a line of a table that changes meanwhile. */
const MAX_READS = 3;

/**
 * Finds the owner of a connection in the kernel's tables. Undefined on systems where other users can't read a browser's
 * command line, so that an address in it stays secret: Windows shows it to administrators only, and macOS passes the
 * address in an Apple event.
 * https://man7.org/linux/man-pages/man5/proc_pid_net.5.html
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
 * Shares one read among all callers that wait, begun after they asked. The tables of a busy computer take long to read,
 * and another user who keeps connecting must not slow down Mai.
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
 * The user ID of the peer's socket in the kernel's tables for IPv4 and IPv6; undefined unless it is listed exactly
 * once. A socket that no process holds has inode 0 and is listed as root's.
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

/** 127.0.0.1, and its IPv4-mapped IPv6 form: 32-bit words in the processor's byte order. */
const LOOPBACK =
  endianness() === 'LE'
    ? ['0100007F', '0000000000000000FFFF00000100007F']
    : ['7F000001', '00000000000000000000FFFF7F000001'];
