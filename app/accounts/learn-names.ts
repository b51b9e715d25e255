import type { Context } from '../context.ts';
import type { AccountId } from '../domain/arn.ts';
import type { SigningCredentials } from '../domain/credentials.ts';
import type { KnownRole } from '../roles/known-roles.ts';
import { heldAssertion } from '../sign-in/assertion/held-assertion.ts';
import { accountNameFrom } from './account-names.ts';

/**
 * Looks up account names after a request to STS: AWS's role selection page has all of them, the account alias is the fallback. Each
 * account is looked up once per run. Awaited only where a profile is about to get its permanent
 * name.
 */
export async function learnNames(context: Context, known: KnownRole, keys: SigningCredentials): Promise<void> {
  const isNamed = context.snapshot().roleSettings[known.key]?.profileName !== undefined;
  const learned = learn(context, known, keys);
  if (!isNamed) await learned;
}

async function learn(context: Context, known: KnownRole, keys: SigningCredentials): Promise<void> {
  const { ports, apply, snapshot, namesAsked } = context;
  const { accountId } = known.role;
  const isAsked = namesAsked.has(accountId);
  const offered = snapshot().roles[known.providerId] ?? [];
  const held = heldAssertion(context, known.providerId);
  // With one role there is no selection page: AWS would sign in to the console.
  const isPageShown = held !== undefined && offered.length > 1;
  if (isPageShown && offered.some(role => !namesAsked.has(role.accountId))) {
    for (const role of offered) namesAsked.add(role.accountId);
    const names = await ports.accountNames.onSignInPage(held.samlResponse, known.role.partition);
    apply({ type: 'accountsNamed', names, from: 'signInPage' });
  }
  if (isAsked || hasName(context, accountId)) return;
  namesAsked.add(accountId);
  const name = accountNameFrom((await ports.accountNames.alias(known.role, keys)) ?? '', accountId);
  if (name !== undefined) apply({ type: 'accountsNamed', names: { [accountId]: name }, from: 'alias' });
}

const hasName = ({ snapshot }: Context, accountId: AccountId): boolean =>
  Object.hasOwn(snapshot().accountNames, accountId);
