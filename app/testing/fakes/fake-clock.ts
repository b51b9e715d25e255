import type { Cancel } from '../../domain/cancel.ts';
import { type Instant, later } from '../../domain/instant.ts';
import type { Clock } from '../../renewal/clock-port.ts';
import { settled } from '../settled.ts';
import { xmlInstant } from '../xml-instant.ts';

/** Clock that only a test advances. */
export class FakeClock implements Clock {
  #now: Instant;
  readonly #waiting = new Set<{ readonly at: Instant; readonly run: () => void }>();

  readonly #listeners = new Set<(ahead: number, moved: number) => void>();
  #ahead = 0;

  constructor(now: Instant) {
    this.#now = now;
  }

  now(): Instant {
    return this.#now;
  }

  wake(at: Instant, run: () => void): Cancel {
    const call = { at, run };
    this.#waiting.add(call);
    return () => this.#waiting.delete(call);
  }

  ahead(): number {
    return this.#ahead;
  }

  measured(ahead: number): void {
    if (ahead === this.#ahead) return;
    this.#ahead = ahead;
    for (const listener of this.#listeners) listener(ahead, 0);
  }

  /** AWS tells that the clock is ahead by this many milliseconds: it goes back. */
  correct(milliseconds: number): void {
    this.#now = later(this.#now, -milliseconds);
    this.#ahead += milliseconds;
    for (const listener of this.#listeners) listener(this.#ahead, -milliseconds);
  }

  watch(listener: (ahead: number, moved: number) => void): Cancel {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Number of pending wake-ups. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /** Advances the wall clock at once, as after sleep, in milliseconds. Due timers run. */
  async advance(milliseconds: number): Promise<void> {
    this.#now = later(this.#now, milliseconds);
    await settled();
    for (let due = this.#due(); due.length > 0; due = this.#due()) {
      for (const call of due) {
        if (this.#waiting.delete(call)) call.run();
      }
      await settled();
    }
  }

  #due() {
    return [...this.#waiting].filter(({ at }) => at <= this.#now).toSorted((one, other) => one.at - other.at);
  }

  /** Current time for SAML, shifted by milliseconds. */
  xml(milliseconds = 0): string {
    return xmlInstant(later(this.#now, milliseconds));
  }
}
