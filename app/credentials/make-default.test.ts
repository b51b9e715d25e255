import { describe, expect, it } from 'vitest';
import { hours, minutes } from '../domain/instant.ts';
import { fail, ok } from '../domain/result.ts';
import { DEFAULT_PREFERENCES } from '../settings/empty-settings.ts';
import type { Settings } from '../settings/settings.ts';
import { claim } from '../testing/claims/claim.ts';
import { admin, dev, holders, inDefault, NAMES, nextStart, run, start, stop } from '../testing/default-world.ts';
import { activeWorld, failureNoticesOf, signedIn, type World } from '../testing/fake-world.ts';
import { ACCOUNT, ACME } from '../testing/sample-role.ts';
import { ownDefaultQuestion } from './default-owner.ts';

const question = ({ application }: World) => ownDefaultQuestion(application.snapshot());

describe('“Make default”', () => {
  it('moves the profile with the credentials that the role has', async () => {
    const world = await activeWorld(NAMES);
    await start(world, admin);
    const asked = world.sts.asked.length;
    expect(await run(world, { type: 'makeDefault', key: admin })).toEqual(ok());
    expect(world.sts.asked).toHaveLength(asked);
    expect(holders(world)).toEqual(['Admin']);
    expect(inDefault(world)).toBe('Admin');
    await world.clock.advance(hours(11) + minutes(30));
    expect(holders(world)).toEqual(['Admin']);
  });

  it('needs an active role', async () => {
    const world = await activeWorld(NAMES);
    expect(await run(world, { type: 'makeDefault', key: admin })).toEqual(fail({ kind: 'not-active' }));
    expect(holders(world)).toEqual(['Dev']);
  });

  it('leaves the profile where it is if the file can’t be written', async () => {
    const world = await activeWorld(NAMES);
    await start(world, admin);
    world.file.fault = { kind: 'file-busy', file: 'credentials', path: '~/.aws/credentials' };
    expect(await run(world, { type: 'makeDefault', key: admin })).toEqual(fail(world.file.fault));
    world.file.fault = undefined;
    expect(holders(world)).toEqual(['Dev']);
    await world.clock.advance(hours(11) + minutes(30));
    expect(inDefault(world)).toBe('Dev');
  });

  it('gets new credentials if another program removed those in the file', async () => {
    const world = await activeWorld(NAMES);
    await start(world, admin);
    world.file.delivered.delete(`${ACCOUNT}-Admin`);
    expect(await run(world, { type: 'makeDefault', key: admin })).toEqual(ok());
    expect(inDefault(world)).toBe('Admin');
  });
});

describe('a “default” that is not Mai’s', () => {
  const withOwn = async (settings?: Partial<Settings>) => {
    const world = await signedIn(NAMES, settings);
    world.file.foreign.set('default', true);
    return world;
  };

  it('is not touched, and asked about', async () => {
    claim('foreign-sections');
    const world = await withOwn();
    expect(await start(world)).toEqual(ok());
    expect(world.file.foreign.get('default')).toBe(true);
    expect(world.file.profiles).toEqual([`${ACCOUNT}-Dev`]);
    expect(failureNoticesOf(world)).toEqual([]);
    expect(question(world)).toMatchObject({ key: dev, differences: [{ lines: [{ text: '[default]' }] }] });
    await stop(world);
    expect(question(world)).toBeUndefined();
  });

  it('is asked about until the person keeps it, and then never again', async () => {
    const world = await withOwn();
    await start(world);
    await run(world, { type: 'keepOwnDefault' });
    expect(question(world)).toBeUndefined();
    const next = await nextStart(world);
    next.file.foreign.set('default', true);
    await start(next, admin);
    expect(question(next)).toBeUndefined();
    expect(next.file.foreign.get('default')).toBe(true);
  });

  it('is replaced with consent', async () => {
    const world = await withOwn();
    await start(world);
    expect(await run(world, { type: 'makeDefault', key: dev, takeForeign: true })).toEqual(ok());
    expect(holders(world)).toEqual(['Dev']);
    expect(question(world)).toBeUndefined();
  });

  it('can be replaced later from the role’s page, after a look at the change', async () => {
    const world = await withOwn({ keepsOwnDefault: true });
    await start(world);
    await run(world, { type: 'makeDefault', key: dev });
    expect(world.file.foreign.has('default')).toBe(true);
    expect(failureNoticesOf(world)).toMatchObject([{ kind: 'section-foreign', profile: 'default', differences: [{}] }]);
    await run(world, { type: 'makeDefault', key: dev, takeForeign: true });
    expect(holders(world)).toEqual(['Dev']);
    expect(failureNoticesOf(world)).toEqual([]);
  });

  it('is not covered by consent to the role’s own profile', async () => {
    claim('foreign-sections');
    const world = await withOwn();
    world.file.foreign.set(`${ACCOUNT}-Dev`, false);
    await start(world);
    expect(await run(world, { type: 'startRole', key: dev, takeProfile: true })).toEqual(ok());
    expect(world.file.foreign.get('default')).toBe(true);
    expect(world.file.profiles).toEqual([`${ACCOUNT}-Dev`]);
    expect(question(world)?.key).toBe(dev);
  });

  it('that another program writes while a role is the default takes its place', async () => {
    const world = await activeWorld(NAMES);
    world.file.foreign.set('default', true);
    await world.clock.advance(hours(11) + minutes(30));
    expect(holders(world)).toEqual([]);
    expect(failureNoticesOf(world)).toEqual([]);
    expect(question(world)?.key).toBe(dev);
  });
});

describe('a role for which “default” is reserved', () => {
  const reserved = (settings: Partial<Settings> = {}) => signedIn(NAMES, { defaultOwner: dev, ...settings });

  it('has it whenever it is active, and no other role takes it', async () => {
    const world = await reserved();
    await start(world, admin);
    expect(holders(world)).toEqual([]);
    await start(world, dev);
    expect(holders(world)).toEqual(['Dev']);
  });

  it('has it without the preference, too', async () => {
    const world = await reserved({ preferences: { ...DEFAULT_PREFERENCES, defaultProfile: false } });
    await start(world, dev);
    expect(holders(world)).toEqual(['Dev']);
  });

  it('changes by “Make default”', async () => {
    const world = await reserved();
    await start(world, admin);
    await run(world, { type: 'makeDefault', key: admin });
    expect(holders(world)).toEqual(['Admin']);
    expect(world.saved.at(-1)?.defaultOwner).toBe(admin);
  });

  it('takes it from an active role, also before it starts', async () => {
    const world = await activeWorld(NAMES);
    await run(world, { type: 'setDefaultOwner', key: admin });
    expect(holders(world)).toEqual([]);
    await start(world, admin);
    expect(holders(world)).toEqual(['Admin']);
  });

  it('gives it back when that ends, and does not take it at its renewal', async () => {
    const world = await reserved();
    await start(world, dev);
    await run(world, { type: 'setDefaultOwner' });
    expect(world.file.profiles).toEqual([`${ACCOUNT}-Dev`]);
    await world.clock.advance(hours(11) + minutes(30));
    expect(holders(world)).toEqual([]);
  });

  it('is forgotten with its company', async () => {
    const world = await activeWorld(NAMES);
    expect(world.saved.at(-1)?.defaultHolder).toEqual({ key: dev, isAutomatic: true });
    await run(world, { type: 'forgetProvider', providerId: ACME.id });
    expect(world.saved.at(-1)).not.toHaveProperty('defaultHolder');
  });
});
