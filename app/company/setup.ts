import type { Context } from '../context.ts';
import type { CommandOf } from '../contract.ts';
import { addressKey } from '../domain/address-key.ts';
import type { FailureKind } from '../domain/failure.ts';
import { fingerprint } from '../domain/fingerprint.ts';
import { MOST_PROVIDERS, type Provider, type ProviderId } from '../domain/provider.ts';
import { assertNever, fail, ok, type Result } from '../domain/result.ts';
import { dismissNotices } from '../failures/dismiss-notices.ts';
import type { Snapshot } from '../snapshot.ts';
import { keepsName } from './retired-companies.ts';
import { withinAuthority } from './setup-authority.ts';
import { type OpenedSetup, type Policies, type SetupOffer, type SetupSource, signingKeysOf } from './setup-offer.ts';
import type { TakenSetup } from './setup-schema.ts';

/**
 * Previews a setup from a file or link. For a link the person confirms the server first, so that a web page can't
 * trigger a request. Nothing takes effect.
 */
export async function offerSetup(context: Context, source: SetupSource): Promise<Result> {
  const { ports, snapshot, apply } = context;
  const before = snapshot().setupOffer;
  const isAnother = before !== undefined && before.kind !== 'refused';
  if (source.kind !== 'setup-link') return open(context, source, isAnother);
  const { address } = source;
  const linked = { kind: 'linked', name: new URL(address).host, address, shown: fingerprint({ address }) } as const;
  apply({ type: 'setupOffered', offer: { ...linked, isAnother } });
  ports.shell.openPopover();
  return ok();
}

/** Confirms the server of a link; `shown` identifies the offer. */
export async function fetchSetup(context: Context, { shown }: CommandOf<'fetchSetup'>): Promise<Result> {
  const { setupOffer: offer } = context.snapshot();
  if (offer?.kind !== 'linked') return fail({ kind: offer === undefined ? 'not-found' : 'offer-changed' });
  if (offer.shown !== shown) return fail({ kind: 'offer-changed' });
  return open(context, { kind: 'setup-link', address: offer.address }, false);
}

async function open(context: Context, source: SetupSource, isAnother: boolean): Promise<Result> {
  const { ports, snapshot, apply } = context;
  const opening: SetupOffer = { kind: 'opening', name: nameOf(source), isAnother };
  if (source.kind !== 'chosen') apply({ type: 'setupOffered', offer: opening });
  if (source.kind === 'setup-file') ports.shell.openPopover();
  const opened = await ports.company.openSetup(source, signingKeysOf(snapshot().policies));
  // A dialog took the focus, so the popover was hidden.
  if (source.kind === 'chosen') ports.shell.openPopover();
  // Rejected or replaced meanwhile.
  const isWanted = source.kind === 'chosen' || snapshot().setupOffer === opening;
  const fetchedFrom = source.kind === 'setup-link' ? source.address : undefined;
  if (opened !== undefined && isWanted) offer(context, opened, isAnother, fetchedFrom);
  return ok();
}

function nameOf(source: SetupSource): string {
  switch (source.kind) {
    case 'setup-link':
      return new URL(source.address).host;
    case 'setup-file':
      return source.path.split(/[/\\]/).at(-1) ?? '';
    case 'chosen':
      return '';
    default:
      return assertNever(source);
  }
}

function offer(context: Context, opened: OpenedSetup, isAnother: boolean, fetchedFrom: string | undefined): void {
  const { snapshot, apply } = context;
  const shown = offerOf(snapshot(), opened, fetchedFrom);
  if (shown.kind === 'offered') {
    const { signedWith, revision } = shown.setup;
    if (signedWith !== undefined && revision !== undefined)
      apply({ type: 'revisionSeen', signer: signedWith, revision });
  }
  apply({ type: 'setupOffered', offer: { ...shown, isAnother } });
}

type InForce = Pick<Snapshot, 'policies' | 'setupRevisions' | 'setup'>;

/** Revisions count for signed setups only: the author of others is unknown. `fetchedFrom` is a link's address. */
export function offerOf(facts: InForce, opened: OpenedSetup, fetchedFrom: string | undefined): SetupOffer {
  const { name } = opened;
  if (!opened.ok) return { kind: 'refused', name, refusal: opened.refusal };
  // Only the machine's policy pins keys and asks for the role-use log.
  const { signingKey: _, signingKeys: __, roleUseLog: ___, ...rest } = opened.setup;
  const { signedWith } = opened;
  const origin = { ...(signedWith !== undefined && { signedWith }), ...(fetchedFrom !== undefined && { fetchedFrom }) };
  const setup = { ...withinAuthority(rest, origin, facts.setup), ...origin };
  const latest = latestRevision(facts);
  if (signedWith === undefined) return { kind: 'offered', name, setup, signature: 'unchecked', changes: [], shown: '' };
  const { revision } = setup;
  if ((revision ?? 0) < latest)
    return {
      kind: 'refused',
      name,
      refusal: { kind: 'outdated', latest, ...(revision !== undefined && { revision }) },
    };
  return { kind: 'offered', name, setup, signature: 'right', changes: [], shown: '' };
}

