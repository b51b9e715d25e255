import { createHash, randomBytes } from 'node:crypto';

/** Credentials that this STS gave out, and for whom. */
export type IssuedCredentials = {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  /** Epoch ms on the clock of STS. */
  readonly expiration: number;
  readonly caller: Caller;
  /** Assumed with the keys of another role. */
  readonly isChained: boolean;
};

/** An assumed role as STS names it. */
export type Caller = {
  readonly accountId: string;
  readonly roleArn: string;
  readonly sessionName: string;
};

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const base32 = (bytes: Uint8Array): string => [...bytes].map(byte => BASE32[byte % 32]).join('');

/** Keys of the shape AWS makes: `ASIA` + 16, 40 characters, and a token of 800-odd with `+`, `/` and `=` in it. */
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

/** AWS leaves the role's path out here. */
export function assumedRoleArn({ accountId, roleArn, sessionName }: Caller): string {
  return `arn:aws:sts::${accountId}:assumed-role/${roleArn.slice(roleArn.lastIndexOf('/') + 1)}/${sessionName}`;
}

/** The role's unique id with the session's name; the same for every session of the role. */
export function assumedRoleId({ roleArn, sessionName }: Caller): string {
  return `AROA${base32(createHash('sha256').update(roleArn).digest().subarray(0, 17))}:${sessionName}`;
}
