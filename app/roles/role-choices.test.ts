import { describe, expect, it } from 'vitest';
import { minutes } from '../domain/instant.ts';
import { fail, ok } from '../domain/result.ts';
import {
  activeWorld,
  createWorld,
  failureNoticesOf,
  keyNamed,
  sessionsOf,
  signedIn,
  start,
  type World,
} from '../testing/fake-world.ts';
import { ACCOUNT, ACME, keyOf, roleValue, sampleRole } from '../testing/sample-role.ts';

const key = keyNamed('Dev');
const rename = ({ application }: World, name: string) => application.dispatch({ type: 'setProfileName', key, name });
const own = ({ application }: World, name?: string) =>
  application.dispatch({ type: 'setDefaultOwner', ...(name !== undefined && { key: keyNamed(name) }) });
const unwritable = { kind: 'file-unwritable', file: 'credentials', path: '~/.aws/credentials', fault: 'full' } as const;

describe('the profile name of a role', () => {
  it('is the chosen one', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    expect(await rename(world, ' sales ')).toEqual(ok());
    await start(world);
    expect(world.file.profiles).toEqual(['default', 'sales']);
  });

  it('changes immediately while the role is active', async () => {
    const world = await activeWorld();
    await rename(world, 'sales');
    expect(world.file.profiles).toEqual(['default', 'sales']);
    expect(sessionsOf(world)).toMatchObject([{ profiles: ['sales', 'default'] }]);
  });

  it('changes and default stays if the role owns it', async () => {
    const world = await activeWorld();
    await own(world, 'Dev');
    await rename(world, 'sales');
    expect(world.file.profiles).toEqual(['default', 'sales']);
  });

  it('that is rejected stays unchanged, with a failure in place', async () => {
    const world = await activeWorld();
    expect(await rename(world, 'two words')).toEqual(fail({ kind: 'invalid-profile-name', reason: 'character' }));
    expect(await rename(world, 'default')).toEqual(fail({ kind: 'invalid-profile-name', reason: 'reserved' }));
    expect(world.file.profiles).toEqual([`${ACCOUNT}-Dev`, 'default']);
    expect(failureNoticesOf(world)).toEqual([]);
  });

  it("can not be another role's", async () => {
    const world = await activeWorld();
    await start(world, 'Admin');
    expect(await rename(world, `${ACCOUNT}-Admin`)).toEqual(fail({ kind: 'invalid-profile-name', reason: 'taken' }));
  });

  it('keeps the old credentials if new ones can’t be obtained', async () => {
    const world = await activeWorld();
    await world.clock.advance(minutes(10));
    world.signIn.answer = () => fail({ kind: 'sign-in-closed' });
    expect(await rename(world, 'sales')).toEqual(fail({ kind: 'sign-in-closed' }));
    expect(world.file.profiles).toEqual([`${ACCOUNT}-Dev`, 'default']);
    expect(sessionsOf(world)).toMatchObject([{ profiles: [`${ACCOUNT}-Dev`, 'default'] }]);
  });

  it('remembers old credentials that could not be removed', async () => {
    const world = await activeWorld();
    const { remove } = world.file;
    world.file.remove = async () => fail(unwritable);
    expect(await rename(world, 'sales')).toEqual(fail(unwritable));
    expect(sessionsOf(world)).toMatchObject([{ profiles: ['sales', 'default', `${ACCOUNT}-Dev`] }]);
    world.file.remove = remove;
    await world.application.dispatch({ type: 'stopRole', key });
    expect(world.file.profiles).toEqual([]);
  });
});

