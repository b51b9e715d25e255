import * as z from 'zod/mini';
import { COLORS } from '../accounts/account-settings.ts';
import { SECONDS as DURATION } from '../command-fields.ts';
import type { CompanyState } from '../company/company-state.ts';
import { TAKEN_SETUP } from '../company/setup-schema.ts';
import { BROWSER_CHOICE } from '../console/browser-schema.ts';
import { type ConsolePage, isConsolePage } from '../console/console-page.ts';
import type { CredentialsState } from '../credentials/credentials-state.ts';
import { COPY_CONTENTS, ENVIRONMENT_FORMATS } from '../credentials/environment-lines.ts';
import { ACCELERATOR } from '../desktop/accelerator.ts';
import { DELIVERY_METHODS } from '../domain/delivery-method.ts';
import { type Instant, LAST_INSTANT } from '../domain/instant.ts';
import type { ProfileName } from '../domain/profile.ts';
import { isAllowedAddress, MOST_PROVIDERS } from '../domain/provider.ts';
import { roleKey } from '../domain/role.ts';
import { SIGN_IN_PLACES } from '../domain/sign-in/sign-in-browser.ts';
import {
  ACCOUNT_ID,
  branded,
  CHAINED_ROLE,
  OFFERED_ROLE,
  PROVIDER_ID,
  PROVIDER_IDENTITY,
  ROLE_KEY,
  SESSION_ROLE,
} from '../domain/stored-role.ts';
import type { RolesState } from '../roles/roles-state.ts';
import type { SessionsState } from '../sessions/sessions-state.ts';
import type { SignInState } from '../sign-in/sign-in-state.ts';
import { MOST_GROUPS, MOST_ROLES_OF_GROUP } from '../start-groups/start-group.ts';
import { GROUP_NAME } from '../start-groups/start-group-schema.ts';
import type { StartGroupsState } from '../start-groups/start-groups-state.ts';
import { LANGUAGES } from '../text/languages.ts';
import { UPDATE_CHOICES } from '../updates/update-choices.ts';
import { FOLDS, MOST_EXPANDED, TIPS, TRAY_INKS } from './preferences.ts';
import type { SettingsState } from './settings-state.ts';
import { COMPANY_SWITCHES, eachSwitch, SWITCHES } from './switches.ts';

/** Everything that survives a restart. Never contains a secret. */
export type Settings = { readonly version: 1 } & Pick<
  SignInState,
  'providers' | 'providerIdentities' | 'launchAddresses' | 'passwordFills'
> &
  Pick<RolesState, 'roles' | 'chainedRoles' | 'roleSettings' | 'accounts' | 'learnedNames' | 'favorites' | 'recents'> &
  StartGroupsState &
  Pick<SessionsState, 'roleSessions' | 'lastRoles' | 'resumeAfterUpgrade'> &
  Pick<CredentialsState, 'defaultOwner' | 'defaultHolder' | 'keepsOwnDefault'> &
  Pick<CompanyState, 'setupRevisions' | 'setup'> &
  Pick<SettingsState, 'preferences'>;

const PROFILE_NAME = branded<ProfileName>(/^[A-Za-z0-9_\-./%@:+]{1,128}$/);
const REGION = z.string().check(z.regex(/^[a-z]{2,5}(-[a-z]+){1,3}-\d$/));
const CONSOLE_PAGE = z.pipe(
  z.string().check(z.refine(isConsolePage)),
  z.transform(page => page as ConsolePage),
);
const INSTANT = z.pipe(
  z.number().check(z.int(), z.minimum(0), z.maximum(LAST_INSTANT)),
  z.transform(value => value as Instant),
);

const PROVIDER = z.strictObject({
  id: PROVIDER_ID,
  // Earlier versions named companies by host and port, which have 259 characters at most.
  name: z.string().check(z.minLength(1), z.maxLength(260)),
  nameFrom: z.exactOptional(z.enum(['person', 'guess'])),
  signInUrl: z.string().check(z.maxLength(4_096), z.refine(isAllowedAddress)),
  signInWith: z.exactOptional(z.enum(SIGN_IN_PLACES)),
  portal: z.exactOptional(
    z.strictObject({
      region: REGION,
      opensIn: z.exactOptional(z.literal('window')),
      sharesTokens: z.exactOptional(z.literal(true)),
    }),
  ),
});

const ENDPOINT = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('off') }),
  z.strictObject({ kind: z.literal('on'), port: z.number().check(z.int(), z.minimum(1_024), z.maximum(65_535)) }),
]);

export const ROLE_SESSION = z
  .strictObject({
    key: ROLE_KEY,
    providerId: PROVIDER_ID,
    role: SESSION_ROLE,
    source: z.exactOptional(ROLE_KEY),
    sessionName: z.exactOptional(z.string().check(z.regex(/^[\w+=,.@-]{2,64}$/))),
    delivery: z._default(z.enum(DELIVERY_METHODS), 'file'),
    profiles: z.array(PROFILE_NAME).check(z.minLength(1), z.maxLength(20)),
    region: REGION,
    startedAt: INSTANT,
    expiration: INSTANT,
  })
  .check(z.refine(({ key, providerId, role }) => key === roleKey(providerId, role.roleArn)));

const ORIGIN = z.string().check(z.refine(text => isAllowedAddress(text) && new URL(text).origin === text));
const PASSWORD_FILL = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('possible'),
    origin: ORIGIN,
    isOffered: z.boolean(),
    wasTypedOnce: z.exactOptional(z.boolean()),
    wasRefused: z.exactOptional(z.boolean()),
  }),
  z.strictObject({
    kind: z.literal('on'),
    origin: ORIGIN,
    user: z.string().check(z.minLength(1), z.maxLength(300)),
  }),
]);

