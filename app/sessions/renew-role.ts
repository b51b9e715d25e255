import type { Context } from '../context.ts';
import type { CommandOf } from '../contract.ts';
import { fail, type Result } from '../domain/result.ts';
import { roleSessionOf } from './sessions-state.ts';
import { startOrRenew } from './start-or-renew.ts';

/**
 * Renews an active role at once, with a sign-in in its window if needed. Fails with `not-active`, or as a start does; the
 * old credentials then stay until they expire.
 */
export async function renewRole(context: Context, { key }: Omit<CommandOf<'renewRole'>, 'type'>): Promise<Result> {
  if (roleSessionOf(context.snapshot(), key) === undefined) return fail({ kind: 'not-active' });
  return startOrRenew(context, key, { mode: 'window', fresh: true });
}
