import type { Context } from '../context.ts';
import type { CommandOf } from '../contract.ts';
import type { ProviderId } from '../domain/provider.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { signInAndPick } from './providers.ts';
import { acceptAssertion, dropOther } from './receive-assertion.ts';

/** Shows whose accounts a sign-in brought. Where AWS would not take it any more, there has to be another one first. */
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
 * The person's yes to the accounts that are shown, and to no others. No role starts by it. Where the person took their time,
 * the accounts are known from now on, and the first role signs in again.
 */
export async function useAccounts(context: Context, { providerId, id }: CommandOf<'useAccounts'>): Promise<Result> {
  const other = context.otherAssertions.get(providerId);
  const isShown = context.snapshot().accountsQuestion?.id === id;
  if (other === undefined || other.question.id !== id || !isShown) return fail({ kind: 'not-found' });
  acceptAssertion(context, providerId, other);
  const isHeld = context.assertions.has(providerId);
  if (isHeld) {
    const sealed = other.held.isSealed === true && { isSealed: true };
    const signIn = { kind: 'signed-in', since: context.ports.clock.now(), ...sealed } as const;
    context.apply({ type: 'signInChanged', providerId, signIn });
  }
  settle(context, providerId);
  context.apply({ type: 'settled', providerId });
  context.apply({ type: 'refreshFreed', providerId });
  return ok();
}

/** The person does not want the accounts that are shown: all stays as it was. */
export async function leaveAccounts(context: Context): Promise<Result> {
  const providerId = context.snapshot().accountsQuestion?.providerId;
  if (providerId === undefined) return ok();
  dropOther(context, providerId);
  settle(context, providerId);
  return ok();
}

/** What was said about these accounts is answered, also where a role was what the person wanted. */
function settle({ snapshot, apply }: Context, providerId: ProviderId): void {
  for (const { id, failure, ...about } of snapshot().troubles)
    if (failure.kind === 'other-accounts' && about.providerId === providerId) apply({ type: 'dismissed', id });
}
