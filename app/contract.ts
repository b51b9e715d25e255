// The one contract between windows, tray, notifications, links and the core: a command is the same value wherever it is born.
import * as z from 'zod/mini';
import { COLOURS } from './domain/account-settings.ts';
import type { AccountId } from './domain/arn.ts';
import { DELIVERIES } from './domain/delivery.ts';
import type { ProviderId } from './domain/provider.ts';
import type { RoleKey } from './domain/role.ts';
import { TOKEN_FORMS } from './domain/token-form.ts';
import { ENVIRONMENT_FORMATS } from './keys/environment-lines.ts';
import { TRUST_FORMS } from './keys/trust-policy.ts';
import { ACCELERATOR } from './settings/accelerator.ts';
import { LANGUAGES } from './text/languages.ts';

const providerId = z.pipe(
  z.string().check(z.regex(/^[a-z0-9-]{1,64}$/)),
  z.transform(value => value as ProviderId),
);
const key = z.pipe(
  z.string().check(z.regex(/^[a-z0-9-]{1,64} arn:[\x21-\x7e]{1,2048}$/)),
  z.transform(value => value as RoleKey),
);
const accountId = z.pipe(
  z.string().check(z.regex(/^\d{12}$/)),
  z.transform(value => value as AccountId),
);
/** A name, a tag or a group; empty to take it away. */
const label = z.string().check(z.maxLength(100), z.regex(/^[^\p{Cc}]*$/u));
const seconds = z.number().check(z.int(), z.minimum(900), z.maximum(43_200));
const failureId = z.string().check(z.regex(/^[a-z0-9-]{1,64}$/));
const text = z.string().check(z.maxLength(4_096));
/** What a yes is to, as `fingerprint` names it. */
const shown = z.string().check(z.regex(/^[0-9a-f]{64}$/));

const login = { user: z.string().check(z.maxLength(300)), password: z.string().check(z.maxLength(1_000)) };

/** The name of a copy that was listed: it is looked up, never used as a path. */
const backup = { file: z.enum(['credentials', 'config']), id: z.string().check(z.maxLength(300)) };

