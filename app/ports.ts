// What the core needs of the world. `main/` plugs Electron, the file system and AWS in; a test plugs in twenty lines.
import type { Credentials } from './domain/credentials.ts';
import type { Instant } from './domain/instant.ts';
import type { Network } from './domain/network.ts';
import type { ProfileName } from './domain/profile.ts';
import type { Provider, ProviderId } from './domain/provider.ts';
import type { Result } from './domain/result.ts';
import type { Role } from './domain/role.ts';
import type { Settings } from './domain/settings.ts';

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

export type SignInMode = 'window' | 'silent';

export type SignInPort = {
  /**
   * Loads the provider's start page with its own cookies and answers with what it posts to AWS. `window` shows itself as
   * soon as a person is wanted; `silent` never does and fails with `sign-in-needs-person`.
   */
  signIn(provider: Provider, mode: SignInMode): Promise<Result<SamlResponse>>;
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
};

export type StsPort = {
  /** A duration over the role's maximum is answered with `sts-refused` / `DurationTooLong`. */
  assumeRoleWithSaml(request: AssumeRequest): Promise<Result<Issued>>;
};

export type ProfileWrite = {
  readonly profile: ProfileName;
  readonly credentials: Credentials;
  readonly region: string;
  /** The person said yes to a section that is not Mai's. */
  readonly allowForeign: boolean;
};

export type CredentialsFilePort = {
  write(request: ProfileWrite): Promise<Result>;
  /** Removes exactly the keys that Mai wrote to the profile. */
  remove(profile: ProfileName): Promise<Result>;
};

export type SettingsPort = {
  /** Writes are queued and coalesced; the newest one wins. */
  save(settings: Settings): Promise<Result>;
};

export type ShellPort = {
  openPopover(): void;
  closePopover(): void;
  /** Ends the process once the core has finished. */
  quit(): void;
};

export type NetworkPort = {
  now(): Network;
  /** Calls back on every change. */
  watch(listener: (network: Network) => void): Cancel;
};

export type Ports = {
  readonly clock: Clock;
  readonly network: NetworkPort;
  readonly signIn: SignInPort;
  readonly sts: StsPort;
  readonly credentialsFile: CredentialsFilePort;
  readonly settings: SettingsPort;
  readonly shell: ShellPort;
  /** A short random identifier, unique for this run. */
  readonly reference: () => string;
  /** Notes an unexpected error in the log, redacted, under its reference. */
  readonly report: (reference: string, error: unknown) => void;
};
