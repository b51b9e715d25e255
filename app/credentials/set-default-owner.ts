import type { Context } from '../context.ts';
import type { CommandOf } from '../contract.ts';
import { DEFAULT_PROFILE } from '../domain/profile.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { knownRole } from '../roles/known-roles.ts';
import { renewIfActive } from '../sessions/assume-role.ts';
import { roleSessionOf } from '../sessions/sessions-state.ts';
import { settleIntent } from './settle-intent.ts';

/** Gives the profile `default` to a role, or to none. */
export async function setDefaultOwner(context: Context, { key }: CommandOf<'setDefaultOwner'>): Promise<Result> {
  if (key !== undefined && knownRole(context.snapshot(), key) === undefined) return fail({ kind: 'not-found' });
  const released = await releaseDefault(context);
  if (!released.ok || key === undefined) return released;
  context.apply({ type: 'defaultOwnerChanged', key });
  return renewIfActive(context, key);
}

/** Takes the profile `default` from the role that has it, which keeps its own profile. */
async function releaseDefault(context: Context): Promise<Result> {
  const { apply, snapshot, ports } = context;
  const owner = snapshot().defaultOwner;
  if (owner === undefined) return ok();
  const session = roleSessionOf(snapshot(), owner);
  if (session?.profiles.includes(DEFAULT_PROFILE)) {
    const intent = await ports.journal.note({ kind: 'deliver', session });
    const removed = await ports.credentialStore.remove(DEFAULT_PROFILE);
    settleIntent(context, intent);
    if (!removed.ok) return removed;
    apply({
      type: 'roleAssumed',
      session: { ...session, profiles: session.profiles.filter(name => name !== DEFAULT_PROFILE) },
    });
  }
  apply({ type: 'defaultOwnerChanged', key: undefined });
  return ok();
}
