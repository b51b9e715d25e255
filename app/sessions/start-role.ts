import { wantsConfirmation } from '../accounts/wants-confirmation.ts';
import type { Context } from '../context.ts';
import type { CommandOf } from '../contract.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { RoleKey } from '../domain/role.ts';
import { knownRole } from '../roles/known-roles.ts';
import { accountName } from '../roles/roles-state.ts';
import type { Snapshot } from '../snapshot.ts';
import { roleSessionOf } from './sessions-state.ts';
import { startOrRenew } from './start-or-renew.ts';

/** Starts a role on request, with the confirmation for production accounts. */
export async function startRole(
  context: Context,
  { key, takeProfile = false, confirmed = takeProfile }: Omit<CommandOf<'startRole'>, 'type'>,
): Promise<Result> {
  const allowed = confirmed ? ok() : checkConfirmation(context.snapshot(), key);
  if (!allowed.ok) return allowed;
  const started = await startOrRenew(context, key, { mode: 'window', takeProfile });
  if (started.ok && roleSessionOf(context.snapshot(), key)) context.apply({ type: 'roleUsed', key });
  return started;
}

/** Fails with `production-unconfirmed` where the person has to confirm a role of a production account. */
export function checkConfirmation(snapshot: Snapshot, key: RoleKey): Result {
  if (!wantsConfirmation(snapshot, key)) return ok();
  const role = knownRole(snapshot, key)?.role;
  if (role === undefined) return fail({ kind: 'not-found' });
  return fail({ kind: 'production-unconfirmed', role: role.name, account: accountName(snapshot, role.accountId) });
}
