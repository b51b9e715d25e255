import type { Cancel } from '../../domain/cancel.ts';
import { type Instant, later } from '../../domain/instant.ts';
import type { Timepiece } from '../../renewal/trusted-clock.ts';

type Timer = { readonly at: number; readonly run: () => void };

/** Simulated computer: true time, wall clock, and timers that stop in sleep. */
export class FakeTimepiece implements Timepiece {
  #true: Instant;
  #steady = 0;
  /** How far the wall clock is ahead of true time. */
  #ahead = 0;
  readonly #timers = new Set<Timer>();

  readonly #settled: () => Promise<void>;

  /** `settled` flushes pending promises. */
  constructor(now: Instant, settled: () => Promise<void>) {
    this.#true = now;
    this.#settled = settled;
  }

  /** True time, as AWS and the company have it. */
  now(): Instant {
    return this.#true;
  }

  wall(): Instant {
    return later(this.#true, this.#ahead);
  }

  steady(): number {
    return this.#steady;
  }

  after(milliseconds: number, run: () => void): Cancel {
    const timer = { at: this.#steady + milliseconds, run };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  get waiting(): number {
    return this.#timers.size;
  }

  /** Advances time while awake: timers run in order. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.#steady + milliseconds;
    for (let next = this.#next(end); next !== undefined; next = this.#next(end)) {
      this.#pass(Math.max(0, next.at - this.#steady));
      this.#timers.delete(next);
      next.run();
      await this.#settled();
    }
    this.#pass(end - this.#steady);
  }

  /** The computer sleeps while time passes. */
  sleep(milliseconds: number): void {
    this.#true = later(this.#true, milliseconds);
  }

  /** Sets the wall clock forward, or back if negative. */
  set(milliseconds: number): void {
    this.#ahead += milliseconds;
  }

  #pass(milliseconds: number): void {
    this.#true = later(this.#true, milliseconds);
    this.#steady += milliseconds;
  }

  #next(end: number): Timer | undefined {
    return [...this.#timers].filter(({ at }) => at <= end).toSorted((one, other) => one.at - other.at)[0];
  }
}
