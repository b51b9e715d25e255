import { EventEmitter, once } from 'node:events';

const PATIENCE = 20_000;

/** Something outside that says when it may have changed, so that a test waits for news and never for time. */
export class News {
  readonly #emitter = new EventEmitter().setMaxListeners(0);

  tell(): void {
    this.#emitter.emit('news');
  }

  /**
   * Reads now and at each news until `pick` finds what it looks for in the value. Rejects after twenty seconds with `what`
   * and the last value, so that the failure shows what was there instead.
   */
  async until<T, Found>(
    what: string,
    read: () => T | Promise<T>,
    pick: (value: T) => Found | undefined,
  ): Promise<Found> {
    const deadline = AbortSignal.timeout(PATIENCE);
    for (;;) {
      // Before reading: news that comes while it reads must not be lost.
      const news = once(this.#emitter, 'news', { signal: deadline }).catch(() => 'late' as const);
      const value = await read();
      const found = pick(value);
      if (found !== undefined) return found;
      if ((await news) === 'late') throw new Error(`Waited in vain for ${what}. Last seen: ${JSON.stringify(value)}`);
    }
  }
}
