import { randomBytes } from 'node:crypto';

/** Calls that a policy can allow. */
export const KEY_ACTIONS = [
  'ListAccessKeys',
  'GetAccessKeyLastUsed',
  'CreateAccessKey',
  'UpdateAccessKey',
  'DeleteAccessKey',
] as const;
export type KeyAction = (typeof KEY_ACTIONS)[number];

/** An IAM user, or the root user, which has no name and may do everything. */
export type IamUser = {
  readonly accountId: string;
  readonly name: string | null;
  /** Begins and ends with a slash. */
  readonly path: string;
  readonly allowed: Set<KeyAction>;
};

/** A long-lived access key. Times are epoch ms by AWS's clock. */
export type IamKey = {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: '';
  readonly expiration: number;
  readonly user: IamUser;
  readonly createdAt: number;
  status: 'Active' | 'Inactive';
  lastUse: { readonly at: number; readonly service: string } | null;
  /** Number of next requests for which the key isn't known yet. */
  lag: number;
};

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A key in AWS's format: `AKIA` + 16, and 40 characters with `+` and `/`. */
export const newKey = (user: IamUser, createdAt: number, lag = 0): IamKey => ({
  accessKeyId: `AKIA${[...randomBytes(16)].map(byte => BASE32[byte % 32]).join('')}`,
  secretAccessKey: randomBytes(30).toString('base64'),
  sessionToken: '',
  expiration: Number.POSITIVE_INFINITY,
  user,
  createdAt,
  status: 'Active',
  lastUse: null,
  lag,
});

export const userArn = ({ accountId, name, path }: IamUser): string =>
  `arn:aws:iam::${accountId}:${name === null ? 'root' : `user${path}${name}`}`;