/** Every command with the exact shape of its arguments. An argument never becomes a path, an address to open or shell text. */
export const COMMANDS = {
  /** What a person typed as the sign-in address; signs in at once. */
  addProvider: z.strictObject({ type: z.literal('addProvider'), address: text }),
  signIn: z.strictObject({ type: z.literal('signIn'), providerId }),
  /** The person's "Not now" to a company that wants to see them. */
  postponeSignIn: z.strictObject({ type: z.literal('postponeSignIn'), providerId }),
  /** Shows whose accounts a sign-in brought, where they are not the provider's usual ones. */
  reviewAccounts: z.strictObject({ type: z.literal('reviewAccounts'), providerId }),
  /** The person's yes to exactly the accounts that were shown under this ID, or their no to those that are shown. */
  useAccounts: z.strictObject({ type: z.literal('useAccounts'), providerId, id: failureId }),
  leaveAccounts: z.strictObject({ type: z.literal('leaveAccounts') }),
  cancelSignIn: z.strictObject({ type: z.literal('cancelSignIn'), providerId }),
  /** Ends the provider's role sessions, forgets its cookies and its assertion. */
  signOut: z.strictObject({ type: z.literal('signOut'), providerId }),
  /** Sign-out, and the provider itself. */
  forgetProvider: z.strictObject({ type: z.literal('forgetProvider'), providerId }),
  /**
   * `takeProfile` is the person's yes to writing into a section that Mai did not make, `confirmed` to keys for an account
   * that is marked as production.
   */
  assumeRole: z.strictObject({
    type: z.literal('assumeRole'),
    key,
    takeProfile: z.exactOptional(z.boolean()),
    confirmed: z.exactOptional(z.boolean()),
  }),
  /** The person waits for these keys no longer. */
  cancelAssume: z.strictObject({ type: z.literal('cancelAssume'), key }),
  endSession: z.strictObject({ type: z.literal('endSession'), key }),
  setProfileName: z.strictObject({ type: z.literal('setProfileName'), key, name: text }),
  setRegion: z.strictObject({ type: z.literal('setRegion'), key: z.exactOptional(key), region: text }),
  /** How long a role's keys are to last at most; as for all roles without a number. */
  setDuration: z.strictObject({ type: z.literal('setDuration'), key, seconds: z.exactOptional(seconds) }),
  setDefaultOwner: z.strictObject({ type: z.literal('setDefaultOwner'), key: z.exactOptional(key) }),
  setEndSessionsOnQuit: z.strictObject({ type: z.literal('setEndSessionsOnQuit'), on: z.boolean() }),
  setRemoveExpiredKeys: z.strictObject({ type: z.literal('setRemoveExpiredKeys'), on: z.boolean() }),
  /** How a role's keys reach AWS tools; live ones move at once. */
  setDelivery: z.strictObject({ type: z.literal('setDelivery'), key, delivery: z.enum(DELIVERIES) }),
  /** The container endpoint on this computer. */
  setEndpoint: z.strictObject({ type: z.literal('setEndpoint'), on: z.boolean() }),
  copyKeys: z.strictObject({ type: z.literal('copyKeys'), key, format: z.enum(ENVIRONMENT_FORMATS) }),
  copyEndpoint: z.strictObject({
    type: z.literal('copyEndpoint'),
    key,
    format: z.enum(ENVIRONMENT_FORMATS),
    token: z.enum(TOKEN_FORMS),
  }),
  openConsole: z.strictObject({ type: z.literal('openConsole'), key }),
  copyConsoleLink: z.strictObject({ type: z.literal('copyConsoleLink'), key }),
  testCredentials: z.strictObject({ type: z.literal('testCredentials'), key }),
  /** A role that is reached from another one, as a person typed it; `role` may be a whole ARN. */
  addChainedRole: z.strictObject({
    type: z.literal('addChainedRole'),
    source: key,
    account: text,
    role: text,
    externalId: text,
    region: text,
  }),
  forgetChainedRole: z.strictObject({ type: z.literal('forgetChainedRole'), key }),
  copyTrustPolicy: z.strictObject({ type: z.literal('copyTrustPolicy'), key, form: z.enum(TRUST_FORMS) }),
  listBackups: z.strictObject({ type: z.literal('listBackups') }),
  previewRestore: z.strictObject({ type: z.literal('previewRestore'), ...backup }),
  restoreBackup: z.strictObject({ type: z.literal('restoreBackup'), ...backup }),
  openActivity: z.strictObject({ type: z.literal('openActivity') }),
  closeActivity: z.strictObject({ type: z.literal('closeActivity') }),
  copyActivity: z.strictObject({ type: z.literal('copyActivity') }),
  saveActivity: z.strictObject({ type: z.literal('saveActivity') }),
  /** Looks for what keeps tools from the keys. */
  checkUp: z.strictObject({ type: z.literal('checkUp') }),
  mendFinding: z.strictObject({ type: z.literal('mendFinding'), id: failureId }),
  copyReport: z.strictObject({ type: z.literal('copyReport') }),
  /** Finds out whether this computer has a keychain for the vault. */
  checkVault: z.strictObject({ type: z.literal('checkVault') }),
  /** How long keys are to last; as long as AWS allows without a number. */
  setPreferredDuration: z.strictObject({
    type: z.literal('setPreferredDuration'),
    seconds: z.exactOptional(seconds),
  }),
  /** The language of Mai; the system's without one. */
  setLanguage: z.strictObject({ type: z.literal('setLanguage'), language: z.exactOptional(z.enum(LANGUAGES)) }),
  setStartLastRoles: z.strictObject({ type: z.literal('setStartLastRoles'), on: z.boolean() }),
  setOpenAtLogin: z.strictObject({ type: z.literal('setOpenAtLogin'), on: z.boolean() }),
  /** The keys that open Mai from anywhere; none without an accelerator. */
  setOpenShortcut: z.strictObject({
    type: z.literal('setOpenShortcut'),
    accelerator: z.exactOptional(z.string().check(z.regex(ACCELERATOR))),
  }),
  setNotifyRenewed: z.strictObject({ type: z.literal('setNotifyRenewed'), on: z.boolean() }),
  setConfirmProduction: z.strictObject({ type: z.literal('setConfirmProduction'), on: z.boolean() }),
  /** An empty text takes a choice back. */
  changeAccount: z.strictObject({
    type: z.literal('changeAccount'),
    accountId,
    label: z.exactOptional(label),
    tag: z.exactOptional(label),
    group: z.exactOptional(label),
    colour: z.exactOptional(z.enum([...COLOURS, ''])),
    production: z.exactOptional(z.union([z.boolean(), z.literal('')])),
  }),
  setFavourite: z.strictObject({ type: z.literal('setFavourite'), key, on: z.boolean() }),
  /** Puts a favourite in the place of another one, which makes way. */
  moveFavourite: z.strictObject({ type: z.literal('moveFavourite'), key, target: key }),
  /** Names the profiles of all roles, and of those to come, by a template. */
  nameProfiles: z.strictObject({
    type: z.literal('nameProfiles'),
    template: text,
    chosen: z.enum(['replace', 'keep']),
  }),
  exportRoles: z.strictObject({ type: z.literal('exportRoles'), format: z.enum(['json', 'tsv']) }),
  /** Asks once more for what a proxy wants to know: the name is looked up among those that have asked. */
  askProxyPassword: z.strictObject({ type: z.literal('askProxyPassword'), proxy: z.string().check(z.maxLength(300)) }),
  /** The only way of a proxy's password, once, from the field to where it is kept. */
  answerProxyPassword: z.strictObject({ type: z.literal('answerProxyPassword'), ...login, keep: z.boolean() }),
  dismissProxyPassword: z.strictObject({ type: z.literal('dismissProxyPassword') }),
  /** The only way of a company's password, once, from the field to the keychain. */
  savePassword: z.strictObject({ type: z.literal('savePassword'), providerId, ...login }),
  /** Also the person's no to having it typed at all. */
  forgetPassword: z.strictObject({ type: z.literal('forgetPassword'), providerId }),
  dismissFailure: z.strictObject({ type: z.literal('dismissFailure'), id: failureId }),
  /** Saves the person's settings to a file, and takes some from one, after a look. */
  exportSettings: z.strictObject({ type: z.literal('exportSettings') }),
  openSettings: z.strictObject({ type: z.literal('openSettings') }),
  useSettings: z.strictObject({ type: z.literal('useSettings'), shown }),
  leaveSettings: z.strictObject({ type: z.literal('leaveSettings') }),
  /** Takes everything of Mai's off this computer, and quits. The window has asked. */
  forgetComputer: z.strictObject({ type: z.literal('forgetComputer') }),
  /** Looks for what other tools know. */
  findImports: z.strictObject({ type: z.literal('findImports') }),
  /** Of what was found, by name. */
  takeImports: z.strictObject({
    type: z.literal('takeImports'),
    chosen: z.readonly(
      z
        .array(z.string().check(z.maxLength(1_000), z.regex(/^(mai|saml2aws|aws-azure-login) /)))
        .check(z.maxLength(2_000)),
    ),
  }),
  /** Lets the person choose a company's set-up file, and shows what it would do. */
  openSetUp: z.strictObject({ type: z.literal('openSetUp') }),
  /** The person's yes to asking the server of a link, then to the setup; "Not now" to either. */
  fetchSetUp: z.strictObject({ type: z.literal('fetchSetUp'), shown }),
  useSetUp: z.strictObject({ type: z.literal('useSetUp'), shown }),
  leaveSetUp: z.strictObject({ type: z.literal('leaveSetUp') }),
  /** Takes back what `useSetUp` did, but for the companies themselves. */
  dropSetUp: z.strictObject({ type: z.literal('dropSetUp') }),
  /** The page that the company names for help. */
  openSupport: z.strictObject({ type: z.literal('openSupport') }),
  openPopover: z.strictObject({ type: z.literal('openPopover') }),
  closePopover: z.strictObject({ type: z.literal('closePopover') }),
  quit: z.strictObject({ type: z.literal('quit') }),
} as const;

export type CommandType = keyof typeof COMMANDS;
export type CommandOf<T extends CommandType> = z.output<(typeof COMMANDS)[T]>;
export type Command = { [T in CommandType]: CommandOf<T> }[CommandType];

/** A command from outside the core (window, link, notification), or undefined if it is not exactly one. */
export function parseCommand(value: unknown): Command | undefined {
  const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;
  if (typeof type !== 'string' || !Object.hasOwn(COMMANDS, type)) return undefined;
  try {
    const parsed = COMMANDS[type as CommandType].safeParse(value);
    return parsed.success ? parsed.data : undefined;
  } catch {
    // zod freezes what is readonly, and throws over a typed array, which can't be.
    return undefined;
  }
}
