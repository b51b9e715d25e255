import { type IamKey, type IamUser, KEY_ACTIONS, newKey } from './iam-user.ts';

/** What IAM and STS know about long-lived keys. */
export type KeyStore = {
  /** All that exist, oldest first. */
  readonly keys: IamKey[];
  /** The secrets of all that ever existed, for tests that look for leaks. */
  readonly secrets: readonly string[];
  /** Creates a user with a key. */
  add(user?: Partial<IamUser>, createdAt?: number): IamKey;
  create(user: IamUser, createdAt: number, lag: number): IamKey;
  /** The key that a request may be signed with: active, and known everywhere. Notes the use. */
  signer(accessKeyId: string): IamKey | undefined;
  clear(): void;
};

export function keyStore(): KeyStore {
  const keys: IamKey[] = [];
  const secrets: string[] = [];
  const create: KeyStore['create'] = (user, createdAt, lag) => {
    const key = newKey(user, createdAt, lag);
    keys.push(key);
    secrets.push(key.secretAccessKey);
    return key;
  };
  return {
    keys,
    secrets,
    create,
    add(user = {}, createdAt = Date.now()) {
      const whole = { accountId: '210987654321', name: 'robot', path: '/ci/', allowed: new Set(KEY_ACTIONS), ...user };
      return create(whole, createdAt, 0);
    },
    signer(accessKeyId) {
      const key = keys.find(each => each.accessKeyId === accessKeyId);
      if (key === undefined || key.status === 'Inactive') return undefined;
      if (key.lag === 0) return key;
      key.lag -= 1;
      return undefined;
    },
    clear() {
      keys.length = 0;
      secrets.length = 0;
    },
  };
}
