/** A profile as a tool reads it: when its credentials expire by AWS's clock; undefined where the file has none. */
export type Reading = { readonly profile: string; readonly expiration: number | undefined };

/** A look at the files, in epoch ms: `at` by this computer's true clock, `now` by AWS's. */
export type Look = { readonly at: number; readonly now: number; readonly readings: readonly Reading[] };

/** A profile without valid credentials, from `since` to `until` in epoch ms. */
export type Stale = {
  readonly profile: string;
  readonly since: number;
  readonly until: number;
  readonly wasExpired: boolean;
};

export const staleWords = ({ profile, since, until, wasExpired }: Stale): string =>
  `${profile} was ${wasExpired ? 'expired' : 'missing'} for ${((until - since) / 1_000).toFixed(1)} s at ${new Date(since).toISOString().slice(11, 19)}`;

/** Credentials may be missing or expired for less than this. Milliseconds. */
const TOLERATED = 1_000;

/**
 * Finds profiles without valid credentials. After a sleep that was longer than their life (`excuse`) they may be missing until
 * the given time, since only then Mai can renew them; but not expired.
 */
export class StaleWatch {
  readonly stales: Stale[] = [];
  readonly #since = new Map<string, { readonly at: number; readonly wasExpired: boolean }>();
  #excusedUntil = 0;
  #isFresh = false;

  /** Credentials may be missing until all are valid again, but not after `until` in epoch ms. */
  excuse(until: number): void {
    this.#excusedUntil = until;
    this.#isFresh = false;
  }

  /** Whether all credentials are valid again. */
  get isFresh(): boolean {
    return this.#isFresh;
  }

  look({ at, now, readings }: Look): void {
    if (readings.every(({ expiration }) => expiration !== undefined && expiration > now)) {
      this.#isFresh = true;
      this.#excusedUntil = 0;
    }
    for (const { profile, expiration } of readings) {
      const wasExpired = expiration !== undefined && expiration <= now;
      const isFine = expiration === undefined ? at < this.#excusedUntil : !wasExpired;
      const known = this.#since.get(profile);
      if (isFine || (known !== undefined && known.wasExpired !== wasExpired)) this.#end(profile, at);
      if (!isFine && !this.#since.has(profile)) this.#since.set(profile, { at, wasExpired });
    }
  }

  /** Counts what is still stale. */
  end(at: number): void {
    for (const profile of [...this.#since.keys()]) this.#end(profile, at);
  }

  #end(profile: string, until: number): void {
    const known = this.#since.get(profile);
    this.#since.delete(profile);
    if (known !== undefined && until - known.at >= TOLERATED)
      this.stales.push({ profile, since: known.at, until, wasExpired: known.wasExpired });
  }
}
