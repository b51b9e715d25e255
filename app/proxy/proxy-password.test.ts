import { describe, expect, it } from 'vitest';
import type { Failure } from '../domain/failure.ts';
import { minutes } from '../domain/instant.ts';
import { fail, ok } from '../domain/result.ts';
import { activeWorld, createWorld, failureNoticesOf, keyNamed, sessionsOf, signedIn } from '../testing/fake-world.ts';
import { SAMPLE_QUESTION } from '../testing/fakes/fake-proxy.ts';
import { ACME } from '../testing/sample-role.ts';
import { settled } from '../testing/settled.ts';

const providerId = ACME.id;
const proxy = 'proxy.acme.example:3128';
const wanted: Failure = { kind: 'proxy-password', proxy };
const answer = { type: 'answerProxyPassword', user: 'anna', password: 'canary', keep: false } as const;

describe('a proxy’s challenge', () => {
  it('is shown until answered or dismissed', async () => {
    const world = createWorld(['Dev', 'Admin']);
    world.proxy.wonder(SAMPLE_QUESTION);
    expect(world.application.snapshot().proxyQuestion).toEqual(SAMPLE_QUESTION);
    await world.application.dispatch({ type: 'dismissProxyPassword' });
    expect(world.application.snapshot().proxyQuestion).toBeUndefined();
    await world.application.dispatch({ type: 'askProxyPassword', proxy });
    expect(await world.application.dispatch(answer)).toEqual(ok());
    expect(world.application.snapshot().proxyQuestion).toBeUndefined();
    expect(world.proxy.answers).toEqual([{ login: { user: 'anna', password: 'canary' }, keep: false }]);
  });

  it('retries blocked work after the answer', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    const key = keyNamed('Dev');
    world.sts.refusals.push(wanted);
    await world.application.dispatch({ type: 'startRole', key });
    expect(failureNoticesOf(world)).toEqual([wanted]);
    await world.application.dispatch(answer);
    await settled();
    expect(sessionsOf(world)).toMatchObject([{ key }]);
    expect(failureNoticesOf(world)).toEqual([]);
  });

  it('in the background is announced once without a window, and the answer resumes the renewal', async () => {
    const world = await activeWorld();
    const { answer: post } = world.signIn;
    world.signIn.answer = () => fail(wanted);
    await world.clock.advance(minutes(11 * 60));
    await world.clock.advance(minutes(10));
    expect(failureNoticesOf(world)).toEqual([wanted]);
    expect(world.signIn.asked.filter(({ mode }) => mode === 'silent')).toHaveLength(1);
    expect(world.application.snapshot().proxyQuestion).toBeUndefined();
    world.signIn.answer = post;
    await world.application.dispatch(answer);
    await world.clock.advance(0);
    expect(sessionsOf(world)).toMatchObject([{ startedAt: world.clock.now() }]);
    expect(world.application.snapshot().renewals).toEqual({});
  });

  it('reports a missing keychain, and applies the answer anyway', async () => {
    const world = createWorld(['Dev', 'Admin']);
    world.proxy.keeping = () => fail({ kind: 'no-keychain' });
    world.proxy.wonder(SAMPLE_QUESTION);
    expect(await world.application.dispatch({ ...answer, keep: true })).toEqual(ok());
    expect(failureNoticesOf(world)).toEqual([{ kind: 'no-keychain' }]);
  });

  it('leaves its password nowhere', async () => {
    const world = createWorld(['Dev', 'Admin']);
    world.proxy.answer = () => Promise.reject(new Error('boom'));
    world.proxy.wonder({ ...SAMPLE_QUESTION, isRefused: true });
    await world.application.dispatch(answer);
    world.signIn.answer = () => fail(wanted);
    await world.application.dispatch({ type: 'signIn', providerId });
    expect(JSON.stringify(world.application.snapshot())).not.toContain('canary');
    expect(JSON.stringify(world.saved)).not.toContain('canary');
  });
});
