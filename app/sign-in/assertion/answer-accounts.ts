import type { Context } from '../../context.ts';
import type { CommandOf } from '../../contract.ts';
import type { ProviderId } from '../../domain/provider.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { dismissNotices } from '../../failures/dismiss-notices.ts';
import { signInAndPick } from '../providers.ts';
import { signedIn } from '../sign-in-state.ts';
import { acceptAssertion, dropOther } from './receive-assertion.ts';

/** Shows the accounts of a sign-in for confirmation; signs in again first if the assertion has expired. */
export async function reviewAccounts(context: Context, { providerId }: CommandOf<'reviewAccounts'>): Promise<Result> {
  const other = context.otherAssertions.get(providerId);
  if (other === undefined || other.held.usableUntil <= context.ports.clock.now()) {
    dropOther(context, providerId);
    return signInAndPick(context, { providerId });
  }
  context.apply({ type: 'accountsAsked', question: other.question });
  context.ports.shell.openPopover();
  return ok();
}

/**
 * Confirms exactly the accounts that are shown. Starts no role. If the assertion has expired meanwhile, the accounts are known
 * from now on and the next start signs in again.
 */
export async function useAccounts(context: Context, { providerId, id }: CommandOf<'useAccounts'>): Promise<Result> {
  const other = context.otherAssertions.get(providerId);
  const isShown = context.snapshot().accountsQuestion?.id === id;
  if (other === undefined || other.question.id !== id || !isShown) return fail({ kind: 'not-found' });
  acceptAssertion(context, providerId, other);
  const isHeld = context.assertions.has(providerId);
  if (isHeld) {
    const signIn = signedIn(context.ports.clock.now(), other.held);
    context.apply({ type: 'signInChanged', providerId, signIn });
  }
  settle(context, providerId);
  context.apply({ type: 'settled', providerId });
  context.apply({ type: 'renewalFreed', providerId });
  return ok();
}

/** Rejects the accounts that are shown; nothing changes. */
export async function leaveAccounts(context: Context): Promise<Result> {
  const providerId = context.snapshot().accountsQuestion?.providerId;
  if (providerId === undefined) return ok();
  dropOther(context, providerId);
  settle(context, providerId);
  return ok();
}

/** Clears the question, also for a role that was waiting for it. */
const settle = (context: Context, providerId: ProviderId): void =>
  dismissNotices(
    context,
    ({ failure, ...about }) => failure.kind === 'other-accounts' && about.providerId === providerId,
  );
