import { type Application, createApplication } from '../application.ts';
import { later, minutes } from '../domain/instant.ts';
import { ok, type Result } from '../domain/result.ts';
import { type RoleKey, roleKey } from '../domain/role.ts';
import type { Ports } from '../ports.ts';
import type { Clock } from '../renewal/clock-port.ts';
import { EMPTY_SETTINGS } from '../settings/empty-settings.ts';
import type { Settings } from '../settings/settings.ts';
import { emptySnapshot } from '../snapshot.ts';
import { FakeClock } from './fakes/fake-clock.ts';
import { FakeDesk } from './fakes/fake-desk.ts';
import { FakeDisk } from './fakes/fake-disk.ts';
import type { FakeIam } from './fakes/fake-iam.ts';
import { FakeIdentityCenter } from './fakes/fake-identity-center.ts';
import { FakeNetwork } from './fakes/fake-network.ts';
import { FakeOpenAtLogin } from './fakes/fake-open-at-login.ts';
import { FakeOpenShortcut } from './fakes/fake-open-shortcut.ts';
import { FakePasswords } from './fakes/fake-passwords.ts';
import { FakeProxy } from './fakes/fake-proxy.ts';
import { FakeSignIn } from './fakes/fake-sign-in.ts';
import { FakeSts } from './fakes/fake-sts.ts';
import { FakeUpdates } from './fakes/fake-updates.ts';
import type { MemoryCredentialStore } from './fakes/memory-credential-store.ts';
import { type SamlFacts, samlResponse } from './saml-response.ts';
import { ACME, NOW, roleValue, sampleRole } from './sample-role.ts';
import { xmlInstant } from './xml-instant.ts';

/** A whole day with fakes only. */
export type World<C extends Clock = FakeClock> = {
  readonly application: Application;
  readonly clock: C;
  readonly network: FakeNetwork;
  readonly proxy: FakeProxy;
  readonly passwords: FakePasswords;
  readonly signIn: FakeSignIn;
  readonly identityCenter: FakeIdentityCenter;
  readonly sts: FakeSts;
  readonly iam: FakeIam;
  readonly openAtLogin: FakeOpenAtLogin;
  readonly openShortcut: FakeOpenShortcut;
  readonly updates: FakeUpdates;
  readonly file: MemoryCredentialStore;
  readonly desk: FakeDesk;
  /** All saved states of the settings. */
  readonly saved: Settings[];
  /** Result of saving; may throw. */
  saving: () => Result;
  readonly shell: string[];
  readonly reports: { readonly reference: string; readonly error: unknown }[];
  /** Answer of the next sign-in. */
  offer(facts: SamlFacts): void;
};

/** World in which company `ACME` offers roles with these names, before any sign-in. */
export function createWorld(names: readonly string[], settings: Partial<Settings> = {}): World {
  const clock = new FakeClock(NOW);
  return worldOf({ clock, aws: clock }, names, settings);
}

export type Surroundings<C extends Clock> = {
  /** Mai's own clock. */
  readonly clock: C;
  readonly aws: Pick<Clock, 'now'>;
  /** State left by an earlier run. */
  readonly disk?: FakeDisk;
  /** Wraps Mai's ports. */
  readonly around?: (ports: Ports) => Ports;
};

/** Variant with separate clocks: `aws` for AWS and the company, `clock` for Mai. */
export function worldOf<C extends Clock>(
  { clock, aws, disk = new FakeDisk(), around = ports => ports }: Surroundings<C>,
  names: readonly string[],
  settings: Partial<Settings> = {},
): World<C> {
  const network = new FakeNetwork(clock);
  const proxy = new FakeProxy();
  const passwords = new FakePasswords();
  const sts = new FakeSts(aws);
  const iam = disk.iam.at(aws);
  const { file, journal } = disk;
  const desk = new FakeDesk();
  const saved: Settings[] = [];
  const shell: string[] = [];
  const reports: World<C>['reports'] = [];
  let facts: SamlFacts = { roles: names.map(name => roleValue(name)) };
  const post = () =>
    ok(
      samlResponse({
        issueInstant: xmlInstant(aws.now()),
        notOnOrAfter: xmlInstant(later(aws.now(), minutes(5))),
        sessionName: 'anna',
        ...facts,
      }),
    );
  const signIn = new FakeSignIn(post);
  const identityCenter = new FakeIdentityCenter(aws);
  const openAtLogin = new FakeOpenAtLogin();
  const openShortcut = new FakeOpenShortcut();
  const updates = new FakeUpdates();
  let references = 0;
  const ports: Ports = {
    clock,
    network,
    proxy,
    passwords,
    signIn,
    identityCenter,
    sts,
    accent: desk.accent,
    contrast: desk.contrast,
    accountNames: desk.accountNames,
    credentialStore: file,
    journal,
    backups: desk.backups,
    vault: desk.vault,
    clipboard: desk.clipboard,
    console: desk.console,
    endpoint: desk.endpoint,
    company: desk.company,
    settingsImport: desk.settingsImport,
    computer: desk.computer,
    imports: desk.imports,
    settings: {
      save: async newest => {
        disk.settings = newest;
        saved.push(newest);
        return world.saving();
      },
    },
    troubleshoot: desk.troubleshoot,
    iam,
    keyFiles: disk.keyFiles,
    rotationJournal: disk.rotations,
    activity: desk.activity,
    save: desk.save,
    openAtLogin,
    openShortcut,
    updates,
    shell: {
      openPopover: () => shell.push('open'),
      closePopover: () => shell.push('close'),
      quit: () => shell.push('quit'),
      openPage: async address => {
        desk.opened.push(address);
        return ok();
      },
    },
    picture: { keep: () => {} },
    reference: () => {
      references += 1;
      return `ref-${references}`;
    },
    report: (reference, error) => reports.push({ reference, error }),
  };
  const application = createApplication(
    around(ports),
    emptySnapshot({ version: '1.2.3', platform: 'linux', systemLanguage: 'en' }),
  );
  const world: World<C> = {
    application,
    clock,
    network,
    proxy,
    passwords,
    signIn,
    identityCenter,
    sts,
    iam,
    openAtLogin,
    openShortcut,
    updates,
    file,
    desk,
    saved,
    saving: () => ok(),
    shell,
    reports,
    offer: next => {
      facts = next;
    },
  };
  application.start({ ...EMPTY_SETTINGS, providers: [ACME], ...settings });
  return world;
}

/** The key of a role of `ACME` in the sample account. */
export const keyNamed = (name: string): RoleKey => roleKey(ACME.id, sampleRole(name).roleArn);

/** Starts a role as a click does. `takeProfile`: with consent to replace another program's profile. */
export const start = ({ application }: Pick<World, 'application'>, name = 'Dev', takeProfile?: boolean) =>
  application.dispatch({
    type: 'startRole',
    key: keyNamed(name),
    ...(takeProfile !== undefined && { takeProfile }),
  });

export const signedIn = async (names: readonly string[], settings?: Partial<Settings>): Promise<World> => {
  const world = createWorld(names, settings);
  await world.application.dispatch({ type: 'signIn', providerId: ACME.id });
  return world;
};

/** World in which the first of several roles was just started. */
export async function activeWorld(names: readonly string[] = ['Dev', 'Admin']): Promise<World> {
  const world = await signedIn(names);
  await start(world, names[0]);
  return world;
}

export const failureNoticesOf = ({ application }: Pick<World, 'application'>) =>
  application.snapshot().failureNotices.map(({ failure }) => failure);
export const sessionsOf = ({ application }: Pick<World, 'application'>) => application.snapshot().roleSessions;
