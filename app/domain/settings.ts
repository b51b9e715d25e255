import * as z from 'zod/mini';
import type { TakenSetUp } from '../company/set-up-schema.ts';
import { TAKEN_SET_UP } from '../company/set-up-schema.ts';
import { ACCELERATOR, type Accelerator } from '../settings/accelerator.ts';
import { LANGUAGES, type Language } from '../text/languages.ts';
import { type AccountSettings, COLOURS, type LearnedNames } from './account-settings.ts';
import type { AccountId } from './arn.ts';
import type { ChainedRole } from './chained-role.ts';
import { DELIVERIES, type Delivery } from './delivery.ts';
import { type Instant, LAST_INSTANT } from './instant.ts';
import type { PasswordFill } from './password-fill.ts';
import type { ProfileName } from './profile.ts';
import { isAllowedAddress, MOST_PROVIDERS, type Provider, type ProviderId } from './provider.ts';
import type { ProviderIdentity } from './provider-identity.ts';
import { type Role, type RoleKey, roleKey } from './role.ts';
import type { RoleSession } from './role-session.ts';
import {
  ACCOUNT_ID,
  branded,
  CHAINED_ROLE,
  OFFERED_ROLE,
  PROVIDER_ID,
  PROVIDER_IDENTITY,
  ROLE_KEY,
  SESSION_ROLE,
} from './stored-role.ts';

/** What a person chose for one role. */
export type RoleSettings = {
  readonly profileName?: ProfileName;
  readonly region?: string;
  /** The role's own maximum in seconds, learned from a refusal. */
  readonly maximumDuration?: number;
  readonly delivery?: Delivery;
  /** How long keys are wanted for at most, in seconds. */
  readonly duration?: number;
};

export type Preferences = {
  /** The region for roles that have none of their own; a role's partition gives it otherwise. */
  readonly region?: string;
  /** Remove Mai's keys when it quits. */
  readonly endSessionsOnQuit: boolean;
  /** Take keys out of the files once they have expired. */
  readonly removeExpiredKeys: boolean;
  readonly endpoint: EndpointPreference;
  /** How long keys are to last, in seconds; as long as AWS allows when nothing is said. */
  readonly preferredDuration?: number;
  /** The keys that open Mai from anywhere; none when nothing is said. */
  readonly openShortcut?: Accelerator;
  /** Make the roles live again that were live when Mai last ran. */
  readonly startLastRoles: boolean;
  /** Say it when keys were renewed. */
  readonly notifyRenewed: boolean;
  /** Ask before keys are had for an account that is marked as production. */
  readonly confirmProduction: boolean;
  /** The language of Mai; the system's without one. */
  readonly language?: Language;
  /** How profiles are named that have no name of their own. */
  readonly profileTemplate?: string;
  /** Settings that the person changed, where that can't be told from the value: the company's default counts no more. */
  readonly chosen?: readonly ChosenSetting[];
};

export type ChosenSetting = 'endSessionsOnQuit' | 'confirmProduction';

/** The container endpoint keeps its port as long as it is on, also over a restart: programs were told it. */
export type EndpointPreference = { readonly kind: 'off' } | { readonly kind: 'on'; readonly port: number };

/** Everything that survives a restart. No secret has a place in it. */
export type Settings = {
  readonly version: 1;
  readonly providers: readonly Provider[];
  /** The roles of the last assertion, by provider: shown until the next sign-in. */
  readonly roles: Readonly<Record<ProviderId, readonly Role[]>>;
  /** By what a provider's assertions are known again. */
  readonly providerIdentities: Readonly<Record<ProviderId, ProviderIdentity>>;
  /** Roles that are reached from other roles. */
  readonly chainedRoles: readonly ChainedRole[];
  readonly roleSettings: Readonly<Record<RoleKey, RoleSettings>>;
  readonly defaultOwner?: RoleKey;
  readonly roleSessions: readonly RoleSession[];
  /** The roles that a person picked and has not stopped. */
  readonly lastRoles: readonly RoleKey[];
  readonly preferences: Preferences;
  readonly accounts: Readonly<Record<AccountId, AccountSettings>>;
  readonly learnedNames: LearnedNames;
  /** In the person's order. */
  readonly favourites: readonly RoleKey[];
  /** The role used last comes first. */
  readonly recents: readonly RoleKey[];
  /** Where Mai may type a password, or might. The passwords are in the keychain. */
  readonly passwordFills: Readonly<Record<ProviderId, PasswordFill>>;
  /** The highest revision of a setup that each pinned key was seen to have signed. */
  readonly setUpRevisions: Readonly<Record<string, number>>;
  /** What the person took from a company's file or link. */
  readonly setUp?: TakenSetUp;
};

