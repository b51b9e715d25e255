import type { Context } from '../context.ts';
import type { CommandOf } from '../contract.ts';
import { isPortal, MOST_PROVIDERS, type Portal, type ProviderId, parseSignInUrl } from '../domain/provider.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { roleKey } from '../domain/role.ts';
import { reduce } from '../events.ts';
import { dismissNotices } from '../failures/dismiss-notices.ts';
import { findPortal, withRegion } from '../identity-center/portals.ts';
import { startRole } from '../sessions/start-role.ts';
import { stopRoles } from '../sessions/stop-role.ts';
import { settingsOf } from '../settings/settings-of.ts';
import { heldAssertion } from './assertion/held-assertion.ts';
import { nameByAddress } from './name-companies.ts';
import { forgetPassword } from './password-fill.ts';
import { abandonSignIn, signIn } from './sign-in.ts';
import { providerOf, signInOf } from './sign-in-state.ts';

type About = { readonly providerId: ProviderId };

/** Signs in at a typed address; adds a company if it is new. */
export async function addProvider(
  context: Context,
  { address, region }: Omit<CommandOf<'addProvider'>, 'type'>,
): Promise<Result> {
  const signInUrl = parseSignInUrl(address);
  if (!signInUrl.ok) return signInUrl;
  const portal = await findPortal(context, signInUrl.value);
  const settings = portal === undefined ? ok(undefined) : await withRegion(context, portal, region);
  if (!settings.ok) return settings;
  const providerId = await providerAt(context, portal?.startUrl ?? signInUrl.value, settings.value);
  return providerId === undefined ? fail({ kind: 'too-many-companies' }) : signInAndPick(context, { providerId });
}

/** The company of a parsed address, which is added if it is new; undefined if there are too many. */
export async function providerAt(
  context: Context,
  signInUrl: string,
  portal?: Portal,
): Promise<ProviderId | undefined> {
  const known = () => context.snapshot().providers.find(provider => provider.signInUrl === signInUrl);
  const named = known() ?? (await nameByAddress(context, signInUrl));
  const present = known();
  const isFull = context.snapshot().providers.length >= MOST_PROVIDERS;
  if (present !== undefined && portal !== undefined)
    context.apply({ type: 'portalChanged', providerId: present.id, portal: { ...present.portal, ...portal } });
  if (present !== undefined || isFull) return present?.id;
  const id = context.ports.reference() as ProviderId;
  const provider = { ...named, id, signInUrl, ...(portal !== undefined && { portal }) };
  context.apply({ type: 'providerAdded', provider });
  return provider.id;
}

/** A provider with a single role: the role starts immediately, unless only the list of a portal was refreshed. */
export async function signInAndPick(context: Context, { providerId }: About): Promise<Result> {
  const provider = providerOf(context.snapshot(), providerId);
  if (provider === undefined) return fail({ kind: 'not-found' });
  const isRefresh = isPortal(provider) && signInOf(context.snapshot(), providerId).kind === 'signed-in';
  const signedIn = await signIn(context, providerId, 'window');
  if (isRefresh) return signedIn;
  const [only, ...others] = context.snapshot().roles[providerId] ?? [];
  const isSignedIn = isPortal(provider)
    ? signInOf(context.snapshot(), providerId).kind === 'signed-in'
    : heldAssertion(context, providerId) !== undefined;
  if (!signedIn.ok || !isSignedIn || only === undefined || others.length > 0) return signedIn;
  const key = roleKey(providerId, only.roleArn);
  const started = await startRole(context, { key });
  // The sign-in succeeded: the failure belongs to the role.
  if (!started.ok) context.fail({ providerId, key }, started.failure);
  return ok();
}

/** Signs out: stops the company's roles and deletes its cookies. The company stays. */
export async function signOut(context: Context, { providerId }: About): Promise<Result> {
  const provider = providerOf(context.snapshot(), providerId);
  if (provider === undefined) return fail({ kind: 'not-found' });
  // First prevents new starts and cancels a running sign-in.
  abandonSignIn(context, providerId);
  context.apply({ type: 'rolesOffered', providerId, roles: [] });
  const ended = await stopRoles(context, providerId);
  await context.ports.signIn.forget(providerId);
  if (isPortal(provider)) await context.ports.identityCenter.signOut(provider);
  context.apply({ type: 'signInChanged', providerId, signIn: { kind: 'signed-out' } });
  dismissNotices(context, about => about.providerId === providerId);
  return ended;
}

/** Signs out and removes the company. */
export async function forgetProvider(context: Context, { providerId }: About): Promise<Result> {
  const signedOut = await signOut(context, { providerId });
  await forgetPassword(context, { providerId });
  if (!signedOut.ok) return signedOut;
  // On disk before it is announced; a failure to write is reported afterwards.
  const event = { type: 'providerForgotten', providerId } as const;
  await context.ports.settings.save(settingsOf(reduce(context.snapshot(), event)));
  context.apply(event);
  return signedOut;
}
