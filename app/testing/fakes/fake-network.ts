import type { Cancel } from '../../domain/cancel.ts';
import type { Clock } from '../../renewal/clock-port.ts';
import type { Network, NetworkPort } from '../../renewal/network-port.ts';

/** Network that a test can disconnect. */
export class FakeNetwork implements NetworkPort {
  readonly #clock: Clock;
  readonly #listeners = new Set<(network: Network) => void>();
  #now: Network = { kind: 'online' };

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  now(): Network {
    return this.#now;
  }

  watch(listener: (network: Network) => void): Cancel {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  become(kind: Network['kind']): void {
    this.#now = kind === 'online' ? { kind } : { kind, since: this.#clock.now() };
    for (const listener of this.#listeners) listener(this.#now);
  }
}
