import type { Context } from '../context.ts';
import type { CommandOf } from '../contract.ts';
import { isAnyRegion } from '../domain/partition.ts';
import type { Portal } from '../domain/provider.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { recognize } from '../sign-in/recognize-address.ts';
import { signIn } from '../sign-in/sign-in.ts';
import { portalOf } from '../sign-in/sign-in-state.ts';
import { withPart } from '../structural-sharing.ts';
import { type PortalAddress, portalAt } from './portal-address.ts';

/** The access portal of a typed address, also of a company's own address that redirects to one. */
export async function findPortal({ ports }: Context, address: string): Promise<PortalAddress | undefined> {
  const portal = portalAt(address);
  if (portal !== undefined || !mayRedirect(address)) return portal;
  const found = await ports.identityCenter.findPortal(address);
  return found === undefined ? undefined : portalAt(found);
}

/** Own addresses of portals are bare hosts. Other pages are not requested outside the sign-in window. */
function mayRedirect(address: string): boolean {
  const { protocol, pathname, search } = new URL(address);
  return (
    protocol === 'https:' && /^\/(start\/?)?$/.test(pathname) && search === '' && recognize(address).kind === 'unknown'
  );
}

/**
 * Completes a portal's region: the given one, the address's, the one known from before, or what the portal or AWS's configuration
 * says. Fails with `portal-region`.
 */
export async function withRegion(
  { ports, snapshot }: Context,
  { startUrl, region }: PortalAddress,
  given: string | undefined,
): Promise<Result<Portal>> {
  const host = new URL(startUrl).host;
  if (given !== undefined)
    return isAnyRegion(given) ? ok({ region: given }) : fail({ kind: 'portal-region', host, region: given });
  const known = region ?? snapshot().providers.find(({ signInUrl }) => signInUrl === startUrl)?.portal?.region;
  if (known !== undefined) return ok({ region: known });
  const found = await ports.identityCenter.findRegion(startUrl);
  if (!found.ok) return found;
  return found.value === undefined ? fail({ kind: 'portal-region', host }) : ok({ region: found.value });
}

export async function signInWithCode(context: Context, { providerId }: CommandOf<'signInWithCode'>): Promise<Result> {
  const provider = portalOf(context.snapshot(), providerId);
  if (provider === undefined) return fail({ kind: 'not-found' });
  return signIn(context, providerId, 'code');
}

/** Sharing starts and ends at once; where people sign in applies to the next sign-in. */
export async function changePortal(
  context: Context,
  { providerId, opensIn, sharesTokens }: CommandOf<'changePortal'>,
): Promise<Result> {
  const provider = portalOf(context.snapshot(), providerId);
  if (provider === undefined) return fail({ kind: 'not-found' });
  let { portal } = provider;
  if (opensIn !== undefined) portal = withPart(portal, 'opensIn', opensIn === 'window' ? opensIn : undefined);
  if (sharesTokens !== undefined) portal = withPart(portal, 'sharesTokens', sharesTokens || undefined);
  context.apply({ type: 'portalChanged', providerId, portal });
  if (sharesTokens === undefined) return ok();
  const shared = await context.ports.identityCenter.updateSharing({ ...provider, portal });
  if (!shared.ok) context.apply({ type: 'portalChanged', providerId, portal: provider.portal });
  return shared;
}
