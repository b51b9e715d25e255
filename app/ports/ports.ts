// What the core needs of the world. `main/` plugs Electron, the file system and AWS in; a test plugs in twenty lines.

import type { AccountId } from '../domain/arn.ts';
import type { Backup, FileDifference } from '../domain/aws-file-change.ts';
import type { Credentials, Keys, WrittenCredentials } from '../domain/credentials.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { Instant } from '../domain/instant.ts';
import type { Network } from '../domain/network.ts';
import type { Fill } from '../domain/password-fill.ts';
import type { ProfileName } from '../domain/profile.ts';
import type { Provider, ProviderId } from '../domain/provider.ts';
import type { Result } from '../domain/result.ts';
import type { AwsRole, Role, RoleKey } from '../domain/role.ts';
import type { Settings } from '../domain/settings.ts';
import type { TokenForm } from '../domain/token-form.ts';
import type { DeliveryJournalPort } from '../keys/delivery-journal.ts';
import type { VaultState } from '../snapshot.ts';
import type { AccentPort, AccountNamesPort, ActivityPort, CheckUpPort, ContrastPort, SavePort } from './desk-ports.ts';
import type { PasswordPort, ProxyPort } from './password-ports.ts';
import type { CompanyPort, ComputerPort, ImportsPort, SettingsImportPort } from './set-up-ports.ts';

export type Cancel = () => void;

/** AWS's time, as well as this computer knows it. */
export type Clock = {
  now(): Instant;
  /** Runs once, at or soon after `at`: also after sleep, and after the clock was set. */
  wake(at: Instant, run: () => void): Cancel;
  /** How far the computer's own clock is ahead of this one, in milliseconds. */
  ahead(): number;
  /** AWS has told its time: so far is the computer's own clock ahead of it, in milliseconds. */
  measured(ahead: number): void;
  /** Calls back whenever `ahead` is another. */
  watch(listener: (ahead: number) => void): Cancel;
};

/** The base64 form field of the identity provider's post to AWS. A secret for the minutes it lives. */
export type SamlResponse = string;

/** What ended a sign-in: the form field, and the host of the page that began the post. */
export type Posted = { readonly samlResponse: SamlResponse; readonly host: string };

export type SignInMode = 'window' | 'silent';

export type SignInPort = {
  /**
   * Loads the provider's start page with its own cookies, those of earlier runs as well where a keychain keeps them, and
   * answers with what it posts to AWS. `window` shows itself as soon as a person is wanted; `silent` never does and fails with
   * `sign-in-needs-person`. `fill` is typed and sent once at most, and on the first page that asks for a password only.
   */
  signIn(provider: Provider, mode: SignInMode, fill?: Fill): Promise<Result<Posted>>;
  cancel(providerId: ProviderId): void;
  /** Forgets cookies, storage and HTTP credentials of the provider. */
  forget(providerId: ProviderId): Promise<void>;
};

export type AssumeRequest = {
  readonly role: Role;
  readonly samlResponse: SamlResponse;
  readonly region: string;
  readonly durationSeconds: number;
};

export type Issued = {
  readonly credentials: Credentials;
  /** How far the own clock is ahead of STS's, in milliseconds; undefined when the answer had no date. */
  readonly clockAhead?: number;
  /** How AWS names the person in the role. */
  readonly sessionName?: string;
};

export type ChainRequest = {
  readonly role: AwsRole;
  /** Whose keys the request is signed with. */
  readonly keys: Keys;
  readonly sessionName: string;
  readonly externalId?: string;
  readonly region: string;
  readonly durationSeconds: number;
};

export type IdentityRequest = { readonly role: AwsRole; readonly keys: Keys; readonly region: string };

/** Whom AWS takes the bearer of some keys for. */
export type CallerIdentity = { readonly accountId: AccountId; readonly arn: string };

export type StsPort = {
  /** A duration over the role's maximum is answered with `sts-refused` / `DurationTooLong`. */
  assumeRoleWithSaml(request: AssumeRequest): Promise<Result<Issued>>;
  /** Role chaining. What the other account does not allow is `sts-refused` / `AccessDenied`. */
  assumeRole(request: ChainRequest): Promise<Result<Issued>>;
  /** Keys that AWS does not take any more are answered with `keys-refused`. */
  callerIdentity(request: IdentityRequest): Promise<Result<CallerIdentity>>;
};

export type ProfileWrite = {
  readonly profile: ProfileName;
  readonly credentials: Credentials;
  readonly region: string;
  readonly delivery: Delivery;
  /** The person said yes to a section that is not Mai's. */
  readonly allowForeign: boolean;
};

/** A profile with keys of Mai's in it, and their end as far as it is known. */
export type OwnedProfile = { readonly profile: ProfileName; readonly expiration?: Instant };

/**
 * Where keys are delivered to: the AWS files, and the vault for those that must not lie in a file. Writes and
 * removals take effect in the order in which they were asked for, whether the asker waits or not: a `remove` right behind a
 * `write` leaves nothing.
 */
