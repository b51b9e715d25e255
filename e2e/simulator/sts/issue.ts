import { createHash, randomBytes } from 'node:crypto';

/** Credentials issued by this STS, with their role. */
export type IssuedCredentials = {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  /** Epoch ms by the clock of STS. */
  readonly expiration: number;
  readonly caller: Caller;
  /** Assumed by role chaining. */
  readonly isChained: boolean;
};

/** An assumed role as STS returns it. */
export type Caller = {
  readonly accountId: string;
  readonly roleArn: string;
  readonly sessionName: string;
};

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const base32 = (bytes: Uint8Array): string => [...bytes].map(byte => BASE32[byte % 32]).join('');

/** Credentials in AWS's format: `ASIA` + 16, 40 characters, and a token of about 800 with `+`, `/` and `=`. */
export function issue(caller: Caller, expiration: number, isChained = false): IssuedCredentials {
  return {
    accessKeyId: `ASIA${base32(randomBytes(16))}`,
    secretAccessKey: randomBytes(30).toString('base64'),
    sessionToken: `IQoJb3JpZ2luX2VjE/+${randomBytes(628).toString('base64')}`,
    expiration,
    caller,
    isChained,
  };
}

/** AWS omits the role's path here. */
export function assumedRoleArn({ accountId, roleArn, sessionName }: Caller): string {
  return `arn:aws:sts::${accountId}:assumed-role/${roleArn.slice(roleArn.lastIndexOf('/') + 1)}/${sessionName}`;
}

/** The role's unique ID with the session name; the same for every session of the role. */
export function assumedRoleId({ roleArn, sessionName }: Caller): string {
  return `AROA${base32(createHash('sha256').update(roleArn).digest().subarray(0, 17))}:${sessionName}`;
}
