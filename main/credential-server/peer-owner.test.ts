import { type ChildProcess, execFile } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { claim } from '../../app/testing/claims/claim.ts';
import { AS_OTHER_USER } from '../../scripts/testing/other-user.ts';
import { ownerIn, type PeerCheck, peerCheckFor } from './peer-owner.ts';

const isLinux = process.platform === 'linux';
const HEAD = '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode';
const connection = { peerPort: 0xc001, ownPort: 0x1f90 };
/** A line of the kernel's table. */
const line = ({ from = '0100007F:C001', to = '0100007F:1F90', state = '01', user = 1000, inode = 77 } = {}) =>
  `   3: ${from} ${to} ${state} 00000000:00000000 00:00000000 00000000  ${user}        0 ${inode} 1 0000000000000000 20 4 30 10 -1`;
const ownerOf = (...lines: readonly string[]) => ownerIn([HEAD, ...lines].join('\n'), connection);

describe('the peer’s owner in the kernel’s table', () => {
  it('is the user of the socket that is connected to ours', () => {
    const ours = line({ from: '0100007F:1F90', to: '0100007F:C001', user: 0 });
    const listening = line({ from: '0100007F:1F90', to: '00000000:0000', state: '0A', user: 0 });
    expect(ownerOf(listening, ours, line({ from: '0100007F:C002', user: 5 }), line())).toBe(1000);
  });

  it('is found by ports of one digit', () => {
    const text = [HEAD, line({ from: '0100007F:0007', to: '0100007F:0050', user: 5 })].join('\n');
    expect(ownerIn(text, { peerPort: 7, ownPort: 80 })).toBe(5);
  });

  it('is found if the program used an IPv6 socket', () => {
    const mapped = '0000000000000000FFFF00000100007F';
    expect(ownerOf(line({ from: `${mapped}:C001`, to: `${mapped}:1F90`, user: 65_534 }))).toBe(65_534);
  });

  it.each([
    ['there is no such line', []],
    ['the connection has ended, and counts as root’s', [line({ state: '06', user: 0, inode: 0 })]],
    ['no program holds the socket any more', [line({ user: 0, inode: 0 })]],
    ['it is listed twice', [line(), line({ user: 65_534 })]],
    ['it is a connection from another address', [line({ from: '0200007F:C001' })]],
    ['only one end is ours', [line({ to: '0100007F:1F91' })]],
    ['the other end is not connected', [line({ state: '06' })]],
    ['the user is no number', [line({ user: 'x1' as never })]],
    ['the user is more than a number', [line({ user: '1x' as never })]],
    ['the line is cut short', [line().slice(0, 60)]],
  ])('is unknown if %s', (_where, lines) => {
    claim('console-link-unknown-owner');
    expect(ownerOf(...lines)).toBeUndefined();
  });
});

/** The result of a check for what connects to the port. */
async function said(check: PeerCheck | undefined, begin: (port: number) => Socket | ChildProcess) {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const accepted = once(server, 'connection') as Promise<[Socket]>;
  begin(port).on('error', () => undefined);
  const [socket] = await accepted;
  const owner = await check?.({ peerPort: socket.remotePort ?? 0, ownPort: port });
  socket.destroy();
  server.close();
  return owner;
}

describe('the peer’s owner of a real connection', () => {
  it.runIf(isLinux)('is this user if this user connects', async () => {
    expect(await said(peerCheckFor('linux'), port => connect(port, '127.0.0.1'))).toBe('own');
    // Many programs use an IPv6 socket, which the kernel lists in a table of its own.
    expect(await said(peerCheckFor('linux'), port => connect(port, '::ffff:127.0.0.1'))).toBe('own');
  });

  it.runIf(isLinux && process.getuid?.() === 0)('is another user if another user connects', async () => {
    claim('console-link-other-user');
    // Every Debian has bash, but not curl.
    const asOther = [...AS_OTHER_USER, '--', 'bash', '-c'];
    const connects = (port: number) => `exec 3<>/dev/tcp/127.0.0.1/${port}; read -t 10 <&3`;
    expect(await said(peerCheckFor('linux'), port => execFile('setpriv', [...asOther, connects(port)]))).toBe('other');
  });

  it.runIf(isLinux)('is unknown if the system shows other users under this user’s ID', async () => {
    expect(await said(peerCheckFor('linux', 65_534), port => connect(port, '127.0.0.1'))).toBe('unknown');
  });
});

it('the kernel’s tables are read again if they miss the connection, three times at most', async () => {
  const tables = [HEAD, line()];
  expect(await peerCheckFor('linux', 1000, async () => tables.shift() ?? '')?.(connection)).toBe('own');
  let reads = 0;
  const read = async () => {
    reads += 1;
    return HEAD;
  };
  expect(await peerCheckFor('linux', 1000, read)?.(connection)).toBe('unknown');
  expect(reads).toBe(3);
});

it('the kernel’s tables are read once for all concurrent checks, and never before a check began', async () => {
  claim('console-link-flooding');
  const begun: ((tables: string) => void)[] = [];
  const check = peerCheckFor('linux', 1000, () => new Promise(resolve => begun.push(resolve)));
  const asked = (count: number) => Array.from({ length: count }, () => check?.(connection));
  const before = asked(1);
  await expect.poll(() => begun).toHaveLength(1);
  const meanwhile = asked(50);
  begun[0]?.(line({ user: 5 }));
  expect(await Promise.all(before)).toEqual(['other']);
  await expect.poll(() => begun).toHaveLength(2);
  begun[1]?.(line());
  expect(new Set(await Promise.all(meanwhile))).toEqual(new Set(['own']));
  expect(begun).toHaveLength(2);
});

it.each(['win32', 'darwin'] as const)(
  'the peer’s owner is not checked on %s, where other users can’t learn the address',
  platform => {
    expect(peerCheckFor(platform)).toBeUndefined();
  },
);