export type CredentialsFilePort = {
  write(request: ProfileWrite): Promise<Result>;
  /** Removes exactly the keys that Mai wrote to the profile. */
  remove(profile: ProfileName): Promise<Result>;
  /** The credentials of Mai's that the profile leads to now; undefined once they are not there any more. */
  read(profile: ProfileName): Promise<Result<WrittenCredentials | undefined>>;
  /** What `write` with a yes would change, with every secret hidden. */
  preview(request: ProfileWrite): Promise<Result<readonly FileDifference[]>>;
  /** What Mai has delivered, also in an earlier run that crashed. */
  owned(): Promise<Result<readonly OwnedProfile[]>>;
};

/** Copies of the AWS files from before Mai changed what others had written. */
export type BackupsPort = {
  list(): Promise<Result<readonly Backup[]>>;
  /** What a restore would change, with every secret hidden. Fails with `not-found`. */
  preview(backup: Backup): Promise<Result<FileDifference>>;
  /** What is there now becomes a backup itself. Fails with `not-found`. */
  restore(backup: Backup): Promise<Result>;
};

export type VaultPort = {
  /** Asks the keychain if it was not asked yet; never takes longer than a person waits for one. */
  state(): Promise<VaultState>;
  /** The same, without anything that would make the keychain ask the person for its password. */
  look(): Promise<VaultState>;
  /** Calls back when the keychain lets people wait, and when it answers. */
  watch(listener: (state: VaultState) => void): Cancel;
};

export type ClipboardPort = {
  copy(text: string): void;
  /** Takes the text away again after a minute, unless something else was copied since. */
  copySecret(text: string): void;
  /** Takes it away now: nobody is left to do it later. */
  forget(): Promise<void>;
};

export type ConsoleRequest = {
  readonly role: AwsRole;
  readonly keys: Keys;
  readonly region: string;
  /** Only where AWS allows it: never for a chained role. */
  readonly durationSeconds?: number;
};

export type ConsolePort = {
  /** A link that signs the browser in as the role. A secret for the minutes it lives. */
  link(request: ConsoleRequest): Promise<Result<string>>;
  /** Opens a link of `link` in the system's browser. */
  open(link: string): Promise<Result>;
};

/** How a program gets at a role through the container endpoint, as environment variables. A token is a secret. */
export type EndpointVariables = Readonly<Record<string, string>> & {
  readonly AWS_CONTAINER_CREDENTIALS_FULL_URI: string;
};

export type EndpointPort = {
  /** Listens on this port, or on any free one; answers the port. Fails with `endpoint-unavailable`. */
  start(port?: number): Promise<Result<number>>;
  /** The roles that may be asked for. Each has a token of its own, which is void once the role is left out. */
  serve(keys: readonly RoleKey[]): Promise<void>;
  /** No token that was given out is good any more, and no file holds one. */
  stop(): Promise<void>;
  /** Fails with `endpoint-off`, with `not-live`, or with `endpoint-unavailable` where the token's file can't be written. */
  variables(key: RoleKey, form: TokenForm): Promise<Result<EndpointVariables>>;
};

export type SettingsPort = {
  /** Writes are queued and coalesced; the newest one wins. */
  save(settings: Settings): Promise<Result>;
};

export type ShellPort = {
  openPopover(): void;
  closePopover(): void;
  /** Opens an https page in the system's browser. Fails with `browser-unavailable`. */
  openPage(address: string): Promise<Result>;
  /** Ends the process once the core has finished. */
  quit(): void;
};

export type OpenAtLoginPort = {
  /** Undefined where the system offers no such thing. */
  isOn(): Promise<boolean | undefined>;
  /** Fails with `open-at-login-refused`. */
  set(on: boolean): Promise<Result>;
};

export type OpenShortcutPort = {
  /** Takes these keys instead of those before; without any gives them back. Fails with `shortcut-unavailable`. */
  set(accelerator: string | undefined): Promise<Result>;
};

export type NetworkPort = {
  now(): Network;
  /** Calls back on every change. */
  watch(listener: (network: Network) => void): Cancel;
};

export type Ports = {
  readonly clock: Clock;
  readonly network: NetworkPort;
  readonly accent: AccentPort;
  readonly contrast: ContrastPort;
  readonly proxy: ProxyPort;
  readonly passwords: PasswordPort;
  readonly openAtLogin: OpenAtLoginPort;
  readonly openShortcut: OpenShortcutPort;
  readonly signIn: SignInPort;
  readonly sts: StsPort;
  readonly accountNames: AccountNamesPort;
  readonly credentialsFile: CredentialsFilePort;
  readonly journal: DeliveryJournalPort;
  readonly backups: BackupsPort;
  readonly vault: VaultPort;
  readonly clipboard: ClipboardPort;
  readonly console: ConsolePort;
  readonly endpoint: EndpointPort;
  readonly company: CompanyPort;
  readonly settingsImport: SettingsImportPort;
  readonly computer: ComputerPort;
  readonly checkUp: CheckUpPort;
  readonly activity: ActivityPort;
  readonly imports: ImportsPort;
  readonly settings: SettingsPort;
  readonly save: SavePort;
  readonly shell: ShellPort;
  /** A short random identifier, unique for this run. */
  readonly reference: () => string;
  /** Notes an unexpected error in the log, redacted, under its reference. */
  readonly report: (reference: string, error: unknown) => void;
};
