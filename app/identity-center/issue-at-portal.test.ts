import { describe, expect, it } from 'vitest';
import { ok } from '../domain/result.ts';
import { DEV, keyIn, portalOf, signedInAtPortal } from '../testing/portal-world.ts';
import { settled } from '../testing/settled.ts';

/** A started permission set whose credentials AWS is asked for until `answer`, which says that the session has ended. */
async function asking() {
  const world = await signedInAtPortal();
  const key = keyIn(world, DEV, 'Admin');
  const { credentials } = world.identityCenter;
  let answer = (): void => {};
  world.identityCenter.credentials = async (...asked) => {
    await new Promise<void>(resolve => {
      answer = resolve;
    });
    world.identityCenter.sessions.clear();
    return credentials.apply(world.identityCenter, asked);
  };
  const started = world.application.dispatch({ type: 'startRole', key });
  await settled();
  world.identityCenter.asked.length = 0;
  return { world, key, started, providerId: portalOf(world).id, answer: () => answer() };
}

describe('a permission set that was canceled while AWS was asked for its credentials', () => {
  it.each(['cancelStart', 'stopRole'] as const)('opens no sign-in page: by %s', async type => {
    const { world, key, started, answer } = await asking();
    await world.application.dispatch({ type, key });
    expect(await started).toEqual(ok());
    answer();
    await settled();
    expect(world.identityCenter.asked).toEqual([]);
    expect(world.application.snapshot()).toMatchObject({ assuming: [], failureNotices: [] });
  });

  it('opens no sign-in page after a sign-out', async () => {
    const { world, providerId, answer } = await asking();
    await world.application.dispatch({ type: 'signOut', providerId });
    answer();
    await settled();
    expect(world.identityCenter.asked).toEqual([]);
  });

  it('opens no sign-in page while Mai quits', async () => {
    const { world, answer } = await asking();
    await world.application.stop();
    answer();
    await settled();
    expect(world.identityCenter.asked).toEqual([]);
  });
});