export { DEFAULT_PREFERENCES, EMPTY_SETTINGS } from './empty-settings.ts';

const PROFILE_NAME = branded<ProfileName>(/^[A-Za-z0-9_\-./%@:+]{1,128}$/);
const REGION = z.string().check(z.regex(/^[a-z]{2,5}(-[a-z]+){1,3}-\d$/));
const INSTANT = z.pipe(
  z.number().check(z.int(), z.minimum(0), z.maximum(LAST_INSTANT)),
  z.transform(value => value as Instant),
);

const DURATION = z.number().check(z.int(), z.minimum(900), z.maximum(43_200));

const PROVIDER = z.strictObject({
  id: PROVIDER_ID,
  // A host with its port is a name, and may have 259 characters.
  name: z.string().check(z.minLength(1), z.maxLength(260)),
  signInUrl: z.string().check(z.maxLength(4_096), z.refine(isAllowedAddress)),
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
    delivery: z._default(z.enum(DELIVERIES), 'file'),
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
  colour: z.exactOptional(z.enum(COLOURS)),
  production: z.exactOptional(z.boolean()),
});
const NAMES = z.record(ACCOUNT_ID, LABEL);

const SIGNER = z.string().check(z.maxLength(100), z.regex(/^ed25519:/));

const SETTINGS = z.strictObject({
  version: z.literal(1),
  providers: z.array(PROVIDER).check(z.maxLength(MOST_PROVIDERS)),
  roles: z.record(PROVIDER_ID, z.array(OFFERED_ROLE).check(z.maxLength(20_000))),
  providerIdentities: z._default(z.record(PROVIDER_ID, PROVIDER_IDENTITY), {}),
  chainedRoles: z._default(z.array(CHAINED_ROLE).check(z.maxLength(1_000)), []),
  roleSettings: z.record(
    ROLE_KEY,
    z.strictObject({
      profileName: z.exactOptional(PROFILE_NAME),
      region: z.exactOptional(REGION),
      maximumDuration: z.exactOptional(DURATION),
      delivery: z.exactOptional(z.enum(DELIVERIES)),
      duration: z.exactOptional(DURATION),
    }),
  ),
  defaultOwner: z.exactOptional(ROLE_KEY),
  roleSessions: z.array(ROLE_SESSION).check(z.maxLength(1_000)),
  lastRoles: z._default(z.array(ROLE_KEY).check(z.maxLength(1_000)), []),
  preferences: z.strictObject({
    region: z.exactOptional(REGION),
    endSessionsOnQuit: z.boolean(),
    preferredDuration: z.exactOptional(DURATION),
    openShortcut: z.exactOptional(z.string().check(z.regex(ACCELERATOR))),
    startLastRoles: z._default(z.boolean(), false),
    notifyRenewed: z._default(z.boolean(), false),
    removeExpiredKeys: z._default(z.boolean(), true),
    endpoint: z._default(ENDPOINT, { kind: 'off' }),
    confirmProduction: z._default(z.boolean(), false),
    language: z.exactOptional(z.enum(LANGUAGES)),
    profileTemplate: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(200))),
    chosen: z.exactOptional(z.array(z.enum(['endSessionsOnQuit', 'confirmProduction'])).check(z.maxLength(10))),
  }),
  accounts: z._default(z.record(ACCOUNT_ID, ACCOUNT_SETTINGS), {}),
  learnedNames: z._default(z.strictObject({ signInPage: NAMES, alias: NAMES }), { signInPage: {}, alias: {} }),
  favourites: z._default(z.array(ROLE_KEY).check(z.maxLength(1_000)), []),
  recents: z._default(z.array(ROLE_KEY).check(z.maxLength(100)), []),
  passwordFills: z._default(z.record(PROVIDER_ID, PASSWORD_FILL), {}),
  setUpRevisions: z._default(z.record(SIGNER, z.number().check(z.int(), z.minimum(1))), {}),
  setUp: z.exactOptional(TAKEN_SET_UP),
});

/** Settings read from disk or import: strictly the schema, else undefined. */
export function parseSettings(value: unknown): Settings | undefined {
  const parsed = SETTINGS.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}
