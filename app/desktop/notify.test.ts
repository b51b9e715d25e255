import { describe, expect, it } from 'vitest';
import type { Failure } from '../domain/failure.ts';
import { hours, minutes } from '../domain/instant.ts';
import { fail } from '../domain/result.ts';
import { keyNamed, sessionsOf, signedIn, start, type World } from '../testing/fake-world.ts';
import { FakeDesktop } from '../testing/fakes/fake-desktop.ts';
import { ACCOUNT, ACME } from '../testing/sample-role.ts';
import { textFor } from '../text/text-for.ts';
import { notify } from './notify.ts';

const providerId = ACME.id;
const key = keyNamed('Dev');
const NAMES = ['Dev', 'Admin', 'ReadOnly'];

const watched = (world: World, desktop = new FakeDesktop()) => {
  notify(
    world.application,
    { clock: world.clock, notifier: desktop, view: desktop },
    world.application.snapshot(),
    () => textFor('en'),
  );
  return desktop;
};

/** Roles with one-hour sessions, started together, with a hidden window. */
async function working(names: readonly string[] = NAMES) {
  const world = await signedIn([...names, 'Spare']);
  world.sts.maximumDuration = 3_600;
  for (const name of names) await start(world, name);
  return { world, desktop: watched(world) };
}

describe('a started role', () => {
  it('is announced once active, by a silent notification that opens Mai', async () => {
    const world = await signedIn(NAMES);
    const desktop = watched(world);
    await start(world, 'Dev');
    expect(desktop.standing).toMatchObject([
      { kind: 'ready', title: `Dev in ${ACCOUNT} is active`, main: { command: { type: 'openPopover' } } },
    ]);
    expect(desktop.standing[0]?.body).toMatch(
      new RegExp(`^Your AWS tools can use it until \\d{1,2}:\\d\\d.[AP]M, with the profile “${ACCOUNT}-Dev”\\.$`),
    );
  });

  it('is announced without a profile where it has none', async () => {
    const world = await signedIn(NAMES);
    await world.application.dispatch({ type: 'setEndpoint', on: true });
    await world.application.dispatch({ type: 'setDelivery', key: keyNamed('Dev'), delivery: 'endpoint' });
    const desktop = watched(world);
    await start(world, 'Dev');
    expect(desktop.standing[0]?.body).toMatch(/^Your AWS tools can use it until \d{1,2}:\d\d.[AP]M\.$/);
  });

  it('is not announced while the window is open, nor when it closes', async () => {
    const world = await signedIn(NAMES);
    const desktop = watched(world);
    desktop.see(true);
    await start(world, 'Dev');
    desktop.see(false);
    expect(desktop.shown).toEqual([]);
  });

  it('is withdrawn when the role is stopped', async () => {
    const world = await signedIn(NAMES);
    const desktop = watched(world);
    await start(world, 'Dev');
    await world.application.dispatch({ type: 'stopRole', key });
    expect(desktop.standing).toEqual([]);
  });

  it('is not announced again after a restart', async () => {
    const { desktop } = await working();
    expect(desktop.shown).toEqual([]);
  });
});

describe('a renewal', () => {
  it('is announced by preference only', async () => {
    const { world, desktop } = await working();
    await world.clock.advance(minutes(55));
    expect(sessionsOf(world)).toMatchObject([{ startedAt: world.clock.now() }, {}, {}]);
    expect(desktop.shown).toEqual([]);
    await world.application.dispatch({ type: 'setPreference', name: 'notifyRenewed', value: true });
    await world.clock.advance(minutes(55));
    expect(desktop.titles).toEqual(['3 roles were renewed']);
    expect(desktop.standing[0]?.body).toMatch(/^\w+ in \d+ expires first, at /);
  });
});

