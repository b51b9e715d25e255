import type { Context } from '../context.ts';
import type { CommandOf } from '../contract.ts';
import { addressKey } from '../domain/address-key.ts';
import type { FailureKind } from '../domain/failure.ts';
import { MOST_PROVIDERS, type Provider, type ProviderId } from '../domain/provider.ts';
import { assertNever, fail, ok, type Result } from '../domain/result.ts';
import type { Snapshot } from '../snapshot.ts';
import { fingerprint } from './fingerprint.ts';
import { type OpenedSetUp, type Policies, type SetUpOffer, type SetUpSource, signingKeysOf } from './set-up-offer.ts';

/**
 * Previews a setup from a file or link. For a link the person confirms the server first, so that a web page can't
 * trigger a request. Nothing takes effect.
 */
export async function offerSetUp(context: Context, source: SetUpSource): Promise<Result> {
  const { ports, snapshot, apply } = context;
  const before = snapshot().setUpOffer;
  const isAnother = before !== undefined && before.kind !== 'refused';
  if (source.kind !== 'set-up-link') return open(context, source, isAnother);
  const { address } = source;
  const linked = { kind: 'linked', name: new URL(address).host, address, shown: fingerprint({ address }) } as const;
  apply({ type: 'setUpOffered', offer: { ...linked, isAnother } });
  ports.shell.openPopover();
  return ok();
}

/** Confirms the server of a link; `shown` identifies the offer. */
export async function fetchSetUp(context: Context, { shown }: CommandOf<'fetchSetUp'>): Promise<Result> {
  const { setUpOffer: offer } = context.snapshot();
  if (offer?.kind !== 'linked') return fail({ kind: offer === undefined ? 'not-found' : 'offer-changed' });
  if (offer.shown !== shown) return fail({ kind: 'offer-changed' });
  return open(context, { kind: 'set-up-link', address: offer.address }, false);
}

async function open(context: Context, source: SetUpSource, isAnother: boolean): Promise<Result> {
  const { ports, snapshot, apply } = context;
  const opening: SetUpOffer = { kind: 'opening', name: nameOf(source), isAnother };
  if (source.kind !== 'chosen') apply({ type: 'setUpOffered', offer: opening });
  if (source.kind === 'set-up-file') ports.shell.openPopover();
  const opened = await ports.company.openSetUp(source, signingKeysOf(snapshot().policies));
  // A dialog took the focus, so the popover was hidden.
  if (source.kind === 'chosen') ports.shell.openPopover();
  // Rejected or replaced meanwhile.
  const isWanted = source.kind === 'chosen' || snapshot().setUpOffer === opening;
  if (opened !== undefined && isWanted) offer(context, opened, isAnother);
  return ok();
}

function nameOf(source: SetUpSource): string {
  switch (source.kind) {
    case 'set-up-link':
      return new URL(source.address).host;
    case 'set-up-file':
      return source.path.split(/[/\\]/).at(-1) ?? '';
    case 'chosen':
      return '';
    default:
      return assertNever(source);
  }
}

function offer({ snapshot, apply }: Context, opened: OpenedSetUp, isAnother: boolean): void {
  const shown = offerOf(opened, latestRevision(snapshot()));
  if (shown.kind === 'offered') {
    const { signedWith, revision } = shown.setUp;
    if (signedWith !== undefined && revision !== undefined)
      apply({ type: 'revisionSeen', signer: signedWith, revision });
  }
  apply({ type: 'setUpOffered', offer: { ...shown, isAnother } });
}

/** `latest` applies to signed setups only: the author of others is unknown. */
function offerOf(opened: OpenedSetUp, latest: number): SetUpOffer {
  const { name } = opened;
  if (!opened.ok) return { kind: 'refused', name, refusal: opened.refusal };
  // Keys are accepted from the machine's policy only: a setup from outside can't pin keys.
  const { signingKey: _, signingKeys: __, ...setUp } = opened.setUp;
  const { signedWith } = opened;
  if (signedWith === undefined) return { kind: 'offered', name, setUp, signature: 'unchecked', changes: [], shown: '' };
  const { revision } = setUp;
  if ((revision ?? 0) < latest)
    return {
      kind: 'refused',
      name,
      refusal: { kind: 'outdated', latest, ...(revision !== undefined && { revision }) },
    };
  return { kind: 'offered', name, setUp: { ...setUp, signedWith }, signature: 'right', changes: [], shown: '' };
}

/** Highest signed revision of the company over all its keys; 0 if none. */
const latestRevision = ({ policies, setUpRevisions }: Pick<Snapshot, 'policies' | 'setUpRevisions'>): number =>
  Math.max(0, ...signingKeysOf(policies).map(key => setUpRevisions[key] ?? 0));

/** Accepts the setup that `shown` identifies: a replacement is not accepted by it. */
export async function useSetUp(context: Context, { shown }: CommandOf<'useSetUp'>): Promise<Result> {
  const { setUpOffer: offer } = context.snapshot();
  if (offer === undefined) return fail({ kind: 'not-found' });
  if (offer.kind !== 'offered' || offer.shown !== shown) return fail({ kind: 'offer-changed' });
  context.apply({ type: 'setUpChanged', setUp: offer.setUp });
  context.apply({ type: 'setUpOffered', offer: undefined });
  dismiss(context, 'setup-unaccepted');
  return adoptCompanies(context);
}

/** Rejects the offer, also one that is still loading. */
export async function leaveSetUp({ apply }: Context): Promise<Result> {
  apply({ type: 'setUpOffered', offer: undefined });
  return ok();
}

/** Removes the setup. Its companies stay: the person may be signed in there. */
export async function dropSetUp(context: Context): Promise<Result> {
  context.apply({ type: 'setUpChanged', setUp: undefined });
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

function dismiss({ apply, snapshot }: Context, kind: FailureKind): void {
  for (const { id, failure } of snapshot().troubles) if (failure.kind === kind) apply({ type: 'dismissed', id });
}

/** Adds the companies of policies and setup under their names. Fails with `too-many-companies`. */
function adoptCompanies({ apply, snapshot, ports }: Context): Result {
  for (const { address, key, name } of snapshot().company.providers) {
    const signInUrl = new URL(address).href;
    const { providers } = snapshot();
    const known = providers.find(provider => addressKey(provider.signInUrl) === key);
    if (known === undefined && providers.length >= MOST_PROVIDERS) return fail({ kind: 'too-many-companies' });
    const fresh: Provider = { id: ports.reference() as ProviderId, name, signInUrl };
    apply(
      known === undefined
        ? { type: 'providerAdded', provider: fresh }
        : { type: 'providerNamed', providerId: known.id, name },
    );
  }
  return ok();
}
