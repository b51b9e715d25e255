import type { Context } from '../context.ts';
import type { CommandOf } from '../contract.ts';
import { fail, ok, type Result } from '../domain/result.ts';

/**
 * Copies the address of the waiting sign-in, for another browser of this computer. It has no secret, but whoever knows it could
 * answer the sign-in with an account of their own: it leaves the clipboard after a minute. Fails with `not-found` if none waits.
 */
export async function copySignInLink({ ports }: Context, { providerId }: CommandOf<'copySignInLink'>): Promise<Result> {
  const link = ports.identityCenter.signInLink(providerId);
  if (link === undefined) return fail({ kind: 'not-found' });
  ports.clipboard.copySecret(link);
  return ok();
}

/** Copies the code of the waiting sign-in, which leaves the clipboard after a minute, or AWS's page for it. Fails with `not-found` if none waits. */
export async function copyPortalCode(
  { ports, snapshot }: Context,
  { providerId, part }: CommandOf<'copyPortalCode'>,
): Promise<Result> {
  const code = snapshot().portalCode;
  if (code?.providerId !== providerId) return fail({ kind: 'not-found' });
  if (part === 'code') ports.clipboard.copySecret(code.userCode);
  else ports.clipboard.copy(code.address);
  return ok();
}
