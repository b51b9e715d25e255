import { useEffect, useRef, useState } from 'react';
import type { Failure } from '../../app/domain/failure.ts';
import { isAnyRegion } from '../../app/domain/partition.ts';
import { type PortalProvider, type ProviderId, parseSignInUrl } from '../../app/domain/provider.ts';
import { regionLabel, regionMeant } from '../../app/domain/region-names.ts';
import { likelyRegion } from '../../app/identity-center/likely-region.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { useAttempt } from '../use-attempt.ts';

/** Failures that belong to one of the two fields. */
const OF_ADDRESS = ['not-an-address'];
const OF_REGION = ['portal-region', 'not-a-region'];

type Given = {
  readonly snapshot: Snapshot;
  /** An access portal that is added again with another region. */
  readonly portal: PortalProvider | undefined;
  /** The sign-in has begun, or failed for a reason that belongs to no field. */
  readonly onLeave: () => void;
  /** The address can't be used. */
  readonly onRefused: () => void;
};

/** State of the form that adds a company: its address, and the region of an access portal once it is asked for. */
export function useAddCompany({ snapshot, portal, onLeave, onRefused }: Given) {
  const [address, setAddress] = useState(portal?.signInUrl ?? '');
  const [regionText, setRegionText] = useState(portal && regionLabel(portal.portal.region));
  const { attempt, run, refuse, reset } = useAttempt(portal && wrongRegion(snapshot, portal));
  const failureOf = (kinds: readonly string[]) =>
    attempt.kind === 'failed' && kinds.includes(attempt.failure.kind) ? attempt.failure : undefined;

  const isAsked = attempt.kind === 'failed' && attempt.failure.kind === 'portal-region' && !attempt.failure.region;
  const parsed = parseSignInUrl(address);

  const running = signingIn(snapshot);
  const before = useRef<ReadonlySet<ProviderId>>(new Set());
  const hasBegun = attempt.kind === 'running' && [...running].some(id => !before.current.has(id));
  const leave = useRef(onLeave);
  leave.current = onLeave;
  useEffect(() => {
    if (hasBegun) leave.current();
  }, [hasBegun]);

  const submit = async () => {
    if (!parsed.ok) {
      refuse(parsed.failure);
      return onRefused();
    }
    const chosen = regionText === undefined ? undefined : regionMeant(regionText);
    if (chosen !== undefined && !isAnyRegion(chosen)) return refuse({ kind: 'not-a-region' });
    before.current = signingIn(snapshot);
    const added = await run({ type: 'addProvider', address, ...(chosen !== undefined && { region: chosen }) });
    if (added.ok) return leave.current();
    const { kind } = added.failure;
    if (OF_REGION.includes(kind)) setRegionText(text => text ?? regionLabel(likelyRegion(snapshot, parsed.value)));
    else if (!OF_ADDRESS.includes(kind)) leave.current();
  };

  return {
    address,
    /** Another address may be in a region that needs no question. */
    setAddress: (next: string) => {
      setAddress(next);
      setRegionText(undefined);
      if (attempt.kind === 'failed') reset();
    },
    regionText,
    setRegionText: (next: string) => {
      setRegionText(next);
      if (attempt.kind === 'failed') reset();
    },
    addressFailure: failureOf(OF_ADDRESS),
    isRegionUnknown: portal === undefined,
    /** That it isn't known is no failure of the person's: the field asks for it. */
    regionFailure: isAsked ? undefined : failureOf(OF_REGION),
    /** Of a portal whose region is asked for. */
    portalAddress: parsed.ok ? parsed.value : address,
    isRunning: attempt.kind === 'running',
    submit,
  };
}

const signingIn = ({ providers, signIns }: Snapshot): ReadonlySet<ProviderId> =>
  new Set(providers.map(({ id }) => id).filter(id => signIns[id]?.kind === 'signing-in'));

/** The failure that led here, if the person didn't come from the portal's settings. */
const wrongRegion = ({ failureNotices }: Snapshot, { id }: PortalProvider): Failure | undefined =>
  failureNotices.find(({ providerId, failure }) => providerId === id && failure.kind === 'portal-region')?.failure;
