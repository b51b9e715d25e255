import { beforeAll, describe, expect, it } from 'vitest';
import { notify } from '../desktop/notify.ts';
import { minutes, seconds } from '../domain/instant.ts';
import { claim } from '../testing/claims/claim.ts';
import { start, type World } from '../testing/fake-world.ts';
import { FakeDesktop } from '../testing/fakes/fake-desktop.ts';
import { admin, dev, request, restarted } from '../testing/request-world.ts';
import { settled } from '../testing/settled.ts';
import { en } from '../text/en/en.ts';

// Loaded at the first sign-in: the turns that `settled` waits are too few for it.
beforeAll(() => import('../saml/assertion.ts'));

/** Mai with a closed window, whose company requires a person. */
async function behindDesktop() {
  const world = await restarted();
  world.signIn.wantsPerson = true;
  const desktop = new FakeDesktop();
  const { application, clock } = world;
  notify(application, { clock, notifier: desktop, view: desktop }, application.snapshot(), () => en);
  return { world, desktop };
}

/** A program that asks for a second, gives up, and asks again, as loops of tools and attackers do. */
async function askInALoop(world: World, profile: typeof dev, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const { leave } = request(world, profile);
    await world.clock.advance(seconds(1));
    leave();
    await settled();
  }
}

describe('a program that asks again and again', () => {
  it.each([
    ['to start a role', admin],
    ['for a role that needs a sign-in', dev],
  ])('%s notifies the person once in two minutes', async (_, profile) => {
    claim('request-flood');
    const { world, desktop } = await behindDesktop();
    await askInALoop(world, profile, 100);
    expect(desktop.shown).toHaveLength(1);
    await world.clock.advance(minutes(2));
    await askInALoop(world, profile, 2);
    expect(desktop.shown).toHaveLength(2);
  });

  it('still waits for the person’s answer', async () => {
    const { world } = await behindDesktop();
    await askInALoop(world, admin, 3);
    const { answer } = request(world, admin);
    await world.clock.advance(0);
    await start(world, 'Admin');
    expect(await answer).toMatchObject({ kind: 'active' });
  });
});