/** Highest signed revision of the company over all its keys; 0 if none. */
const latestRevision = ({ policies, setupRevisions }: Pick<Snapshot, 'policies' | 'setupRevisions'>): number =>
  Math.max(0, ...signingKeysOf(policies).map(key => setupRevisions[key] ?? 0));

/** Accepts the setup that `shown` identifies: a replacement is not accepted by it. */
export async function useSetup(context: Context, { shown }: CommandOf<'useSetup'>): Promise<Result> {
  const { setupOffer: offer } = context.snapshot();
  if (offer === undefined) return fail({ kind: 'not-found' });
  if (offer.kind !== 'offered' || offer.shown !== shown) return fail({ kind: 'offer-changed' });
  context.apply({ type: 'setupOffered', offer: undefined });
  return acceptSetup(context, offer.setup);
}

/** Applies a setup: the person has confirmed it, or a pinned key has signed a later revision of one. */
export function acceptSetup(context: Context, setup: TakenSetup): Result {
  const { signedWith, revision } = setup;
  if (signedWith !== undefined && revision !== undefined)
    context.apply({ type: 'revisionSeen', signer: signedWith, revision });
  context.apply({ type: 'setupChanged', setup });
  dismiss(context, 'setup-unaccepted');
  dismiss(context, 'setup-changed');
  return adoptCompanies(context);
}

/** Shows what has changed in the accepted setup since it was fetched from its link. */
export async function reviewSetup(context: Context): Promise<Result> {
  const address = context.snapshot().setup?.fetchedFrom;
  if (address === undefined) return fail({ kind: 'not-found' });
  context.ports.shell.openPopover();
  return open(context, { kind: 'setup-link', address }, false);
}

/** Rejects the offer, also one that is still loading. */
export async function leaveSetup({ apply }: Context): Promise<Result> {
  apply({ type: 'setupOffered', offer: undefined });
  return ok();
}

/** Removes the setup. Its companies stay: the person may be signed in there. */
export async function dropSetup(context: Context): Promise<Result> {
  context.apply({ type: 'setupChanged', setup: undefined });
  dismiss(context, 'setup-changed');
  dismiss(context, 'setup-unaccepted');
  return ok();
}

export async function openSupport({ ports, snapshot }: Context): Promise<Result> {
  const { link } = snapshot().company.support;
  return link === undefined ? fail({ kind: 'not-found' }) : ports.shell.openPage(link);
}

/** Applies the machine's current policy, and reports its problems and what it voids. */
export function takePolicies(context: Context, { policies, problems }: Policies): void {
  const { apply, snapshot } = context;
  const { unaccepted: before } = snapshot().company;
  apply({ type: 'policiesRead', policies, problems });
  const { unaccepted } = snapshot().company;
  dismiss(context, 'policy-broken');
  if (unaccepted === undefined) dismiss(context, 'setup-unaccepted');
  else if (unaccepted !== before) context.fail({}, { kind: 'setup-unaccepted', company: unaccepted });
  if (problems.length > 0) context.fail({}, { kind: 'policy-broken', problems });
  const adopted = adoptCompanies(context);
  if (!adopted.ok) context.fail({}, adopted.failure);
}

const dismiss = (context: Context, kind: FailureKind): void =>
  dismissNotices(context, ({ failure }) => failure.kind === kind);

/** Adds the companies of policies and setup under their names. Fails with `too-many-companies`. */
function adoptCompanies({ apply, snapshot, ports }: Context): Result {
  for (const { signInUrl, portal, key, name } of snapshot().company.providers) {
    const { providers } = snapshot();
    const known = providers.find(provider => addressKey(provider.signInUrl) === key);
    if (known === undefined && providers.length >= MOST_PROVIDERS) return fail({ kind: 'too-many-companies' });
    const fresh: Provider = { id: ports.reference() as ProviderId, name, signInUrl, ...(portal && { portal }) };
    if (known !== undefined && portal !== undefined)
      apply({ type: 'portalChanged', providerId: known.id, portal: { ...known.portal, ...portal } });
    if (known === undefined) apply({ type: 'providerAdded', provider: fresh });
    else if (!keepsName(snapshot(), known)) apply({ type: 'providerNamed', providerId: known.id, name });
  }
  return ok();
}
