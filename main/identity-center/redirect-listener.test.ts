import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { minutes } from '../../app/domain/instant.ts';
import { claim } from '../../app/testing/claims/claim.ts';
import { FakeClock } from '../../app/testing/fakes/fake-clock.ts';
import { NOW } from '../../app/testing/sample-role.ts';
import { en } from '../../app/text/en/en.ts';
import { AS_OTHER_USER } from '../../scripts/testing/other-user.ts';
import { peerCheckFor } from '../credential-server/peer-owner.ts';
import { ask, listening, STATE } from '../testing/redirect-desk.ts';
import { listenForRedirect } from './redirect-listener.ts';

describe('the redirect of a sign-in at an access portal', () => {
  it('is taken once, and then the port is closed', async () => {
    claim('portal-listener');
    const { redirectUri, redirect, right, clock } = await listening();
    expect(redirectUri).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/oauth\/callback$/);
    expect(await ask(right)).toMatchObject({ status: 200 });
    expect(await redirect).toEqual({ kind: 'code', code: 'the-code' });
    expect(await ask(right)).toBeUndefined();
    expect(clock.waiting).toBe(0);
  });

  it('with the first of several codes counts, in one browser only', async () => {
    claim('portal-listener');
    const { redirect, back } = await listening();
    const answers = await Promise.all(['one', 'two', 'three'].map(code => ask(back(`code=${code}&state=${STATE}`))));
    expect(answers.filter(answer => answer?.status === 200)).toHaveLength(1);
    const at = answers.findIndex(answer => answer?.status === 200);
    expect(await redirect).toEqual({ kind: 'code', code: ['one', 'two', 'three'][at] });
  });

  it('is answered with a page in the person’s language, without the code or the state', async () => {
    claim('portal-listener-page');
    const { right } = await listening();
    const { headers, body } = (await ask(right)) ?? {};
    expect(body).toContain(en.portalPage.received.title);
    expect(body).not.toContain('the-code');
    expect(body).not.toContain(STATE);
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
    });
    expect(headers?.location).toBeUndefined();
  });

  it.each([
    ['access_denied', 'access_denied'],
    ['<script>', 'unknown'],
    ['x'.repeat(65), 'unknown'],
  ])('may be AWS’s refusal: %s', async (error, told) => {
    const { redirect, back } = await listening();
    const answer = await ask(back(`error=${encodeURIComponent(error)}&error_description=no&state=${STATE}`));
    expect(answer?.body).toContain(en.portalPage.refused.title);
    expect(answer?.body).not.toContain(error);
    expect(await redirect).toEqual({ kind: 'error', error: told });
  });

  it('of another user is closed without a response, and doesn’t end the sign-in', async () => {
    claim('portal-listener');
    const { redirect, back, right } = await listening('other');
    expect(await ask(back(`code=theirs&state=${STATE}`))).toBeUndefined();
    expect(await ask(right)).toMatchObject({ status: 200 });
    expect(await redirect).toEqual({ kind: 'code', code: 'the-code' });
  });

  it('of an unknown user is refused with a message, and doesn’t end the sign-in', async () => {
    const { right, told } = await listening('unknown');
    const refused = await ask(right);
    expect(refused).toMatchObject({ status: 403 });
    expect(refused?.body).toContain(en.portalPage.unchecked.text);
    expect(await told()).toBe('nothing');
    expect(await ask(right)).toMatchObject({ status: 200 });
  });

  it('after 10 minutes is too late, which the page says, and later the port is closed', async () => {
    claim('portal-listener');
    const { redirect, right, clock } = await listening();
    await clock.advance(minutes(10));
    expect(await redirect).toEqual({ kind: 'expired' });
    const late = await ask(right);
    expect(late).toMatchObject({ status: 410 });
    expect(late?.body).toContain(en.portalPage.expired.title);
    await clock.advance(minutes(5));
    expect(await ask(right)).toBeUndefined();
    expect(clock.waiting).toBe(0);
  });

  it('finds the port closed after the sign-in was canceled', async () => {
    const { right, close, clock } = await listening();
    close();
    expect(await ask(right)).toBeUndefined();
    expect(clock.waiting).toBe(0);
  });

  it('is taken while another program holds a thousand idle connections', async () => {
    const { redirectUri, right } = await listening();
    const { port } = new URL(redirectUri);
    const idle = Array.from({ length: 1_000 }, () => connect(Number(port), '127.0.0.1').on('error', () => undefined));
    await Promise.all(
      idle.map(socket => new Promise(resolve => socket.once('connect', resolve).once('close', resolve))),
    );
    expect(await ask(right)).toMatchObject({ status: 200 });
    for (const socket of idle) socket.destroy();
  });
});

