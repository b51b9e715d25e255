import { describe, expect, it } from 'vitest';
import { activeWorld, keyNamed, signedIn, start, type World } from '../testing/fake-world.ts';
import { tipToShow } from './tip-to-show.ts';

const tipOf = ({ application }: World, roles = 2) => tipToShow(application.snapshot(), roles);

describe('a tip', () => {
  it('says how to start a role until one was started, then how tools find it until a second one is used', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    expect(tipOf(world)).toBe('start');
    await start(world, 'Dev');
    expect(tipOf(world)).toBe('profile');
    await start(world, 'Admin');
    expect(tipOf(world)).toBeUndefined();
  });

  it('is shown no more once it was dismissed, over restarts', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    await world.application.dispatch({ type: 'dismissTip', tip: 'start' });
    await world.application.dispatch({ type: 'dismissTip', tip: 'start' });
    expect(tipOf(world)).toBeUndefined();
    await start(world, 'Dev');
    expect(tipOf(world)).toBe('profile');
    await world.application.dispatch({ type: 'dismissTip', tip: 'profile' });
    expect(tipOf(world)).toBeUndefined();
    expect(world.saved.at(-1)?.preferences.dismissedTips).toEqual(['start', 'profile']);
  });

  it('about starting is not shown for a single role, which starts automatically', async () => {
    expect(tipOf(await signedIn(['Dev', 'Admin']), 1)).toBeUndefined();
  });

  it('about the profile is not shown for a role that is in no file, or not active', async () => {
    const world = await activeWorld();
    await world.application.dispatch({ type: 'stopRole', key: keyNamed('Dev') });
    expect(tipOf(world)).toBeUndefined();
    await world.application.dispatch({ type: 'setDelivery', key: keyNamed('Dev'), delivery: 'process' });
    await start(world, 'Dev');
    expect(tipOf(world)).toBeUndefined();
  });
});
