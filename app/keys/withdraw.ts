import type { Context } from '../context.ts';
import type { RoleKey } from '../domain/role.ts';

/** Ends assumes under way before they write. Keys that are being written already are waited for, so that they can be removed. */
export async function withdraw(context: Context, keys: readonly RoleKey[]): Promise<void> {
  for (const key of keys) if (context.snapshot().assuming.includes(key)) context.withdrawn.add(key);
  await Promise.allSettled(keys.map(key => context.deliveries.get(key)));
}
