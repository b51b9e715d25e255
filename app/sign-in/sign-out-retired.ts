import { retirement } from '../company/retired-companies.ts';
import type { Context } from '../context.ts';
import type { ProviderId } from '../domain/provider.ts';
import { ok, type Result } from '../domain/result.ts';
import { providerOfKey } from '../domain/role.ts';
import { signOut } from './providers.ts';
import { signInOf } from './sign-in-state.ts';

/**
 * Signs out of every retired company: stops its roles and removes their credentials. Reported if there were any.
 * Said where it took something away.
 */
export async function signOutRetired(context: Context): Promise<Result> {
  let answer: Result = ok();
  for (const { id } of context.snapshot().providers) {
    const failure = retirement(context.snapshot(), id);
    if (failure === undefined || !isInUse(context, id)) continue;
    const signedOut = await signOut(context, { providerId: id });
    context.fail({ providerId: id }, failure);
    if (!signedOut.ok && answer.ok) answer = signedOut;
  }
  return answer;
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
