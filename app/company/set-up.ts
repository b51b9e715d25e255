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
 * Opens a setup file that was brought or is chosen now, and shows what it would do. For a link it asks first: a server is told
 * nothing because of a page that a person came by. Nothing takes effect.
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

/** The person's yes to the server of a link. `shown` names the one that the person was asked about. */
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
  // A dialog took the focus, with which the window under the icon vanishes.
  if (source.kind === 'chosen') ports.shell.openPopover();
  // The person said "Not now" meanwhile, or another one came.
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

/** `latest` counts for what a pinned key has signed: of anything else it is unknown whose revision it is. */
function offerOf(opened: OpenedSetUp, latest: number): SetUpOffer {
  const { name } = opened;
  if (!opened.ok) return { kind: 'refused', name, refusal: opened.refusal };
  // A key counts in the machine's policy only: what comes from outside can't say who signs.
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

/** The highest revision that the company has signed, by any of its keys; 0 where it has none. */
const latestRevision = ({ policies, setUpRevisions }: Pick<Snapshot, 'policies' | 'setUpRevisions'>): number =>
  Math.max(0, ...signingKeysOf(policies).map(key => setUpRevisions[key] ?? 0));

/** The person's yes to the setup that they were shown, which `shown` names: another one that came meanwhile is not meant by it. */
export async function useSetUp(context: Context, { shown }: CommandOf<'useSetUp'>): Promise<Result> {
  const { setUpOffer: offer } = context.snapshot();
  if (offer === undefined) return fail({ kind: 'not-found' });
  if (offer.kind !== 'offered' || offer.shown !== shown) return fail({ kind: 'offer-changed' });
  context.apply({ type: 'setUpChanged', setUp: offer.setUp });
  context.apply({ type: 'setUpOffered', offer: undefined });
  dismiss(context, 'setup-unaccepted');
  return adoptCompanies(context);
}

/** "Not now", also to one that is still on its way. */
export async function leaveSetUp({ apply }: Context): Promise<Result> {
  apply({ type: 'setUpOffered', offer: undefined });
  return ok();
}

/** What the set-up said counts no more. The companies that it brought stay: the person may be signed in there. */
export async function dropSetUp(context: Context): Promise<Result> {
  context.apply({ type: 'setUpChanged', setUp: undefined });
  dismiss(context, 'setup-unaccepted');
  return ok();
}

export async function openSupport({ ports, snapshot }: Context): Promise<Result> {
  const { link } = snapshot().company.support;
  return link === undefined ? fail({ kind: 'not-found' }) : ports.shell.openPage(link);
}

/** Takes over what the machine's policy says now, and says what is wrong with it and what no longer counts. */
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

/** What companies name is there, under the names that they give. Fails with `too-many-companies`. */
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
