import type { Context } from '../context.ts';
import type { CommandOf } from '../contract.ts';
import type { Fill, PasswordFill, PasswordNews } from '../domain/password-fill.ts';
import type { ProviderId } from '../domain/provider.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Snapshot } from '../snapshot.ts';
import type { SignInMode } from './sign-in-port.ts';
import { providerOf } from './sign-in-state.ts';

type Facts = Pick<Snapshot, 'passwordFills' | 'company'>;

/** Password to fill in, if any. Never in a silent sign-in: a hidden page with a form requires interaction. */
export function fillFor({ passwordFills, company }: Facts, providerId: ProviderId, mode: SignInMode): Fill | undefined {
  const fill = passwordFills[providerId];
  return mode === 'window' && company.passwordFill && fill?.kind === 'on'
    ? { origin: fill.origin, user: fill.user }
    : undefined;
}

/** Whether to offer password fill: from the second typed sign-in on, never without a keychain or against the company's lock. */
export const isOffered = ({ passwordFills, company, keepsPasswords }: Snapshot, providerId: ProviderId): boolean => {
  const fill = passwordFills[providerId];
  return (
    company.passwordFill &&
    keepsPasswords === true &&
    fill?.kind === 'possible' &&
    fill.isOffered &&
    fill.wasTypedOnce !== true
  );
};

/** Handles a page that asked for a password or rejected one. A rejected password is deleted and never filled in again. */
export async function handlePasswordNews(context: Context, news: PasswordNews): Promise<void> {
  const { snapshot, ports } = context;
  const { providerId } = news;
  const known = snapshot().passwordFills[providerId];
  if (news.kind === 'refused') {
    if (known?.kind !== 'on') return;
    const { origin } = known;
    put(context, providerId, { kind: 'possible', origin, isOffered: true, wasRefused: true });
    await removed(context, providerId, known.user);
    return;
  }
  if (!snapshot().company.passwordFill || known?.kind === 'on') return;
  context.apply({ type: 'passwordsKnown', keeps: await ports.passwords.isAvailable() });
  const { origin } = news;
  if (known?.origin !== origin)
    put(context, providerId, { kind: 'possible', origin, isOffered: true, wasTypedOnce: true });
  else if (known.wasTypedOnce) put(context, providerId, { kind: 'possible', origin, isOffered: true });
}

/** Saves a password for the page that asked for one. Fails with `no-keychain`, or `locked` if the company forbids it. */
export async function savePassword(
  context: Context,
  { providerId, user, password }: CommandOf<'savePassword'>,
): Promise<Result> {
  const { passwordFills, company } = context.snapshot();
  const provider = providerOf(context.snapshot(), providerId);
  const origin = passwordFills[providerId]?.origin;
  if (!company.passwordFill) return fail({ kind: 'locked', company: company.companies[0] ?? '', why: '' });
  if (provider === undefined || origin === undefined) return fail({ kind: 'not-found' });
  const kept = await context.ports.passwords.keep(provider, user, password);
  if (kept.ok) put(context, providerId, { kind: 'on', origin, user });
  return kept;
}

/** Deletes a provider's password and stops offering password fill. */
export async function forgetPassword(
  context: Context,
  { providerId }: { readonly providerId: ProviderId },
): Promise<Result> {
  const fill = context.snapshot().passwordFills[providerId];
  if (fill === undefined) return ok();
  put(context, providerId, { kind: 'possible', origin: fill.origin, isOffered: false });
  return fill.kind === 'on' ? removed(context, providerId, fill.user) : ok();
}

async function removed({ snapshot, ports }: Context, providerId: ProviderId, user: string): Promise<Result> {
  const provider = providerOf(snapshot(), providerId);
  return provider === undefined ? ok() : ports.passwords.forget(provider, user);
}

const put = ({ apply }: Context, providerId: ProviderId, fill: PasswordFill): void =>
  apply({ type: 'passwordFillChanged', providerId, fill });
