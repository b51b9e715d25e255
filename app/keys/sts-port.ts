import type { AccountId } from '../domain/arn.ts';
import type { Credentials, Keys } from '../domain/credentials.ts';
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

export type CallerIdentity = { readonly accountId: AccountId; readonly arn: string };

export type StsPort = {
  /** A duration over the role's maximum is answered with `sts-refused` / `DurationTooLong`. */
  assumeRoleWithSaml(request: AssumeRequest): Promise<Result<Issued>>;
  /** Role chaining. What the other account does not allow is `sts-refused` / `AccessDenied`. */
  assumeRole(request: ChainRequest): Promise<Result<Issued>>;
  /** Keys that AWS does not take any more are answered with `keys-refused`. */
  callerIdentity(request: IdentityRequest): Promise<Result<CallerIdentity>>;
};
