import type { CredentialStorePort, OwnedProfile, ProfilesWrite } from '../../credentials/credential-store-port.ts';
import type { FileDifference } from '../../domain/aws-file.ts';
import type { Credentials } from '../../domain/credentials.ts';
import type { DeliveryMethod } from '../../domain/delivery-method.ts';
import type { Failure } from '../../domain/failure.ts';
import type { ProfileName } from '../../domain/profile.ts';
import { fail, ok, type Result } from '../../domain/result.ts';

/** AWS files and vault as one map, with operations in call order like the real ones. */
export class MemoryCredentialStore implements CredentialStorePort {
  readonly sections = new Map<string, { readonly accessKeyId: string; readonly region: string }>();
  /** Internal state besides the visible one. */
  readonly delivered = new Map<string, { readonly delivery: DeliveryMethod; readonly credentials: Credentials }>();
  /** Foreign sections; true: with a long-lived access key. */
  readonly foreign = new Map<string, boolean>();
  /** Failure of every operation while set. */
  fault: Failure | undefined;
  isWaiting = false;
  #open: (() => void)[] = [];
  /** Seconds that tools wait, per profile. */
  readonly waits = new Map<ProfileName, number | undefined>();
  #last: Promise<unknown> = Promise.resolve();

  write({ profiles, credentials, region, delivery, toolWait, allowForeign, after }: ProfilesWrite): Promise<Result> {
    return this.#inTurn(async () => {
      await after;
      const refused = allowForeign ? undefined : profiles.find(profile => this.foreign.has(profile));
      if (refused !== undefined) {
        const longLived = this.foreign.get(refused) ?? false;
        return fail({ kind: 'section-foreign', file: 'credentials', profile: refused, longLived });
      }
      for (const profile of profiles) {
        this.foreign.delete(profile);
        this.sections.set(profile, { accessKeyId: credentials.accessKeyId, region });
        this.delivered.set(profile, { delivery, credentials });
        this.waits.set(profile, toolWait);
      }
      return ok();
    });
  }

  remove(profile: ProfileName): Promise<Result> {
    return this.#inTurn(() => {
      this.sections.delete(profile);
      this.delivered.delete(profile);
      return ok();
    });
  }

  read(profile: ProfileName): Promise<Result<Credentials | undefined>> {
    return this.#inTurn(() => {
      const { credentials } = this.delivered.get(profile) ?? {};
      return ok(credentials);
    });
  }

  preview({ profiles }: ProfilesWrite): Promise<Result<readonly FileDifference[]>> {
    const lines = profiles.map(profile => ({ kind: 'added' as const, text: `[${profile}]` }));
    return this.#inTurn(() => ok([{ file: 'credentials', lines }]));
  }

  owned(): Promise<Result<readonly OwnedProfile[]>> {
    return this.#inTurn(() =>
      ok(
        Array.from(this.delivered, ([name, { credentials }]) => ({
          profile: name as ProfileName,
          expiration: credentials.expiration,
        })),
      ),
    );
  }

  /** Profiles with credentials that Mai wrote, by name. */
  get profiles(): readonly string[] {
    return [...this.sections.keys()].toSorted();
  }

  /** The process is killed: what it had queued never happens. */
  forgetQueue(): void {
    this.#last = Promise.resolve();
  }

  /** Ends the slow disk. */
  release(): void {
    this.isWaiting = false;
    for (const go of this.#open.splice(0)) go();
  }

  #inTurn<T>(work: () => Result<T> | Promise<Result<T>>): Promise<Result<T>> {
    const before = this.#last;
    const gate = this.isWaiting ? new Promise<void>(resolve => this.#open.push(resolve)) : Promise.resolve();
    const answer = before.then(() => gate).then(() => (this.fault === undefined ? work() : fail(this.fault)));
    this.#last = answer;
    return answer;
  }
}