describe('the region of a role', () => {
  it('changes immediately while the role is active', async () => {
    const world = await activeWorld();
    await world.application.dispatch({ type: 'setRegion', key, region: 'eu-central-1' });
    expect(world.file.sections.get(`${ACCOUNT}-Dev`)?.region).toBe('eu-central-1');
    expect(sessionsOf(world)).toMatchObject([{ region: 'eu-central-1' }]);
  });

  it.each(['moon', 'eu-central-1\nx=y'])('can’t be "%s", with a failure in place', async region => {
    const world = await activeWorld();
    expect(await world.application.dispatch({ type: 'setRegion', key, region })).toEqual(
      fail({ kind: 'not-a-region' }),
    );
    expect(failureNoticesOf(world)).toEqual([]);
  });

  it('is the default again once the choice is removed, while the role is active too', async () => {
    const world = await activeWorld();
    await world.application.dispatch({ type: 'setRegion', region: 'eu-west-1' });
    await world.application.dispatch({ type: 'setRegion', key, region: 'eu-central-1' });
    await world.application.dispatch({ type: 'setRegion', key, region: '' });
    expect(sessionsOf(world)).toMatchObject([{ region: 'eu-west-1' }]);
    await world.application.dispatch({ type: 'setRegion', region: '' });
    expect(world.application.snapshot().preferences.region).toBeUndefined();
    expect(world.saved.at(-1)?.roleSettings[key]?.region).toBeUndefined();
  });

  it('must be of the role’s partition, else a failure names an example', async () => {
    const world = createWorld([]);
    world.offer({ roles: [roleValue('Dev', ACCOUNT, 'aws-cn'), roleValue('Admin')] });
    await world.application.dispatch({ type: 'signIn', providerId: ACME.id });
    const china = keyOf(sampleRole('Dev', ACCOUNT, 'aws-cn'));
    const set = (region: string, of: typeof key) => world.application.dispatch({ type: 'setRegion', key: of, region });
    expect(await set('eu-central-1', china)).toEqual(
      fail({ kind: 'region-elsewhere', role: 'Dev', example: 'cn-north-1' }),
    );
    expect(await set('cn-northwest-1', keyNamed('Admin'))).toEqual(
      fail({ kind: 'region-elsewhere', role: 'Admin', example: 'us-east-1' }),
    );
    expect(failureNoticesOf(world)).toEqual([]);
    expect(await set('cn-northwest-1', china)).toEqual(ok());
    expect(world.saved.at(-1)?.roleSettings[china]?.region).toBe('cn-northwest-1');
  });
});

describe('the profile default', () => {
  it('is written for the role that owns it', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    await own(world, 'Dev');
    expect(world.file.profiles).toEqual([]);
    await start(world);
    expect(world.file.profiles).toEqual([`${ACCOUNT}-Dev`, 'default']);
    expect(world.saved.at(-1)?.defaultOwner).toBe(key);
  });

  it('moves between active roles', async () => {
    const world = await activeWorld();
    await start(world, 'Admin');
    await own(world, 'Dev');
    await own(world, 'Admin');
    expect(world.file.sections.get('default')).toEqual(world.file.sections.get(`${ACCOUNT}-Admin`));
    expect(sessionsOf(world).find(session => session.key === key)?.profiles).toEqual([`${ACCOUNT}-Dev`]);
  });

  it('can be removed from its role, which stays active', async () => {
    const world = await activeWorld();
    await own(world, 'Dev');
    expect(await own(world)).toEqual(ok());
    expect(world.file.profiles).toEqual([`${ACCOUNT}-Dev`]);
    expect(world.application.snapshot().defaultOwner).toBeUndefined();
  });

  it('stays with its role if the new owner is unknown', async () => {
    const world = await activeWorld();
    await own(world, 'Dev');
    expect(await own(world, 'Gone')).toEqual(fail({ kind: 'not-found' }));
    expect(world.application.snapshot().defaultOwner).toBe(key);
    expect(world.file.profiles).toEqual([`${ACCOUNT}-Dev`, 'default']);
  });

  it('stays with its role if the file can’t be written', async () => {
    const world = await activeWorld();
    await own(world, 'Dev');
    world.file.fault = unwritable;
    expect(await own(world)).toEqual(fail(unwritable));
    expect(await own(world, 'Admin')).toEqual(fail(unwritable));
    expect(world.application.snapshot().defaultOwner).toBe(key);
  });
});
