import type { Timepiece } from '../../app/renewal/trusted-clock.ts';

/** IAM Identity Center takes 20 requests per second of a person, all operations together. */
const PER_SECOND = 20;
const SECOND = 1_000;
/** Open requests. More don't make the list of a large company faster. */
const MOST_AT_ONCE = 8;

export type Pace = {
  /** Starts a request as soon as AWS's rate allows, in the order of the calls. */
  run<T>(request: () => Promise<T>): Promise<T>;
  /** AWS asks for fewer requests: none starts within these milliseconds. */
  hold(milliseconds: number): void;
  /** Resolves after these milliseconds. */
  wait(milliseconds: number): Promise<void>;
};

/**
 * Paces all requests of this process to IAM Identity Center, so that people never notice AWS's limits: at most 20 arrive within
 * any second, at most 8 are open. When one arrived is known by its answer only, so each counts until a second after that. By the
 * monotonic clock, because the other one is corrected by AWS's answers.
 */
export function createPace({ steady, after }: Pick<Timepiece, 'steady' | 'after'>): Pace {
  const waiting: (() => void)[] = [];
  /** When the last requests were answered. */
  let answered: number[] = [];
  let open = 0;
  let heldUntil = 0;
  let isTimed = false;

  function startNext(): void {
    if (isTimed) return;
    while (waiting.length > 0 && open < MOST_AT_ONCE) {
      const now = steady();
      answered = answered.filter(at => at > now - SECOND);
      const rate = open + answered.length < PER_SECOND ? 0 : (answered[0] ?? 0) + SECOND;
      const delay = Math.max(heldUntil, rate) - now;
      if (delay > 0) {
        isTimed = true;
        after(delay, () => {
          isTimed = false;
          startNext();
        });
        return;
      }
      open += 1;
      waiting.shift()?.();
    }
  }

  return {
    async run(request) {
      await new Promise<void>(resolve => {
        waiting.push(resolve);
        startNext();
      });
      try {
        return await request();
      } finally {
        open -= 1;
        answered.push(steady());
        startNext();
      }
    },
    hold(milliseconds) {
      heldUntil = Math.max(heldUntil, steady() + milliseconds);
    },
    wait: milliseconds => new Promise(resolve => void after(milliseconds, resolve)),
  };
}
