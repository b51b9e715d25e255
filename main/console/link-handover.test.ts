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
import { type PeerOwner, peerCheckFor } from '../credential-server/peer-owner.ts';
import { createLinkHandover } from './link-handover.ts';

const LINK = 'https://signin.aws.amazon.com/federation?SigninToken=hush';
const VISIT = { 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'document', 'Sec-Fetch-Site': 'none' };

type Answer = { readonly status: number; readonly location: string | undefined; readonly body: string };
type Asked = { readonly method?: string; readonly headers?: Readonly<Record<string, string>> };

/** Asks once, on a connection of its own; undefined where it is hung up on without a word. */
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

/** A link that was handed over, to peers who are these, one after the other, and then our own user. */
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

describe('a link that is handed over', () => {
  it('has an address that tells nothing of it, and is another one each time', async () => {
    const addresses = [await offered(), await offered()].map(({ address }) => address);
    for (const address of addresses) expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{43}$/);
    expect(new Set(addresses.map(address => new URL(address).pathname)).size).toBe(2);
  });

  it('is given to the first browser of our own user that comes, and then the port is closed', async () => {
    claim('console-link-once');
    const { address } = await offered();
    expect(await ask(address)).toEqual(redirected);
    expect(await ask(address)).toBeUndefined();
  });

  it('is given once, though two browsers come at the same time', async () => {
    const { address } = await offered();
    const answers = await Promise.all([ask(address), ask(address), ask(address)]);
    expect(answers.filter(answer => answer?.location === LINK)).toHaveLength(1);
  });

  it('is given to an old browser, which does not say what it loads the page for', async () => {
    const { address } = await offered();
    expect(await ask(address, { headers: {} })).toEqual(redirected);
  });

  it('is not given to another user, who hears nothing and uses nothing up', async () => {
    const { address } = await offered('other', 'other');
    expect(await ask(address)).toBeUndefined();
    expect(await ask(address)).toBeUndefined();
    expect(await ask(address)).toEqual(redirected);
  });

  it('is not given where the system does not say whose the browser is, in a sentence for the person', async () => {
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
    ['a look at the head alone', { method: 'HEAD' }],
    ['another name that points here', { headers: { Host: 'evil.example' } }],
    ['another spelling of the host', { headers: { Host: 'localhost:80' } }],
    ['a page’s script', { headers: { Origin: 'https://evil.example' } }],
    ['a page’s fetch', { headers: { 'Sec-Fetch-Mode': 'no-cors', 'Sec-Fetch-Dest': 'empty' } }],
    ['a frame', { headers: { 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'iframe' } }],
    ['a browser that only looks at it', { headers: { ...VISIT, 'Sec-Fetch-Mode': 'cors' } }],
    ['an old browser that only prepares', { headers: { ...VISIT, Purpose: 'prefetch' } }],
    ['a browser that only prepares', { headers: { ...VISIT, 'Sec-Purpose': 'prefetch;prerender' } }],
  ])('is not given to %s, which uses nothing up', async (_what, { path, ...asked }) => {
    claim('console-link-once');
    const { address } = await offered();
    const target =
      path === undefined ? address : new URL(path.replace('NONCE', new URL(address).pathname), address).href;
    expect(await ask(target, asked)).toMatchObject({ status: 404, location: undefined, body: '' });
    expect(await ask(address)).toEqual(redirected);
  });

  it('is gone after 30 seconds: a browser that comes later reads so, and later still finds nothing', async () => {
    const { address, clock } = await offered();
    await clock.advance(seconds(30));
    const late = await ask(address);
    expect(late).toMatchObject({ status: 410, location: undefined });
    expect(late?.body).toContain(en.consolePage.expired.title);
    await clock.advance(minutes(5));
    expect(await ask(address)).toBeUndefined();
    expect(clock.waiting).toBe(0);
  });

  it('leaves its secret nowhere: no cache, no referrer, no frame', async () => {
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

  it('ends the connections that wait for it as it is withdrawn', async () => {
    const { address, withdraw } = await offered();
    const waiting = connect(Number(new URL(address).port), '127.0.0.1').on('error', () => undefined);
    await once(waiting, 'connect');
    withdraw();
    await once(waiting.resume(), 'close');
  });

  it('keeps no more connections than it needs: the oldest goes', async () => {
    const { address, withdraw } = await offered();
    const { port } = new URL(address);
    const first = connect(Number(port), '127.0.0.1').on('error', () => undefined);
    await once(first, 'connect');
    const others = Array.from({ length: 64 }, () => connect(Number(port), '127.0.0.1').on('error', () => undefined));
    await once(first.resume(), 'close');
    for (const socket of others) socket.destroy();
    withdraw();
  });

  it('leaves nothing to wait for once it was given', async () => {
    const { address, clock } = await offered();
    await ask(address);
    expect(await ask(address)).toBeUndefined();
    expect(clock.waiting).toBe(0);
  });

  it('is gone at once when it is withdrawn', async () => {
    const { address, withdraw } = await offered();
    withdraw();
    expect(await ask(address)).toBeUndefined();
  });

  it('is given while another program holds a thousand connections and says nothing', async () => {
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

it('a link needs no look at its taker where no other user can learn the address', async () => {
  const page = () => ({ messages: en.consolePage, language: 'en' });
  const handOver = createLinkHandover({ clock: new FakeClock(NOW), checkPeer: undefined, page });
  expect(await ask((await handOver(LINK)).address)).toEqual(redirected);
});

it.runIf(process.platform === 'linux' && process.getuid?.() === 0)(
  'another user gets no link by the port number of a connection of ours, from another address of this computer',
  async () => {
    claim('console-link-other-user');
    const page = () => ({ messages: en.consolePage, language: 'en' });
    const handOver = createLinkHandover({ clock: new FakeClock(NOW), checkPeer: peerCheckFor('linux'), page });
    const { address } = await handOver(LINK);
    const ours = connect(Number(new URL(address).port), '127.0.0.1').on('error', () => undefined);
    await once(ours, 'connect');
    const from = `--interface 127.0.0.2 --local-port ${ours.localPort}`;
    const asOther = `--reuid 65534 --regid 65534 --clear-groups -- curl --silent --include --max-time 10 ${from}`;
    const got = await new Promise(resolve =>
      execFile('setpriv', [...asOther.split(' '), address], (_error, stdout) => resolve(stdout)),
    );
    ours.destroy();
    expect(got).toBe('');
    expect(await ask(address)).toEqual(redirected);
  },
);
