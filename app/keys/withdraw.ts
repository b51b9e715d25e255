import type { Context } from '../context.ts';
import { providerOfKey, type RoleKey } from '../domain/role.ts';

/** Gives up assumes under way before they write. Keys that are being written already are waited for, so that they can be removed. */
export async function withdraw(context: Context, keys: readonly RoleKey[]): Promise<void> {
  for (const key of keys) giveUp(context, key);
  await Promise.allSettled(keys.map(key => context.deliveries.get(key)));
}

/** With it goes what was set going for it alone: the sign-in that it waits for, and the role from which it is reached. */
function giveUp(context: Context, key: RoleKey): void {
  const { assumes, ports } = context;
  const assume = assumes.get(key);
  if (assume === undefined) return;
  assumes.delete(key);
  assume.giveUp();
  const { startsSource, startsSignIn } = assume;
  const others = [...assumes.values()];
  if (startsSource !== undefined && others.every(other => other.startsSource !== startsSource))
    giveUp(context, startsSource);
  if (!startsSignIn) return;
  const heir = [...assumes].find(([other]) => providerOfKey(other) === providerOfKey(key))?.[1];
  if (heir === undefined) ports.signIn.cancel(providerOfKey(key));
  else heir.startsSignIn = true;
}
