import type { Context, HeldAssertion, OtherAssertion } from '../../context.ts';
import type { AccountId } from '../../domain/arn.ts';
import type { Provider, ProviderId } from '../../domain/provider.ts';
import {
  type AssertionOrigin,
  isOtherOrigin,
  isUnknown,
  provesOrigin,
  withOrigin,
} from '../../domain/provider-identity.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Role } from '../../domain/role.ts';
import { companyLabels } from '../../roles/role-list.ts';
import type { SignInMode } from '../sign-in-port.ts';
import type { AccountsQuestion } from './accounts-question.ts';
import { knownIdentity } from './known-identity.ts';

type Received = Omit<OtherAssertion, 'question'> & { readonly host: string };

/**
 * Accepts an assertion of the provider's known origin. One of another origin is held until the person has confirmed its accounts:
 * any page that the sign-in window visited could have posted it.
 */
export function receiveAssertion(context: Context, provider: Provider, mode: SignInMode, received: Received): Result {
  const known = knownIdentity(context.snapshot(), provider.id);
  if (!isOtherOrigin(known, received.origin)) {
    // A familiar origin is not proven: new accounts are known only after AWS has accepted the assertion.
    takeAssertion(context, provider.id, received);
    if (isUnknown(known)) learnOrigin(context, provider.id, received.origin);
    return ok();
  }
  if (received.roles.length === 0) return fail({ kind: 'no-roles' });
  const shown = context.snapshot().accountsQuestion;
  // A renewal does not replace a question that is being shown.
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

/** Accepted by the person: becomes the provider's known origin. */
export function acceptAssertion(context: Context, providerId: ProviderId, other: OtherAssertion): void {
  learnOrigin(context, providerId, other.origin);
  takeAssertion(context, providerId, other);
}

/** AWS has accepted the assertion for this role. If that proves its origin, all its accounts are known from now on, and so is the address that led to it. */
export function learnFromAws(context: Context, providerId: ProviderId, role: Role, held: HeldAssertion): void {
  const { origin, launchAddress: address } = held;
  if (origin === undefined || !provesOrigin(knownIdentity(context.snapshot(), providerId), role)) return;
  learnOrigin(context, providerId, origin);
  if (address !== undefined) context.apply({ type: 'launchAddressChanged', providerId, address });
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

/** Drops the held assertion. */
export function dropOther(context: Context, providerId: ProviderId): void {
  context.otherAssertions.delete(providerId);
  if (context.snapshot().accountsQuestion?.providerId === providerId)
    context.apply({ type: 'accountsAsked', question: undefined });
}

/** Foreign text without characters that affect the surrounding text. */
const printable = (text: string): string => text.replaceAll(/[\p{C}\p{Z}]+/gu, ' ');

function accountsOf(roles: readonly Role[]): AccountsQuestion['accounts'] {
  const counts = new Map<AccountId, number>();
  for (const { accountId } of roles) counts.set(accountId, (counts.get(accountId) ?? 0) + 1);
  return Array.from(counts, ([accountId, count]) => ({ accountId, roles: count }));
}
