import { EventEmitter, once } from 'node:events';

/** Ends only what hangs: a busy machine takes many times as long as an idle one. */
const TIMEOUT = 60_000;

/** Change notification of an external object, so that tests wait for events instead of time. */
export class News {
  readonly #emitter = new EventEmitter().setMaxListeners(0);

  tell(): void {
    this.#emitter.emit('news');
  }

  /**
   * Reads now and after each notification until `pick` returns a value. Rejects after a minute with `what` and the last
   * value.
   */
  async until<T, Found>(
    what: string,
    read: () => T | Promise<T>,
    pick: (value: T) => Found | undefined,
  ): Promise<Found> {
    const deadline = AbortSignal.timeout(TIMEOUT);
    for (;;) {
      // Subscribe before reading, so that no notification is lost.
      const news = once(this.#emitter, 'news', { signal: deadline }).catch(() => 'late' as const);
      const value = await read();
      const found = pick(value);
      if (found !== undefined) return found;
      if ((await news) === 'late') throw new Error(`Waited in vain for ${what}. Last seen: ${JSON.stringify(value)}`);
    }
  }
}
