import { describe, expect, it } from 'vitest';
import type { ProviderId } from '../domain/provider.ts';
import { fail, ok } from '../domain/result.ts';
import { activeWorld, createWorld, failureNoticesOf, sessionsOf } from '../testing/fake-world.ts';
import { ACME } from '../testing/sample-role.ts';

const providerId = ACME.id;

describe('windows and quitting', () => {
  it.each([
    ['openPopover', 'open'],
    ['closePopover', 'close'],
    ['quit', 'quit'],
  ] as const)('are reached by %s', async (type, call) => {
    const world = createWorld([]);
    expect(await world.application.dispatch({ type })).toEqual(ok());
    expect(world.shell).toEqual([call]);
  });

  it.each([
    [{ type: 'openPopover', page: 'settings' }, { kind: 'settings' }],
    [{ type: 'openPopover', page: 'troubleshoot' }, { kind: 'troubleshoot' }],
    [{ type: 'openAddCompany' }, { kind: 'add-company' }],
    [{ type: 'askQuit' }, { kind: 'quit' }],
    [
      { type: 'askSignOut', providerId },
      { kind: 'sign-out', providerId },
    ],
  ] as const)('open with the page that the menu requests, until it is shown: %o', async (command, requestedPage) => {
    const world = createWorld([]);
    expect(await world.application.dispatch(command)).toEqual(ok());
    expect(world.shell).toEqual(['open']);
    expect(world.application.snapshot()).toMatchObject({ requestedPage });
    await world.application.dispatch({ type: 'leavePage' });
    expect(world.application.snapshot()).not.toHaveProperty('requestedPage');
  });

  it('are asked about first: nothing stops before the answer', async () => {
    const world = await activeWorld();
    await world.application.dispatch({ type: 'askQuit' });
    await world.application.dispatch({ type: 'askSignOut', providerId });
    expect(world.shell).toEqual(['open', 'open']);
    expect(sessionsOf(world)).toHaveLength(1);
  });

  it('do not ask about a company that is gone', async () => {
    const world = createWorld([]);
    const gone = { type: 'askSignOut', providerId: 'gone' as ProviderId } as const;
    expect(await world.application.dispatch(gone)).toEqual(fail({ kind: 'not-found' }));
    expect(world.shell).toEqual([]);
  });

  it('Cancel closes the sign-in page without a failure', async () => {
    const world = createWorld(['Dev', 'Admin']);
    world.signIn.isWaiting = true;
    const signing = world.application.dispatch({ type: 'signIn', providerId });
    await world.application.dispatch({ type: 'cancelSignIn', providerId });
    expect(await signing).toEqual(fail({ kind: 'sign-in-canceled' }));
    expect(failureNoticesOf(world)).toEqual([]);
  });

  it('a dismissed failure disappears', async () => {
    const world = createWorld([]);
    await world.application.dispatch({ type: 'signIn', providerId });
    const [notice] = world.application.snapshot().failureNotices;
    await world.application.dispatch({ type: 'dismissFailure', id: notice?.id ?? '' });
    expect(failureNoticesOf(world)).toEqual([]);
  });
});