const LABEL = z.string().check(z.maxLength(100));
const ACCOUNT_SETTINGS = z.strictObject({
  label: z.exactOptional(LABEL),
  tag: z.exactOptional(LABEL),
  group: z.exactOptional(LABEL),
  colour: z.exactOptional(z.enum(COLORS)),
  production: z.exactOptional(z.boolean()),
  browser: z.exactOptional(BROWSER_CHOICE),
});
const START_GROUP = z.strictObject({
  name: GROUP_NAME,
  keys: z.array(ROLE_KEY).check(z.minLength(1), z.maxLength(MOST_ROLES_OF_GROUP)),
});
const NAMES = z.record(ACCOUNT_ID, LABEL);

const SIGNER = z.string().check(z.maxLength(100), z.regex(/^ed25519:/));

const SETTINGS = z.strictObject({
  version: z.literal(1),
  providers: z.array(PROVIDER).check(z.maxLength(MOST_PROVIDERS)),
  roles: z.record(PROVIDER_ID, z.array(OFFERED_ROLE).check(z.maxLength(20_000))),
  providerIdentities: z._default(z.record(PROVIDER_ID, PROVIDER_IDENTITY), {}),
  launchAddresses: z._default(
    z.record(PROVIDER_ID, z.string().check(z.maxLength(2_048), z.refine(isAllowedAddress))),
    {},
  ),
  chainedRoles: z._default(z.array(CHAINED_ROLE).check(z.maxLength(1_000)), []),
  roleSettings: z.record(
    ROLE_KEY,
    z.strictObject({
      profileName: z.exactOptional(PROFILE_NAME),
      region: z.exactOptional(REGION),
      maximumDuration: z.exactOptional(DURATION),
      delivery: z.exactOptional(z.enum(DELIVERY_METHODS)),
      toolsWait: z.exactOptional(z.boolean()),
      duration: z.exactOptional(DURATION),
      consolePage: z.exactOptional(CONSOLE_PAGE),
    }),
  ),
  defaultOwner: z.exactOptional(ROLE_KEY),
  defaultHolder: z.exactOptional(z.strictObject({ key: ROLE_KEY, isAutomatic: z.boolean() })),
  keepsOwnDefault: z.exactOptional(z.literal(true)),
  roleSessions: z.array(ROLE_SESSION).check(z.maxLength(1_000)),
  lastRoles: z._default(z.array(ROLE_KEY).check(z.maxLength(1_000)), []),
  resumeAfterUpgrade: z.exactOptional(
    z.strictObject({ at: INSTANT, keys: z.array(ROLE_KEY).check(z.maxLength(1_000)) }),
  ),
  preferences: z.strictObject({
    region: z.exactOptional(REGION),
    ...eachSwitch(name => z._default(z.boolean(), SWITCHES[name].isOn)),
    preferredDuration: z.exactOptional(DURATION),
    openShortcut: z.exactOptional(z.string().check(z.regex(ACCELERATOR))),
    endpoint: z._default(ENDPOINT, { kind: 'off' }),
    language: z.exactOptional(z.enum(LANGUAGES)),
    trayIcon: z.exactOptional(z.enum(TRAY_INKS)),
    consoleBrowser: z.exactOptional(BROWSER_CHOICE),
    copyFormat: z.exactOptional(z.enum(ENVIRONMENT_FORMATS)),
    copyContent: z.exactOptional(z.enum(COPY_CONTENTS)),
    dismissedTips: z.exactOptional(z.array(z.enum(TIPS)).check(z.maxLength(10))),
    unfolded: z.exactOptional(z.array(z.enum(FOLDS)).check(z.maxLength(10))),
    expandedAccounts: z.exactOptional(z.array(ACCOUNT_ID).check(z.maxLength(MOST_EXPANDED))),
    updates: z.exactOptional(z.enum(UPDATE_CHOICES)),
    profileTemplate: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(200))),
    chosen: z.exactOptional(z.array(z.enum(COMPANY_SWITCHES)).check(z.maxLength(10))),
  }),
  accounts: z._default(z.record(ACCOUNT_ID, ACCOUNT_SETTINGS), {}),
  learnedNames: z._default(z.strictObject({ signInPage: NAMES, alias: NAMES }), { signInPage: {}, alias: {} }),
  favourites: z._default(z.array(ROLE_KEY).check(z.maxLength(1_000)), []),
  startGroups: z._default(z.array(START_GROUP).check(z.maxLength(MOST_GROUPS)), []),
  recents: z._default(z.array(ROLE_KEY).check(z.maxLength(100)), []),
  passwordFills: z._default(z.record(PROVIDER_ID, PASSWORD_FILL), {}),
  setUpRevisions: z._default(z.record(SIGNER, z.number().check(z.int(), z.minimum(1))), {}),
  setUp: z.exactOptional(TAKEN_SETUP),
});

/** Parses the settings file strictly; undefined if invalid. */
export function parseSettings(value: unknown): Settings | undefined {
  const parsed = SETTINGS.safeParse(value);
  if (!parsed.success) return undefined;
  const { favourites: favorites, setUpRevisions: setupRevisions, setUp: setup, ...rest } = parsed.data;
  return { ...rest, favorites, setupRevisions, ...(setup !== undefined && { setup }) };
}

/** The settings as the file has them. Its names never change, so that an older Mai can read it. */
export function settingsFileOf({ favorites, setupRevisions, setup, ...rest }: Settings): object {
  return {
    ...rest,
    favourites: favorites,
    setUpRevisions: setupRevisions,
    ...(setup !== undefined && { setUp: setup }),
  };
}
