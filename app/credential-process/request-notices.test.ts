import { beforeAll, describe, expect, it } from 'vitest';
import { notify } from '../desktop/notify.ts';
import { hours, minutes, seconds } from '../domain/instant.ts';
import { DEFAULT_PREFERENCES } from '../settings/empty-settings.ts';
import type { Settings } from '../settings/settings.ts';
import { createWorld, keyNamed, start, type World } from '../testing/fake-world.ts';
import { FakeDesktop } from '../testing/fakes/fake-desktop.ts';
import { ACCOUNT, ACME, profileName, sampleRole } from '../testing/sample-role.ts';
import { settled } from '../testing/settled.ts';
import { en } from '../text/en/en.ts';
import { renewalNotices } from '../window/renewal-notices.ts';

const names = ['Dev', 'Admin', 'ReadOnly', 'Test', 'Spare'];
const time = String.raw`\d{1,2}:\d\d.[AP]M`;

// Loaded at the first sign-in: the turns that `settled` waits are too few for it.
beforeAll(() => import('../saml/assertion.ts'));

/** Mai after a restart, with a closed window; the company requires a person. */
async function walled(facts: Partial<Settings> = {}) {
  const world = createWorld(names, {
    roles: { [ACME.id]: names.map(name => sampleRole(name)) },
    lastRoles: names.slice(0, 4).map(keyNamed),
    ...facts,
  });
  world.signIn.wantsPerson = true;
  await settled();
  const desktop = new FakeDesktop();
  notify(
    world.application,
    { clock: world.clock, notifier: desktop, view: desktop },
    world.application.snapshot(),
    () => en,
  );
  return { world, desktop };
}

const ask = async ({ application, clock }: World, ...roles: readonly string[]) => {
  const pending = roles.map(role => application.requestRole(profileName(`${ACCOUNT}-${role}`), minutes(2)));
  await clock.advance(0);
  return pending;
};

describe('a notification for programs', () => {
  it('is one for all roles of a company that need a sign-in', async () => {
    const { world, desktop } = await walled();
    await ask(world, 'Dev', 'Admin', 'Dev');
    expect(desktop.shown).toMatchObject([{ title: 'Sign in to Acme', kind: 'needs-person' }]);
    expect(desktop.standing[0]?.body).toBe(
      `A program is waiting for Dev in ${ACCOUNT}. A program is waiting for Admin in ${ACCOUNT}.`,
    );
    expect(desktop.standing[0]?.actions.map(({ label }) => label)).toEqual(['Sign in', 'Not now']);
  });

  it('says where to sign in, and since when', async () => {
    const { world, desktop } = await walled();
    await ask(world, 'Dev');
    expect(desktop.standing[0]?.body).toMatch(
      new RegExp(
        `^A program is waiting for Dev in ${ACCOUNT}\\. Sign in at sso.acme.example to start it\\. Waiting since ${time}\\.$`,
      ),
    );
  });

  it('goes with the last program, and comes again with the next', async () => {
    const { world, desktop } = await walled();
    await ask(world, 'Dev');
    await world.clock.advance(minutes(2));
    expect(desktop.standing).toEqual([]);
    await world.clock.advance(minutes(10));
    await ask(world, 'Dev');
    expect(desktop.shown).toHaveLength(2);
  });

  it('comes for an expired role that was asked about long ago, and only once', async () => {
    const { world, desktop } = await walled();
    await start(world, 'Dev');
    await world.clock.advance(hours(13));
    const before = desktop.shown.filter(({ kind }) => kind === 'needs-person').length;
    expect(before).toBe(1);
    await world.clock.advance(hours(1));
    await ask(world, 'Dev');
    await world.clock.advance(minutes(5));
    expect(desktop.shown.filter(({ kind }) => kind === 'needs-person')).toHaveLength(2);
  });

  it('asks before a role starts that the person didn’t start', async () => {
    const { world, desktop } = await walled();
    await ask(world, 'Spare');
    expect(desktop.shown).toMatchObject([
      {
        title: `Start Spare in ${ACCOUNT}?`,
        body: `A program on this computer is waiting for the profile “${ACCOUNT}-Spare”.`,
        main: { label: 'Start', command: { type: 'startRole', key: keyNamed('Spare') } },
        actions: [{ label: 'Start' }, { label: 'Not now', command: { type: 'declineRequest' } }],
      },
    ]);
    await world.clock.advance(seconds(1));
    await world.application.dispatch({ type: 'declineRequest', key: keyNamed('Spare') });
    expect(desktop.standing).toEqual([]);
  });

  it('opens Mai for a role in a production account', async () => {
    const { world, desktop } = await walled({
      accounts: { [ACCOUNT]: { production: true } } as Settings['accounts'],
      preferences: { ...DEFAULT_PREFERENCES, confirmProduction: true },
    });
    await ask(world, 'Dev');
    expect(desktop.shown).toMatchObject([
      { title: `Start Dev in ${ACCOUNT}?`, main: { command: { type: 'openPopover' } } },
    ]);
    expect(desktop.standing[0]?.actions.map(({ command }) => command.type)).toEqual(['openPopover', 'declineRequest']);
  });

  it('names three roles and counts the others', async () => {
    const { world } = await walled({ lastRoles: names.map(keyNamed) });
    await ask(world, ...names);
    const [notice] = renewalNotices(world.application.snapshot(), world.clock.now(), en);
    expect(notice?.lines).toHaveLength(5);
    expect(notice?.lines[3]).toBe('Programs are waiting for 2 more roles.');
  });
});
