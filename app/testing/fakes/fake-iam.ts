import type { AccountId } from '../../domain/arn.ts';
import type { KeyOwner, LastUse, LongLivedKey } from '../../domain/credentials.ts';
import type { Failure } from '../../domain/failure.ts';
import type { KeyAction } from '../../domain/failures/key-failure.ts';
import { type Instant, instant } from '../../domain/instant.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { IamPort, ListedKey, Signer } from '../../key-rotation/iam-port.ts';
import type { Clock } from '../../renewal/clock-port.ts';

export type IamKey = LongLivedKey & { isActive: boolean; readonly createdAt: Instant; lastUse?: LastUse };

/** The key of the robot user in tests. */
export const ROBOT_KEY: LongLivedKey = {
  accessKeyId: 'AKIAROBOT00000000001',
  secretAccessKey: 'robot/canary+000000000000000000000000001',
};

/**
 * IAM with one user, as strict as AWS: two keys, no request by an inactive, deleted or unknown key, and a new key that is not known
 * everywhere at once.
 */
export class FakeIam implements IamPort {
  readonly keys: IamKey[] = [];
  readonly calls: KeyAction[] = [];
  owned: KeyOwner = { kind: 'user', accountId: '123456789012' as AccountId, name: 'robot' };
  /** Number of requests by a new key that AWS rejects first. */
  lag = 0;
  /** Permissions that the user lacks. */
  readonly denied = new Set<KeyAction>();
  /** Failures of the next calls of an action. `lost`: AWS acts, but its answer doesn't arrive. */
  readonly faults = new Map<KeyAction, (Failure | 'lost')[]>();
  readonly #lags = new Map<string, number>();
  #clock: Pick<Clock, 'now'> = { now: () => instant(0) };

  at(clock: Pick<Clock, 'now'>): this {
    this.#clock = clock;
    return this;
  }

  add(key: LongLivedKey): void {
    this.keys.push({ ...key, isActive: true, createdAt: this.#clock.now() });
  }

  owner = async (signer: Signer): Promise<Result<KeyOwner>> =>
    this.#answer('GetCallerIdentity', signer, () => ok(this.owned));

  list = async (signer: Signer): Promise<Result<readonly ListedKey[]>> =>
    this.#answer('ListAccessKeys', signer, () =>
      ok(this.keys.map(({ accessKeyId: id, isActive, createdAt }) => ({ id, isActive, createdAt }))),
    );

  lastUse = async (signer: Signer, id: string): Promise<Result<LastUse | undefined>> =>
    this.#answer('GetAccessKeyLastUsed', signer, () => ok(this.#find(id)?.lastUse));

  create = async (signer: Signer): Promise<Result<LongLivedKey>> =>
    this.#answer('CreateAccessKey', signer, () => {
      if (this.keys.length >= 2) return refused('CreateAccessKey', 'LimitExceeded');
      const number = String(this.calls.length).padStart(5, '0');
      const key = {
        accessKeyId: `AKIANEW00000000${number}`,
        secretAccessKey: `new/canary+${number}0000000000000000000000`,
      };
      this.add(key);
      this.#lags.set(key.accessKeyId, this.lag);
      return ok(key);
    });

  setActive = async (signer: Signer, id: string, isActive: boolean): Promise<Result> =>
    this.#answer('UpdateAccessKey', signer, () => {
      const key = this.#find(id);
      if (key === undefined) return refused('UpdateAccessKey', 'NoSuchEntity');
      key.isActive = isActive;
      return ok();
    });

  delete = async (signer: Signer, id: string): Promise<Result> =>
    this.#answer('DeleteAccessKey', signer, () => {
      const key = this.#find(id);
      if (key === undefined) return refused('DeleteAccessKey', 'NoSuchEntity');
      this.keys.splice(this.keys.indexOf(key), 1);
      return ok();
    });

  /** IDs of the keys that work. */
  get active(): readonly string[] {
    return this.keys.filter(({ isActive }) => isActive).map(({ accessKeyId }) => accessKeyId);
  }

  #find(id: string): IamKey | undefined {
    return this.keys.find(({ accessKeyId }) => accessKeyId === id);
  }

  #answer<T>(action: KeyAction, { key }: Signer, act: () => Result<T>): Result<T> {
    this.calls.push(action);
    const fault = this.faults.get(action)?.shift();
    if (fault !== undefined && fault !== 'lost') return fail(fault);
    const known = this.#find(key.accessKeyId);
    const lag = this.#lags.get(key.accessKeyId) ?? 0;
    if (lag > 0) this.#lags.set(key.accessKeyId, lag - 1);
    if (known === undefined || !known.isActive || lag > 0) return refused(action, 'InvalidClientTokenId');
    if (known.secretAccessKey !== key.secretAccessKey) return refused(action, 'SignatureDoesNotMatch');
    if (this.denied.has(action)) return refused(action, 'AccessDenied');
    const answer = act();
    return fault === 'lost' ? fail({ kind: 'iam-unreachable', host: 'iam.amazonaws.com' }) : answer;
  }
}

const refused = (action: KeyAction, code: string) => fail({ kind: 'iam-refused', action, code });
