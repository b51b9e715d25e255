import type { Context, HeldAssertion, OtherAssertion } from '../context.ts';
import type { AccountId } from '../domain/arn.ts';
import type { Provider, ProviderId } from '../domain/provider.ts';
import {
  type AssertionOrigin,
  isOtherOrigin,
  isUnknown,
  provesOrigin,
  withOrigin,
} from '../domain/provider-identity.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Role } from '../domain/role.ts';
import { companyLabels } from '../roles/role-list.ts';
import type { AccountsQuestion } from './accounts-question.ts';
import { knownIdentity } from './known-identity.ts';
import type { SignInMode } from './sign-in-port.ts';

type Received = Omit<OtherAssertion, 'question'> & { readonly host: string };

/**
 * Takes what a sign-in brought, if it is of the provider's usual origin. Of another one nothing counts before the person has
 * seen whose accounts they are: any page that the sign-in window came to could have sent it.
 */
export function receiveAssertion(context: Context, provider: Provider, mode: SignInMode, received: Received): Result {
  const known = knownIdentity(context.snapshot(), provider.id);
  if (!isOtherOrigin(known, received.origin)) {
    // What is like the usual is not known to be true: an account that it adds is known once AWS has proven the rest of it.
    takeAssertion(context, provider.id, received);
    if (isUnknown(known)) learnOrigin(context, provider.id, received.origin);
    return ok();
  }
  if (received.roles.length === 0) return fail({ kind: 'no-roles' });
  const shown = context.snapshot().accountsQuestion;
  // What a person is looking at does not change under their eyes by a renewal.
  if (mode === 'window' || shown?.providerId !== provider.id) {
    const { host, ...other } = received;
    const question = {
      id: context.ports.reference(),
      providerId: provider.id,
      host,
      issuers: received.origin.issuers.map(printable),
      knownIssuers: known.issuers.map(printable),
      accounts: accountsOf(received.origin.roles),
      until: received.held.usableUntil,
    };
    context.otherAssertions.set(provider.id, { ...other, question });
    if (mode === 'window') context.apply({ type: 'accountsAsked', question });
  }
  const { providers } = context.snapshot();
  return fail({
    kind: 'other-accounts',
    company: companyLabels(providers).get(provider.id) ?? provider.name,
    host: received.host,
  });
}

/** The person has accepted it: from now on the provider is known by it. */
export function acceptAssertion(context: Context, providerId: ProviderId, other: OtherAssertion): void {
  learnOrigin(context, providerId, other.origin);
  takeAssertion(context, providerId, other);
}

/** AWS has taken the assertion for this role. Where that proves whose it is, all of its accounts are known from now on. */
export function learnFromAws(context: Context, providerId: ProviderId, role: Role, { origin }: HeldAssertion): void {
  if (origin !== undefined && provesOrigin(knownIdentity(context.snapshot(), providerId), role))
    learnOrigin(context, providerId, origin);
}

function learnOrigin({ snapshot, apply }: Context, providerId: ProviderId, origin: AssertionOrigin): void {
  const identity = withOrigin(knownIdentity(snapshot(), providerId), origin);
  apply({ type: 'originLearned', providerId, identity });
}

function takeAssertion(
  context: Context,
  providerId: ProviderId,
  { origin, roles, held }: Omit<Received, 'host'>,
): void {
  dropOther(context, providerId);
  if (held.usableUntil > context.ports.clock.now()) context.assertions.set(providerId, { ...held, origin });
  context.apply({ type: 'rolesOffered', providerId, roles });
}

/** The assertion of other accounts is not wanted any more. */
export function dropOther(context: Context, providerId: ProviderId): void {
  context.otherAssertions.delete(providerId);
  if (context.snapshot().accountsQuestion?.providerId === providerId)
    context.apply({ type: 'accountsAsked', question: undefined });
}

/** Text of others without what would change how the text around it reads. */
const printable = (text: string): string => text.replaceAll(/[\p{C}\p{Z}]+/gu, ' ');

function accountsOf(roles: readonly Role[]): AccountsQuestion['accounts'] {
  const counts = new Map<AccountId, number>();
  for (const { accountId } of roles) counts.set(accountId, (counts.get(accountId) ?? 0) + 1);
  return Array.from(counts, ([accountId, count]) => ({ accountId, roles: count }));
}