describe('two sign-ins at the same time', () => {
  it('have a port each, and neither takes the other’s redirect', async () => {
    const [one, other] = [await listening(), await listening()];
    expect(new URL(one.redirectUri).port).not.toBe(new URL(other.redirectUri).port);
    const mixed = await listenForRedirect('t'.repeat(43), {
      clock: one.clock,
      checkPeer: undefined,
      page: () => ({ messages: en.portalPage, language: 'en' }),
    });
    expect(await ask(`${mixed.redirectUri}?code=c&state=${STATE}`)).toMatchObject({ status: 404 });
    for (const each of [one, other, mixed]) each.close();
  });
});

describe('a navigation of Mai’s own window', () => {
  it('to the redirect is taken without a request, once', async () => {
    const { take, right, redirect, told } = await listening();
    expect(take(right)).toBe(true);
    expect(await redirect).toEqual({ kind: 'code', code: 'the-code' });
    expect(take(right)).toBe(false);
    expect(await told()).toEqual({ kind: 'code', code: 'the-code' });
    expect(await ask(right)).toBeUndefined();
  });

  it.each([
    ['another port', (right: string) => right.replace(/:\d+/, ':1')],
    ['the next port', (right: string) => right.replace(/\d(?=\/)/, digit => String((Number(digit) + 1) % 10))],
    ['another host', (right: string) => right.replace('127.0.0.1', 'localhost')],
    ['https', (right: string) => right.replace('http:', 'https:')],
    ['another state', (right: string) => right.replace(STATE, 't'.repeat(43))],
    ['a user name', (right: string) => right.replace('//', '//x@')],
    ['a longer path', (right: string) => right.replace('?', '/?')],
  ])('to %s is not', async (_what, changed) => {
    const { take, right, close, told } = await listening();
    expect(take(changed(right))).toBe(false);
    expect(await told()).toBe('nothing');
    close();
  });
});

it.runIf(process.platform === 'linux' && process.getuid?.() === 0)(
  'another user who knows the whole address can’t answer a sign-in at an access portal',
  async () => {
    claim('portal-listener-other-user');
    const { redirectUri, redirect } = await listenForRedirect(STATE, {
      clock: new FakeClock(NOW),
      checkPeer: peerCheckFor('linux'),
      page: () => ({ messages: en.portalPage, language: 'en' }),
    });
    // The attacker's code of the attacker's own sign-in, bound to this sign-in's challenge.
    const forged = `${redirectUri}?code=theirs&state=${STATE}`;
    const asOther = [...AS_OTHER_USER, '--', 'curl', '--silent', '--include', '--max-time', '10'];
    const got = (...more: readonly string[]) =>
      new Promise(resolve => execFile('setpriv', [...asOther, ...more, forged], (_error, stdout) => resolve(stdout)));
    expect(await got()).toBe('');
    const ours = connect(Number(new URL(redirectUri).port), '127.0.0.1').on('error', () => undefined);
    await once(ours, 'connect');
    expect(await got('--interface', '127.0.0.2', '--local-port', String(ours.localPort))).toBe('');
    ours.destroy();
    expect(await ask(`${redirectUri}?code=mine&state=${STATE}`)).toMatchObject({ status: 200 });
    expect(await redirect).toEqual({ kind: 'code', code: 'mine' });
  },
);
