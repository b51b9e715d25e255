import { describe, expect, it } from 'vitest';
import { fail, ok } from '../domain/result.ts';
import { activeWorld, createWorld, failureNoticesOf, keyNamed, sessionsOf, signedIn } from '../testing/fake-world.ts';
import { ACCOUNT, sampleRole } from '../testing/sample-role.ts';

const { accountId } = sampleRole('Dev');
const key = keyNamed('Dev');

describe('an account', () => {
  it('has the person’s name and label until removed', async () => {
    const { application } = await signedIn(['Dev']);
    const change = { label: ' Sales ', tag: 'gold', group: 'Trade', colour: 'teal', production: true } as const;
    await application.dispatch({ type: 'changeAccount', accountId, ...change });
    expect(application.snapshot().accountNames).toEqual({ [ACCOUNT]: 'Sales' });
    expect(application.snapshot().accountMarks).toEqual({
      [ACCOUNT]: { tag: 'gold', group: 'Trade', color: 'teal', isProduction: true },
    });
    const nothing = { label: '', tag: '', group: '', colour: '', production: '' } as const;
    await application.dispatch({ type: 'changeAccount', accountId, ...nothing });
    expect(application.snapshot().accountNames).toEqual({});
    expect(application.snapshot().accountMarks).toEqual({});
    expect(application.snapshot().accounts).toEqual({ [ACCOUNT]: {} });
  });
});

describe('a role in production', () => {
  const production = { type: 'changeAccount', accountId, label: 'Sales prod' } as const;

  it('starts without confirmation by default', async () => {
    const { application } = await signedIn(['Dev', 'Admin']);
    await application.dispatch(production);
    expect(await application.dispatch({ type: 'startRole', key })).toEqual(ok());
  });

  it('waits for confirmation by preference', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    const { application } = world;
    await application.dispatch(production);
    await application.dispatch({ type: 'setPreference', name: 'confirmProduction', value: true });
    const unconfirmed = { kind: 'production-unconfirmed', role: 'Dev', account: 'Sales prod' } as const;
    expect(await application.dispatch({ type: 'startRole', key })).toEqual(fail(unconfirmed));
    expect(world.sts.asked).toEqual([]);
    expect(failureNoticesOf(world)).toEqual([unconfirmed]);
    expect(await application.dispatch({ type: 'startRole', key, confirmed: true })).toEqual(ok());
    expect(failureNoticesOf(world)).toEqual([]);
    // Active roles need no confirmation.
    expect(await application.dispatch({ type: 'startRole', key })).toEqual(ok());
  });
});

describe('a role’s duration', () => {
  it('overrides the general one, and can be removed', async () => {
    const { application, sts } = await signedIn(['Dev', 'Admin']);
    await application.dispatch({ type: 'setPreferredDuration', seconds: 14_400 });
    await application.dispatch({ type: 'setDuration', key, seconds: 7_200 });
    await application.dispatch({ type: 'startRole', key });
    await application.dispatch({ type: 'stopRole', key });
    await application.dispatch({ type: 'setDuration', key });
    await application.dispatch({ type: 'startRole', key });
    expect(sts.asked.map(({ durationSeconds }) => durationSeconds)).toEqual([7_200, 14_400]);
  });
});

describe('a role’s maximum duration', () => {
  it('is asked for again after a choice, as IT may have raised it', async () => {
    const { application, sts } = await signedIn(['Dev', 'Admin']);
    sts.maximumDuration = 3_600;
    await application.dispatch({ type: 'startRole', key });
    await application.dispatch({ type: 'stopRole', key });
    sts.maximumDuration = 28_800;
    sts.asked.length = 0;
    await application.dispatch({ type: 'setDuration', key, seconds: 28_800 });
    await application.dispatch({ type: 'startRole', key });
    expect(sts.asked.map(({ durationSeconds }) => durationSeconds)).toEqual([28_800]);
  });
});

