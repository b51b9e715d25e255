import { successorOf } from '../company/company-rules.ts';
import { retirement } from '../company/retired-companies.ts';
import type { Context } from '../context.ts';
import { addressKey } from '../domain/address-key.ts';
import type { CompanyRetired } from '../domain/failures/company-failure.ts';
import type { ProviderId } from '../domain/provider.ts';
import { assertNever, ok, type Result } from '../domain/result.ts';
import { providerOfKey } from '../domain/role.ts';
import { forgetPassword } from './password-fill.ts';
import { forgetProvider, signOut } from './providers.ts';
import { signInOf } from './sign-in-state.ts';

/**
 * Signs out of every retired company: stops its roles and removes their credentials. One that was withdrawn is removed too, and what the
 * person has set at one that moved goes to its new address. Reported where it takes something away.
 */
export async function signOutRetired(context: Context): Promise<Result> {
  let answer: Result = ok();
  for (const { id } of context.snapshot().providers) {
    const failure = retirement(context.snapshot(), id);
    const left = failure && (await leave(context, id, failure));
    if (left?.ok === false && answer.ok) answer = left;
  }
  return answer;
}

async function leave(context: Context, id: ProviderId, failure: CompanyRetired): Promise<Result> {
  switch (failure.kind) {
    case 'company-retired': {
      if (!isInUse(context, id)) return ok();
      const signedOut = await signOut(context, { providerId: id });
      context.fail({ providerId: id }, failure);
      return signedOut;
    }
    case 'company-withdrawn': {
      const forgotten = await forgetProvider(context, { providerId: id });
      if (forgotten.ok) context.fail({}, failure);
      return forgotten;
    }
    case 'company-moved':
      return move(context, id, failure);
    default:
      return assertNever(failure);
  }
}

async function move(context: Context, from: ProviderId, failure: CompanyRetired): Promise<Result> {
  const { providers, company } = context.snapshot();
  const old = providers.find(({ id }) => id === from);
  const successor = old && successorOf(company, old.signInUrl);
  const to = providers.find(({ signInUrl }) => addressKey(signInUrl) === successor?.key);
  // There is no room for another company: the old one stays, without a sign-in.
  if (to === undefined) return ok();
  const signedOut = await signOut(context, { providerId: from });
  await forgetPassword(context, { providerId: from });
  if (!signedOut.ok) return signedOut;
  context.apply({ type: 'providerMoved', from, to: to.id });
  context.fail({ providerId: to.id }, failure);
  return ok();
}

function isInUse({ snapshot, assertions, otherAssertions, signingIn }: Context, id: ProviderId): boolean {
  const { roles, roleSessions, rolesToResume, lastRoles } = snapshot();
  const keys = [...[...roleSessions, ...rolesToResume].map(({ key }) => key), ...lastRoles];
  return (
    (roles[id] ?? []).length > 0 ||
    keys.some(key => providerOfKey(key) === id) ||
    signInOf(snapshot(), id).kind !== 'signed-out' ||
    assertions.has(id) ||
    otherAssertions.has(id) ||
    signingIn.has(id)
  );
}
