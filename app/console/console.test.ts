import { describe, expect, it } from 'vitest';
import { hours } from '../domain/instant.ts';
import { fail, ok } from '../domain/result.ts';
import { explain } from '../failures/explain.ts';
import { activeWorld, failureNoticesOf, keyNamed, sessionsOf, signedIn } from '../testing/fake-world.ts';
import { ACCOUNT, sampleRole } from '../testing/sample-role.ts';
import { settled } from '../testing/settled.ts';
import { en } from '../text/en/en.ts';

const key = keyNamed('Dev');
const openConsole = { type: 'openConsole', key } as const;
const link = 'https://signin.example/federation?token-canary-1';

describe('opening the console', () => {
  it('starts a role that is not active, then opens it', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    expect(await world.application.dispatch(openConsole)).toEqual(ok());
    expect(world.desk.opened).toEqual([link]);
    expect(world.file.profiles).toEqual([`${ACCOUNT}-Dev`, 'default']);
    expect(world.application.snapshot().recents).toEqual([key]);
  });

  it('does not renew a role that is active', async () => {
    const world = await activeWorld();
    await world.application.dispatch(openConsole);
    expect(world.desk.opened).toEqual([link]);
  });

  it('starts a role again that has expired', async () => {
    const world = await activeWorld();
    world.network.become('offline');
    await world.clock.advance(hours(13));
    expect(sessionsOf(world)).toEqual([]);
    await world.application.dispatch(openConsole);
    expect(sessionsOf(world)).toHaveLength(1);
    expect(world.desk.opened).toHaveLength(1);
  });

  it('fails as the start does, once, and opens nothing', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    const refused = { kind: 'sts-unreachable', host: 'sts.amazonaws.com' } as const;
    world.sts.refusals.push(refused);
    expect(await world.application.dispatch(openConsole)).toEqual(fail(refused));
    expect(failureNoticesOf(world)).toEqual([refused]);
    expect(world.desk.opened).toEqual([]);
  });

  it('asks for the confirmation of a production account', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    const { dispatch } = world.application;
    await dispatch({ type: 'setPreference', name: 'confirmProduction', value: true });
    await dispatch({ type: 'changeAccount', accountId: sampleRole('Dev').accountId, production: true });
    expect(await dispatch(openConsole)).toMatchObject({ failure: { kind: 'production-unconfirmed' } });
    expect(sessionsOf(world)).toEqual([]);
    expect(await dispatch({ ...openConsole, confirmed: true })).toEqual(ok());
    expect(world.desk.opened).toEqual([link]);
  });

  it('opens once a role has started that was starting already', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    world.sts.isWaiting = true;
    void world.application.dispatch({ type: 'startRole', key });
    await settled();
    const opening = world.application.dispatch(openConsole);
    await settled();
    world.sts.release();
    expect(await opening).toEqual(ok());
    expect(world.desk.opened).toHaveLength(1);
  });

  it('opens nothing after its start was canceled, says so, and shows no failure', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    world.sts.isWaiting = true;
    const opening = world.application.dispatch(openConsole);
    await settled();
    await world.application.dispatch({ type: 'cancelStart', key });
    expect(await opening).toEqual(fail({ kind: 'sign-in-canceled' }));
    expect(world.desk.opened).toEqual([]);
    expect(failureNoticesOf(world)).toEqual([]);
  });
});

describe('the console of a role', () => {
  const page = (text: string) => ({ type: 'setConsolePage', key, page: text }) as const;

  it('opens at the chosen page, until it is removed', async () => {
    const { application, desk } = await activeWorld();
    expect(await application.dispatch(page('/ec2/home'))).toEqual(ok());
    await application.dispatch(openConsole);
    await application.dispatch({ type: 'copyConsoleLink', key });
    expect(await application.dispatch(page(' '))).toEqual(ok());
    await application.dispatch(openConsole);
    expect(desk.linked.map(linked => linked.page)).toEqual(['/ec2/home', '/ec2/home', undefined]);
    expect(application.snapshot().roleSettings[key]).not.toHaveProperty('consolePage');
  });

  it('keeps its page when the typed one is on another host', async () => {
    const { application } = await activeWorld();
    await application.dispatch(page('/ec2/home'));
    const refused = await application.dispatch(page('https://evil.example/'));
    expect(refused).toMatchObject({ failure: { kind: 'not-a-console-page', reason: 'host' } });
    expect(application.snapshot().roleSettings[key]?.consolePage).toBe('/ec2/home');
    expect(await application.dispatch({ ...page('/ec2/home'), key: keyNamed('Other') })).toEqual(
      fail({ kind: 'not-found' }),
    );
  });
});

