import type { Context } from '../context.ts';
import { providerOfKey, type RoleKey } from '../domain/role.ts';
import { cancelSignIn } from '../sign-in/cancel-sign-in.ts';

/** Waits for changes of the profile `default`, also for those that are asked for meanwhile. */
export async function defaultChanged(context: Context): Promise<void> {
  while (context.defaultChange !== undefined) await context.defaultChange;
}

/** Cancels starts before they write. Waits for writes in progress, so that the credentials can be removed. */
export async function cancelStarts(context: Context, keys: readonly RoleKey[]): Promise<void> {
  for (const key of keys) giveUp(context, key);
  await Promise.allSettled(keys.map(key => context.deliveries.get(key)));
  await defaultChanged(context);
}

/** Also cancels what runs only for it: its sign-in, and the start of its source role. */
function giveUp(context: Context, key: RoleKey): void {
  const { starts } = context;
  const start = starts.get(key);
  if (start === undefined) return;
  starts.delete(key);
  start.giveUp();
  const { startsSource, startsSignIn } = start;
  const others = [...starts.values()];
  if (startsSource !== undefined && others.every(other => other.startsSource !== startsSource))
    giveUp(context, startsSource);
  if (!startsSignIn) return;
  const successor = [...starts].find(([other]) => providerOfKey(other) === providerOfKey(key))?.[1];
  if (successor === undefined) cancelSignIn(context, providerOfKey(key));
  else successor.startsSignIn = true;
}
