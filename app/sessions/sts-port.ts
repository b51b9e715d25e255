import type { AccountId } from '../domain/arn.ts';
import type { Credentials, SigningCredentials } from '../domain/credentials.ts';
import type { Result } from '../domain/result.ts';
import type { AwsRole, Role } from '../domain/role.ts';
import type { SamlResponse } from '../sign-in/sign-in-port.ts';

export type AssumeRequest = {
  readonly role: Role;
  readonly samlResponse: SamlResponse;
  readonly region: string;
  readonly durationSeconds: number;
};

export type Issued = {
  readonly credentials: Credentials;
  /** Clock skew: how far the local clock is ahead of STS's, in milliseconds; undefined without a Date header. */
  readonly clockSkew?: number;
  /** RoleSessionName. */
  readonly sessionName?: string;
};

export type ChainRequest = {
  readonly role: AwsRole;
  /** Credentials that sign the request. */
  readonly keys: SigningCredentials;
  readonly sessionName: string;
  readonly externalId?: string;
  readonly region: string;
  readonly durationSeconds: number;
};

export type IdentityRequest = { readonly role: AwsRole; readonly keys: SigningCredentials; readonly region: string };

export type CallerIdentity = { readonly accountId: AccountId; readonly arn: string };

export type StsPort = {
  /** A duration over the role's maximum fails with `sts-refused` / `DurationTooLong`. */
  assumeRoleWithSaml(request: AssumeRequest): Promise<Result<Issued>>;
  /** Role chaining. Fails with `sts-refused` / `AccessDenied` if the other account does not allow it. */
  assumeRole(request: ChainRequest): Promise<Result<Issued>>;
  /** Fails with `keys-refused` for invalid credentials. */
  callerIdentity(request: IdentityRequest): Promise<Result<CallerIdentity>>;
};
