import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { minutes, seconds } from '../../app/domain/instant.ts';
import { claim } from '../../app/testing/claims/claim.ts';
import { FakeClock } from '../../app/testing/fakes/fake-clock.ts';
import { NOW } from '../../app/testing/sample-role.ts';
import { en } from '../../app/text/en/en.ts';
import { AS_OTHER_USER } from '../../scripts/testing/other-user.ts';
import { type PeerOwner, peerCheckFor } from '../credential-server/peer-owner.ts';
import { createLinkHandover } from './link-handover.ts';

const LINK = 'https://signin.aws.amazon.com/federation?SigninToken=hush';
const VISIT = { 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'document', 'Sec-Fetch-Site': 'none' };

type Answer = { readonly status: number; readonly location: string | undefined; readonly body: string };
type Asked = { readonly method?: string; readonly headers?: Readonly<Record<string, string>> };

/** Sends one request on a new connection; undefined where it is closed without a response. */
function ask(address: string, { method = 'GET', headers = VISIT }: Asked = {}): Promise<Answer | undefined> {
  return new Promise(resolve => {
    const asked = request(address, { method, headers, agent: false }, answer => {
      const { statusCode: status = 0, headers } = answer;
      text(answer).then(body => resolve({ status, location: headers.location, body }));
    });
    asked.on('error', () => resolve(undefined));
    asked.end();
  });
}

/** A handed-over link, with these owners of the first connections and then the same user. */
async function offered(...peers: readonly PeerOwner[]) {
  const clock = new FakeClock(NOW);
  const waiting = [...peers];
  const handOver = createLinkHandover({
    clock,
    checkPeer: async () => waiting.shift() ?? 'own',
    page: () => ({ messages: en.consolePage, language: 'en' }),
  });
  const { address, withdraw } = await handOver(LINK);
  return { clock, address, withdraw, host: new URL(address).host };
}

const redirected = { status: 303, location: LINK, body: '' };