describe('naming all profiles', () => {
  it('names every role, moves active credentials without a sign-in, and applies to future roles', async () => {
    const world = await activeWorld(['Dev', 'Admin']);
    const { application } = world;
    const asked = world.sts.asked.length;
    expect(
      await application.dispatch({ type: 'nameProfiles', template: '{role}@{account}', chosen: 'replace' }),
    ).toEqual(ok());
    expect(world.file.profiles).toEqual([`Dev@${ACCOUNT}`, 'default']);
    expect(sessionsOf(world)).toMatchObject([{ profiles: [`Dev@${ACCOUNT}`, 'default'] }]);
    expect(world.sts.asked).toHaveLength(asked);
    expect(application.snapshot().roleSettings[keyNamed('Admin')]?.profileName).toBe(`Admin@${ACCOUNT}`);
    expect(application.snapshot().preferences.profileTemplate).toBe('{role}@{account}');
  });

  it('keeps chosen names on request', async () => {
    const { application } = await signedIn(['Dev', 'Admin']);
    await application.dispatch({ type: 'setProfileName', key, name: 'mine' });
    await application.dispatch({ type: 'nameProfiles', template: '{account-id}-{role}', chosen: 'keep' });
    expect(application.snapshot().roleSettings[key]?.profileName).toBe('mine');
    expect(application.snapshot().roleSettings[keyNamed('Admin')]?.profileName).toBe(`${ACCOUNT}-Admin`);
  });

  it('rejects an invalid pattern next to its field', async () => {
    const world = await signedIn(['Dev']);
    const refused = await world.application.dispatch({ type: 'nameProfiles', template: '{account}', chosen: 'keep' });
    expect(refused).toEqual(fail({ kind: 'not-a-template', fault: { kind: 'no-role' } }));
    expect(failureNoticesOf(world)).toEqual([]);
  });
});

describe('the list of roles', () => {
  it('is exported to the chosen file, or not if canceled', async () => {
    const { application, desk } = await signedIn(['Dev']);
    await application.dispatch({ type: 'exportRoles', format: 'json' });
    desk.saving = ok('canceled');
    expect(await application.dispatch({ type: 'exportRoles', format: 'tsv' })).toEqual(ok());
    expect(desk.savedFiles.map(({ name }) => name)).toEqual(['mai-roles.json']);
    expect(desk.savedFiles[0]?.text).toContain('"role_name": "Dev"');
  });

  it('says why it could not be saved', async () => {
    const { application, desk } = createWorld(['Dev']);
    desk.saving = fail({ kind: 'save-failed', fault: 'full' });
    expect(await application.dispatch({ type: 'exportRoles', format: 'tsv' })).toEqual(desk.saving);
  });
});

describe('a favorite', () => {
  it('must be a known role, but can always be removed', async () => {
    const { application } = await signedIn(['Dev']);
    const gone = keyNamed('Gone');
    expect(await application.dispatch({ type: 'setFavorite', key: gone, on: true })).toEqual(
      fail({ kind: 'not-found' }),
    );
    await application.dispatch({ type: 'setFavorite', key, on: true });
    expect(application.snapshot().favorites).toEqual([key]);
    await application.dispatch({ type: 'setFavorite', key, on: false });
    expect(application.snapshot().favorites).toEqual([]);
  });

  it('takes another one’s position', async () => {
    const { application } = await signedIn(['A', 'B', 'C']);
    for (const name of ['A', 'B', 'C'])
      await application.dispatch({ type: 'setFavorite', key: keyNamed(name), on: true });
    await application.dispatch({ type: 'moveFavorite', key: keyNamed('C'), target: keyNamed('A') });
    expect(application.snapshot().favorites).toEqual(['C', 'A', 'B'].map(keyNamed));
    expect(await application.dispatch({ type: 'moveFavorite', key: keyNamed('D'), target: keyNamed('A') })).toEqual(
      fail({ kind: 'not-found' }),
    );
  });
});
