import type { Context } from '../context.ts';
import type { Result } from '../domain/result.ts';
import type { RoleKey } from '../domain/role.ts';

/** Notes work on a role while it runs; the last one, if several do. */
export function noted<T>(work: Map<RoleKey, Promise<T>>, key: RoleKey, running: Promise<T>): Promise<T> {
  const one = running.finally(() => {
    if (work.get(key) === one) work.delete(key);
  });
  work.set(key, one);
  return one;
}

/** Writes a role's credentials after earlier writes of them. Until it has ended, stops and changes of `default` wait for it. */
export function inDelivery({ deliveries }: Context, key: RoleKey, deliver: () => Promise<Result>): Promise<Result> {
  const earlier = deliveries.get(key);
  return noted(deliveries, key, earlier === undefined ? deliver() : Promise.allSettled([earlier]).then(deliver));
}

type Work = Pick<Context, 'deliveries' | 'stops'>;

/** Whether a role's credentials are being written or removed: until that has ended, they may be in no place. */
export const isBeingWritten = ({ deliveries, stops }: Work, key: RoleKey): boolean =>
  deliveries.has(key) || stops.has(key);

/** Resolves when the writes and the stop in progress have ended, well or not. */
export async function writesEnded({ deliveries, stops }: Work, key: RoleKey): Promise<void> {
  await Promise.allSettled([deliveries.get(key), stops.get(key)]);
}
