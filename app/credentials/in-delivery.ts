import type { Context } from '../context.ts';
import type { Result } from '../domain/result.ts';
import type { RoleKey } from '../domain/role.ts';

/** Writes a role's credentials after earlier writes of them. Until it has ended, stops and changes of `default` wait for it. */
export async function inDelivery(
  { deliveries }: Context,
  key: RoleKey,
  deliver: () => Promise<Result>,
): Promise<Result> {
  const earlier = deliveries.get(key);
  const delivery = (earlier === undefined ? deliver() : Promise.allSettled([earlier]).then(deliver)).finally(() => {
    if (deliveries.get(key) === delivery) deliveries.delete(key);
  });
  deliveries.set(key, delivery);
  return delivery;
}

type Work = Pick<Context, 'deliveries' | 'stops'>;

/** Whether a role's credentials are being written or removed: until that has ended, they may be in no place. */
export const isBeingWritten = ({ deliveries, stops }: Work, key: RoleKey): boolean =>
  deliveries.has(key) || stops.has(key);

/** Resolves when the writes and the stop in progress have ended, well or not. */
export async function writesEnded({ deliveries, stops }: Work, key: RoleKey): Promise<void> {
  await Promise.allSettled([deliveries.get(key), stops.get(key)]);
}
