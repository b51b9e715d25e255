import type { AccountId } from '../domain/arn.ts';
import type { Instant } from '../domain/instant.ts';
import type { PortalProvider, ProviderId } from '../domain/provider.ts';
import type { Result } from '../domain/result.ts';
import type { PermissionSet } from '../domain/role.ts';
import type { Issued } from '../sessions/sts-port.ts';
import type { DeviceCode } from './device-code.ts';

export type PortalAccount = { readonly accountId: AccountId; readonly name: string };

/**
 * `person`: in the browser or in Mai's window, as the provider's `portal.opensIn` says. `silent`: by the refresh token only.
 * `code`: on another computer; the code is passed on as soon as there is one.
 */
export type PortalSignIn =
  | { readonly kind: 'person' }
  | { readonly kind: 'silent' }
  | { readonly kind: 'code'; readonly onCode: (code: DeviceCode) => void };

export type PortalSession = {
  /** When the portal's session ends, if it is known: AWS tells no session's length. */
  readonly endsAt?: Instant;
  /** `endsAt` is the length of the last session, not yet known of this one. */
  readonly isEstimate?: true;
  /** `memory`: no keychain keeps the refresh token, so the sign-in ends with this process. */
  readonly kept: 'keychain' | 'memory';
};

/**
 * IAM Identity Center. Tokens stay behind this port. Requests renew an expired access token themselves, and fail with
 * `sign-in-needs-person` where only a sign-in helps. Also `address-unreachable`, `portal-refused`, `aws-endpoint-refused`.
 */
export type IdentityCenterPort = {
  /**
   * The access portal to which a company's own address redirects, in the form that `portalAt` (portal-address.ts) reads; undefined
   * if it is none or doesn't answer in time.
   */
  findPortal(address: string): Promise<string | undefined>;
  /**
   * Region of a portal whose address names none: by its start page, else by an `sso-session` or profile in AWS's configuration;
   * undefined if neither has one. Fails with `address-unreachable`.
   */
  findRegion(startUrl: string): Promise<Result<string | undefined>>;
  /**
   * Signs in; concurrent callers share one sign-in. Fails with `sign-in-canceled`, `sign-in-closed` (no answer within 10 minutes),
   * `sign-in-needs-person` (silent), `portal-refused`, `browser-unavailable`.
   */
  signIn(provider: PortalProvider, how: PortalSignIn): Promise<Result<PortalSession>>;
  cancel(providerId: ProviderId): void;
  /**
   * Address of the sign-in that waits in the person's browser, for another browser of this computer; undefined if none waits. It is
   * good for that sign-in only.
   */
  signInLink(providerId: ProviderId): string | undefined;
  /** Opens that sign-in's page once more. Fails with `not-found` if none waits, and with `browser-unavailable`. */
  openAgain(providerId: ProviderId): Promise<Result>;
  /** All accounts of the person. */
  accounts(provider: PortalProvider): Promise<Result<readonly PortalAccount[]>>;
  /** Names of the person's permission sets in an account. */
  permissionSets(provider: PortalProvider, accountId: AccountId): Promise<Result<readonly string[]>>;
  /** Fails with `role-not-offered` if the person no longer has this permission set. */
  credentials(provider: PortalProvider, role: PermissionSet): Promise<Result<Issued>>;
  /** Writes AWS's shared token cache or removes it from there, as `portal.sharesTokens` says. */
  updateSharing(provider: PortalProvider): Promise<Result>;
  /** The present session, without a request; undefined if there is none. */
  session(providerId: ProviderId): Promise<PortalSession | undefined>;
  /** Ends the portal's session at AWS, and deletes its tokens, also those in AWS's shared token cache. Never fails: offline, tokens are only deleted. */
  signOut(provider: PortalProvider): Promise<void>;
};
