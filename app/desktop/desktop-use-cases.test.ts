import { describe, expect, it } from 'vitest';
import { fail, ok } from '../domain/result.ts';
import { createWorld, failureNoticesOf } from '../testing/fake-world.ts';
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

  it('Cancel closes the sign-in page without a failure', async () => {
    const world = createWorld(['Dev', 'Admin']);
    world.signIn.isWaiting = true;
    const signing = world.application.dispatch({ type: 'signIn', providerId });
    await world.application.dispatch({ type: 'cancelSignIn', providerId });
    expect(await signing).toEqual(fail({ kind: 'sign-in-cancelled' }));
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
