import type { Failure } from '../domain/failure.ts';
import type { ProfileName } from '../domain/profile.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { CredentialsFilePort, ProfileWrite } from '../ports.ts';

/** The AWS files as a map. Like the real ones it does one thing after the other, in the order it was asked. */
export class MemoryCredentialsFile implements CredentialsFilePort {
  readonly sections = new Map<string, { readonly accessKeyId: string; readonly region: string }>();
  /** Sections that somebody else wrote; true for a long-lived key. */
  readonly foreign = new Map<string, boolean>();
  /** Everything is refused with this until it is taken away. */
  fault: Failure | undefined;
  isWaiting = false;
  #open: (() => void)[] = [];
  #last: Promise<unknown> = Promise.resolve();

  write({ profile, credentials, region, allowForeign }: ProfileWrite): Promise<Result> {
    return this.#inTurn(() => {
      const longLived = this.foreign.get(profile);
      if (longLived !== undefined && !allowForeign)
        return fail({ kind: 'section-foreign', file: 'credentials', profile, longLived });
      this.foreign.delete(profile);
      this.sections.set(profile, { accessKeyId: credentials.accessKeyId, region });
      return ok();
    });
  }

  remove(profile: ProfileName): Promise<Result> {
    return this.#inTurn(() => {
      this.sections.delete(profile);
      return ok();
    });
  }

  /** The profiles that hold keys of Mai's, by name. */
  get profiles(): readonly string[] {
    return [...this.sections.keys()].toSorted();
  }

  /** The disk is slow no longer. */
  release(): void {
    this.isWaiting = false;
    for (const go of this.#open.splice(0)) go();
  }

  #inTurn(work: () => Result): Promise<Result> {
    const before = this.#last;
    const gate = this.isWaiting ? new Promise<void>(resolve => this.#open.push(resolve)) : Promise.resolve();
    const answer = before.then(() => gate).then(() => (this.fault === undefined ? work() : fail(this.fault)));
    this.#last = answer;
    return answer;
  }
}