describe('the browser of a console', () => {
  const firefox = { kind: 'browser', id: 'firefox', window: 'private' } as const;
  const chrome = { kind: 'browser', id: 'chrome', window: 'own' } as const;
  const { accountId } = sampleRole('Dev');

  it('is the account’s, else that of all accounts, else the system’s default', async () => {
    const { application, desk } = await activeWorld();
    const open = () => application.dispatch(openConsole);
    await open();
    await application.dispatch({ type: 'setConsoleBrowser', browser: chrome });
    await open();
    await application.dispatch({ type: 'changeAccount', accountId, browser: firefox });
    await open();
    await application.dispatch({ type: 'changeAccount', accountId, browser: { kind: 'default' } });
    await open();
    await application.dispatch({ type: 'changeAccount', accountId, browser: '' });
    await application.dispatch({ type: 'setConsoleBrowser', browser: { kind: 'default' } });
    await open();
    expect(desk.windows).toEqual([
      undefined,
      { id: 'chrome', window: 'own', accountId },
      { id: 'firefox', window: 'private', accountId },
      undefined,
      undefined,
    ]);
    expect(application.snapshot().preferences).not.toHaveProperty('consoleBrowser');
    expect(application.snapshot().accounts[accountId]).toEqual({});
  });

  it('that is missing is reported with the way back to the default', async () => {
    const world = await activeWorld();
    const missing = { kind: 'browser-missing', browser: 'Firefox' } as const;
    world.desk.opening = fail(missing);
    await world.application.dispatch({ type: 'changeAccount', accountId, browser: firefox });
    expect(await world.application.dispatch(openConsole)).toEqual(fail(missing));
    expect(failureNoticesOf(world)).toEqual([missing]);
    const [notice] = world.application.snapshot().failureNotices;
    const [remedy] = notice === undefined ? [] : explain(missing, notice, en).remedies;
    expect(remedy?.command).toEqual({ type: 'changeAccount', accountId, browser: { kind: 'default' } });
  });

  it('is signed out of other accounts first by preference, except for a profile of its own', async () => {
    const { application, desk } = await activeWorld();
    await application.dispatch(openConsole);
    await application.dispatch({ type: 'setPreference', name: 'consoleSignsOut', value: true });
    await application.dispatch(openConsole);
    await application.dispatch({ type: 'copyConsoleLink', key });
    await application.dispatch({ type: 'changeAccount', accountId, browser: { ...firefox, window: 'own' } });
    await application.dispatch(openConsole);
    expect(desk.linked.map(({ otherSessions }) => otherSessions)).toEqual(['keep', 'sign-out', 'keep', 'keep']);
  });

  it('can be chosen among those that are installed', async () => {
    const { application, desk } = await activeWorld();
    expect(application.snapshot().browsers).toBeUndefined();
    desk.browsers = [{ id: 'firefox', name: 'Firefox', windows: ['normal', 'private', 'own'] }];
    await application.dispatch({ type: 'findBrowsers' });
    expect(application.snapshot().browsers).toEqual(desk.browsers);
  });
});

describe('an Account ID', () => {
  it.each(['Dev', 'Admin'])('can be copied from a role, active or not: %s', async name => {
    const world = await activeWorld();
    expect(await world.application.dispatch({ type: 'copyAccountId', key: keyNamed(name) })).toEqual(ok());
    expect(world.desk.copied).toEqual([{ isSecret: false, text: ACCOUNT }]);
  });

  it('of an unknown role is not', async () => {
    const world = await activeWorld();
    const copied = await world.application.dispatch({ type: 'copyAccountId', key: keyNamed('Other') });
    expect(copied).toEqual(fail({ kind: 'not-found' }));
    expect(world.desk.copied).toEqual([]);
  });
});