describe('a handed-over link', () => {
  it('has a new address each time, without the secret', async () => {
    const addresses = [await offered(), await offered()].map(({ address }) => address);
    for (const address of addresses) expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{43}$/);
    expect(new Set(addresses.map(address => new URL(address).pathname)).size).toBe(2);
  });

  it('goes to the first browser of the same user, and then the port is closed', async () => {
    claim('console-link-once');
    const { address } = await offered();
    expect(await ask(address)).toEqual(redirected);
    expect(await ask(address)).toBeUndefined();
  });

  it('goes to one browser only if two connect at the same time', async () => {
    const { address } = await offered();
    const answers = await Promise.all([ask(address), ask(address), ask(address)]);
    expect(answers.filter(answer => answer?.location === LINK)).toHaveLength(1);
  });

  it('goes to an old browser without Fetch Metadata', async () => {
    const { address } = await offered();
    expect(await ask(address, { headers: {} })).toEqual(redirected);
  });

  it('is not given to another user, who gets no response and doesn’t use it up', async () => {
    const { address } = await offered('other', 'other');
    expect(await ask(address)).toBeUndefined();
    expect(await ask(address)).toBeUndefined();
    expect(await ask(address)).toEqual(redirected);
  });

  it('is not given if the owner of the connection is unknown, with a message for the person', async () => {
    claim('console-link-unknown-owner');
    const { address } = await offered('unknown');
    const refused = await ask(address);
    expect(refused).toMatchObject({ status: 403, location: undefined });
    expect(refused?.body).toContain(en.consolePage.unchecked.text);
    expect(await ask(address)).toEqual(redirected);
  });

  const another = 'x'.repeat(43);
  it.each<[string, Asked & { readonly path?: string }]>([
    ['another path', { path: `/${another}` }],
    ['no path', { path: '/' }],
    ['a longer path', { path: 'NONCE/x' }],
    ['a query', { path: 'NONCE?x=1' }],
    ['another method', { method: 'POST' }],
    ['a HEAD request', { method: 'HEAD' }],
    ['another host name (DNS rebinding)', { headers: { Host: 'evil.example' } }],
    ['another spelling of the host', { headers: { Host: 'localhost:80' } }],
    ['a page’s script', { headers: { Origin: 'https://evil.example' } }],
    ['a page’s fetch', { headers: { 'Sec-Fetch-Mode': 'no-cors', 'Sec-Fetch-Dest': 'empty' } }],
    ['a frame', { headers: { 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'iframe' } }],
    ['a script in a browser', { headers: { ...VISIT, 'Sec-Fetch-Mode': 'cors' } }],
    ['an old browser that prefetches', { headers: { ...VISIT, Purpose: 'prefetch' } }],
    ['a browser that prerenders', { headers: { ...VISIT, 'Sec-Purpose': 'prefetch;prerender' } }],
  ])('is not given to %s, which does not use it up', async (_what, { path, ...asked }) => {
    claim('console-link-once');
    const { address } = await offered();
    const target =
      path === undefined ? address : new URL(path.replace('NONCE', new URL(address).pathname), address).href;
    expect(await ask(target, asked)).toMatchObject({ status: 404, location: undefined, body: '' });
    expect(await ask(address)).toEqual(redirected);
  });

  it('expires after 30 seconds with a message, and later the port is closed', async () => {
    const { address, clock } = await offered();
    await clock.advance(seconds(30));
    const late = await ask(address);
    expect(late).toMatchObject({ status: 410, location: undefined });
    expect(late?.body).toContain(en.consolePage.expired.title);
    await clock.advance(minutes(5));
    expect(await ask(address)).toBeUndefined();
    expect(clock.waiting).toBe(0);
  });

  it('leaks its secret to no cache, referrer or frame', async () => {
    const { address } = await offered();
    const headers = await new Promise<IncomingHttpHeaders>(resolve =>
      request(address, { headers: VISIT, agent: false }, answer => resolve(answer.resume().headers)).end(),
    );
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'content-type': 'text/html; charset=utf-8',
      connection: 'close',
    });
  });

  it('closes waiting connections when it is withdrawn', async () => {
    const { address, withdraw } = await offered();
    const waiting = connect(Number(new URL(address).port), '127.0.0.1').on('error', () => undefined);
    await once(waiting, 'connect');
    withdraw();
    await once(waiting.resume(), 'close');
  });

  it('limits its connections by closing the oldest', async () => {
    const { address, withdraw } = await offered();
    const { port } = new URL(address);
    const first = connect(Number(port), '127.0.0.1').on('error', () => undefined);
    await once(first, 'connect');
    const others = Array.from({ length: 64 }, () => connect(Number(port), '127.0.0.1').on('error', () => undefined));
    await once(first.resume(), 'close');
    for (const socket of others) socket.destroy();
    withdraw();
  });

  it('closes waiting connections when it was given', async () => {
    const { address } = await offered();
    const { port } = new URL(address);
    const idle = connect(Number(port), '127.0.0.1');
    await once(idle, 'connect');
    const closed = once(idle, 'close');
    await ask(address);
    await closed;
  });

  it('leaves no timer after it was given', async () => {
    const { address, clock } = await offered();
    await ask(address);
    expect(await ask(address)).toBeUndefined();
    expect(clock.waiting).toBe(0);
  });

  it('leaves no timer after it was withdrawn', async () => {
    const { clock, withdraw } = await offered();
    withdraw();
    expect(clock.waiting).toBe(0);
  });

  it('is unavailable at once when it is withdrawn', async () => {
    const { address, withdraw } = await offered();
    withdraw();
    expect(await ask(address)).toBeUndefined();
  });

  it('is given while another program holds a thousand idle connections', async () => {
    const { address } = await offered();
    const { port } = new URL(address);
    const idle = Array.from({ length: 1_000 }, () => connect(Number(port), '127.0.0.1').on('error', () => undefined));
    await Promise.all(
      idle.map(socket => new Promise(resolve => socket.once('connect', resolve).once('close', resolve))),
    );
    expect(await ask(address)).toEqual(redirected);
    for (const socket of idle) socket.destroy();
  });
});

it('a link is given without an owner check where other users can’t learn the address', async () => {
  const page = () => ({ messages: en.consolePage, language: 'en' });
  const handOver = createLinkHandover({ clock: new FakeClock(NOW), checkPeer: undefined, page });
  expect(await ask((await handOver(LINK)).address)).toEqual(redirected);
});

it.runIf(process.platform === 'linux' && process.getuid?.() === 0)(
  'another user can’t get a link by reusing the port number of the owner’s connection from another loopback address',
  async () => {
    claim('console-link-other-user');
    const page = () => ({ messages: en.consolePage, language: 'en' });
    const handOver = createLinkHandover({ clock: new FakeClock(NOW), checkPeer: peerCheckFor('linux'), page });
    const { address } = await handOver(LINK);
    const ours = connect(Number(new URL(address).port), '127.0.0.1').on('error', () => undefined);
    await once(ours, 'connect');
    const from = `--interface 127.0.0.2 --local-port ${ours.localPort}`;
    const asOther = [...AS_OTHER_USER, '--', ...`curl --silent --include --max-time 10 ${from}`.split(' ')];
    const got = await new Promise(resolve =>
      execFile('setpriv', [...asOther, address], (_error, stdout) => resolve(stdout)),
    );
    ours.destroy();
    expect(got).toBe('');
    expect(await ask(address)).toEqual(redirected);
  },
);