describe('required interaction', () => {
  const walled = async () => {
    const day = await working();
    day.world.signIn.wantsPerson = true;
    await day.world.clock.advance(minutes(54));
    return day;
  };

  it('is one notification with "Sign in" and "Not now"', async () => {
    const { desktop } = await walled();
    expect(desktop.shown).toMatchObject([
      {
        kind: 'needs-person',
        title: 'Sign in to Acme',
        main: { label: 'Sign in', command: { type: 'signIn', providerId } },
        actions: [
          { label: 'Sign in', command: { type: 'signIn', providerId } },
          { label: 'Not now', command: { type: 'snoozeSignIn', providerId } },
        ],
      },
    ]);
    expect(desktop.shown[0]?.body).toMatch(
      /^Sign in again at sso\.acme\.example to keep your roles active\. Waiting since .+\. Dev in \d+ is active until .+\.$/,
    );
  });

  it('stays one notification', async () => {
    const { world, desktop } = await walled();
    for (let minute = 0; minute < 180; minute += 1) await world.clock.advance(minutes(1));
    expect(desktop.shown).toHaveLength(1);
    expect(desktop.standing).toHaveLength(1);
  });

  it('is withdrawn when the person signs in, and stays so if canceled', async () => {
    const { world, desktop } = await walled();
    world.signIn.isWaiting = true;
    const signing = world.application.dispatch({ type: 'signIn', providerId });
    expect(desktop.standing).toEqual([]);
    world.signIn.cancel();
    await signing;
    expect(desktop.shown.filter(({ kind }) => kind === 'needs-person')).toHaveLength(1);
  });

  it('is withdrawn by "Not now"; expirations are announced five minutes before', async () => {
    const { world, desktop } = await walled();
    await world.application.dispatch({ type: 'snoozeSignIn', providerId });
    expect(desktop.standing).toEqual([]);
    await world.clock.advance(minutes(1));
    expect(desktop.titles).toEqual(['3 roles expire soon, the first in 5 min']);
  });

  it('snoozed in the last minutes is not announced again', async () => {
    const { world, desktop } = await walled();
    await world.clock.advance(minutes(2));
    await world.application.dispatch({ type: 'snoozeSignIn', providerId });
    await world.clock.advance(minutes(1));
    expect(desktop.standing).toEqual([]);
  });

  it('is withdrawn when the window opens', async () => {
    const { desktop } = await walled();
    desktop.see(true);
    expect(desktop.standing).toEqual([]);
    desktop.see(false);
    expect(desktop.shown).toHaveLength(1);
  });
});

describe('an expiration', () => {
  it('is not announced while renewal is possible', async () => {
    const { world, desktop } = await working();
    for (let minute = 0; minute < 24 * 60; minute += 1) await world.clock.advance(minutes(1));
    expect(desktop.shown).toEqual([]);
  });

  it('without a network is announced once for all roles, five minutes before', async () => {
    const { world, desktop } = await working();
    world.network.become('offline');
    await world.clock.advance(minutes(54));
    expect(desktop.shown).toEqual([]);
    await world.clock.advance(minutes(1));
    expect(desktop.shown).toMatchObject([
      {
        kind: 'expiring',
        title: '3 roles expire soon, the first in 5 min',
        body: 'This computer is offline. Mai will renew your roles when you’re back online.',
        main: { command: { type: 'openPopover' } },
      },
    ]);
    await world.clock.advance(hours(1));
    expect(desktop.shown).toHaveLength(1);
    expect(desktop.standing).toEqual([]);
  });

  it('is withdrawn once renewed', async () => {
    const { world, desktop } = await working(['Dev']);
    world.network.become('offline');
    await world.clock.advance(minutes(55));
    expect(desktop.titles).toEqual([`Dev in ${ACCOUNT} expires in 5 min`]);
    world.network.become('online');
    await world.clock.advance(0);
    expect(desktop.standing).toEqual([]);
  });
});

describe('a failure', () => {
  const refused: Failure = { kind: 'sts-refused', refusal: 'AccessDenied', code: 'AccessDenied', role: 'Dev' };

  it('in the background is announced with its remedy, and withdrawn once resolved', async () => {
    const { world, desktop } = await working(['Dev']);
    world.sts.refusals.push(refused);
    await world.clock.advance(minutes(54));
    expect(desktop.shown).toMatchObject([
      {
        kind: 'failed',
        title: 'AWS couldn’t start Dev',
        main: { label: 'Try again', command: { type: 'startRole', key } },
      },
    ]);
    await world.application.dispatch({ type: 'startRole', key });
    expect(desktop.standing).toEqual([]);
  });

  it('whose remedy needs the window opens Mai on a click', async () => {
    const { world, desktop } = await working(['Dev']);
    const [profile = ''] = sessionsOf(world)[0]?.profiles ?? [];
    world.file.foreign.set(profile, true);
    await world.clock.advance(minutes(54));
    expect(desktop.shown).toMatchObject([{ kind: 'failed', main: { command: { type: 'openPopover' } } }]);
  });

  it('of two companies is announced twice', async () => {
    const { world, desktop } = await working(['Dev']);
    world.signIn.answer = () => fail({ kind: 'no-roles' });
    await world.application.dispatch({ type: 'addProvider', address: 'https://sso.other.example/aws' });
    await world.application.dispatch({ type: 'signIn', providerId });
    expect(desktop.standing.map(({ kind }) => kind)).toEqual(['failed', 'failed']);
  });
});
