import type { Context } from '../context.ts';
import type { CommandOf } from '../contract.ts';
import { type Provider, type ProviderId, wasNamedByHost } from '../domain/provider.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { portalAt } from '../identity-center/portal-address.ts';
import { textFor } from '../text/text-for.ts';
import { companyNameFrom, mailHost, type NameSource, nameFromLabel, nameSource, unusedName } from './company-name.ts';
import { providerOf } from './sign-in-state.ts';

type Named = Pick<Provider, 'name' | 'nameFrom'>;

/** A company's name by its sign-in address. A stand-in (`guess`) where the address is shared by many or has no name. */
export async function nameByAddress(context: Context, signInUrl: string, except?: ProviderId): Promise<Named> {
  const source = nameSource(signInUrl);
  const label = await labelOf(context, source);
  if (label) return { name: unused(context, forPortal(context, signInUrl, nameFromLabel(label), except), except) };
  const standIn = source.kind === 'product' ? source.product : textFor(context.snapshot().language).companyName.unnamed;
  return { name: unused(context, standIn, except), nameFrom: 'guess' };
}

/** A portal beside the same company's SAML page is told apart from it. */
function forPortal(context: Context, signInUrl: string, name: string, except?: ProviderId): string {
  const isTaken = unused(context, name, except) !== name;
  const { language } = context.snapshot();
  return isTaken && portalAt(signInUrl) !== undefined ? textFor(language).accessPortal.named(name) : name;
}

/** Names companies of earlier versions, which were named by their host. */
export async function nameCompanies(context: Context): Promise<void> {
  for (const { id, signInUrl } of context.snapshot().providers.filter(wasNamedByHost))
    put(context, id, await nameByAddress(context, signInUrl, id));
}

/**
 * Replaces a stand-in by the host of the person's e-mail address. Called with the session name of an accepted assertion only. It
 * can only become a host's label, so no page can write a sentence there.
 */
export async function learnCompanyName(context: Context, providerId: ProviderId, sessionName: string): Promise<void> {
  const host = mailHost(sessionName);
  const isWanted = () => providerOf(context.snapshot(), providerId)?.nameFrom === 'guess';
  if (host === undefined || !isWanted()) return;
  const label = await labelOf(context, nameSource(`https://${host}/`));
  if (label && isWanted()) put(context, providerId, { name: unused(context, nameFromLabel(label), providerId) });
}

/** The person's name for a company. An empty one returns to the derived name. */
export async function renameProvider(
  context: Context,
  { providerId, name: typed }: CommandOf<'renameProvider'>,
): Promise<Result> {
  const provider = providerOf(context.snapshot(), providerId);
  if (provider === undefined) return fail({ kind: 'not-found' });
  const name = companyNameFrom(typed);
  put(
    context,
    providerId,
    name === undefined ? await nameByAddress(context, provider.signInUrl, providerId) : { name, nameFrom: 'person' },
  );
  return ok();
}

/** The company's own label; undefined where the source names the provider only. */
const labelOf = async ({ ports }: Context, source: NameSource): Promise<string | undefined> => {
  if (source.kind === 'host') return ports.company.ownLabel(source.host);
  return source.kind === 'tenant' ? source.name : undefined;
};

const unused = ({ snapshot }: Context, name: string, except?: ProviderId): string =>
  unusedName(
    name,
    snapshot()
      .providers.filter(({ id }) => id !== except)
      .map(provider => provider.name),
  );

const put = ({ apply }: Context, providerId: ProviderId, named: Named): void =>
  apply({ type: 'providerNamed', providerId, ...named });
