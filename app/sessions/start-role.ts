import { wantsConfirmation } from '../accounts/wants-confirmation.ts';
import type { Context } from '../context.ts';
import type { CommandOf } from '../contract.ts';
import { fail, type Result } from '../domain/result.ts';
import { knownRole } from '../roles/known-roles.ts';
import { accountName } from '../roles/roles-state.ts';
import { assumeRole } from './assume-role.ts';
import { roleSessionOf } from './sessions-state.ts';

/** Starts a role on request, with the confirmation for production accounts. */
export async function startRole(
  context: Context,
  { key, takeProfile = false, confirmed = takeProfile }: Omit<CommandOf<'startRole'>, 'type'>,
): Promise<Result> {
  const snapshot = context.snapshot();
  if (!confirmed && wantsConfirmation(snapshot, key)) {
    const role = knownRole(snapshot, key)?.role;
    if (role === undefined) return fail({ kind: 'not-found' });
    return fail({ kind: 'production-unconfirmed', role: role.name, account: accountName(snapshot, role.accountId) });
  }
  const started = await assumeRole(context, key, { mode: 'window', takeProfile });
  if (started.ok && roleSessionOf(context.snapshot(), key)) context.apply({ type: 'roleUsed', key });
  return started;
}
