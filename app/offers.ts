import { describeSetUp } from './company/describe-set-up.ts';
import type { SetUpOffer } from './company/set-up-offer.ts';
import type { Snapshot } from './snapshot.ts';

/** What is shown and waits for the person's yes. */
export type OfferEvent = { readonly type: 'setUpOffered'; readonly offer: SetUpOffer | undefined };

export function offer(snapshot: Snapshot, event: OfferEvent): Snapshot {
  const { setUpOffer: _, ...rest } = snapshot;
  return event.offer === undefined ? rest : withChanges({ ...rest, setUpOffer: event.offer });
}

/** With what the set-up that is shown would change as things are now. */
export function withChanges(snapshot: Snapshot): Snapshot {
  const { setUpOffer } = snapshot;
  if (setUpOffer?.kind !== 'offered') return snapshot;
  return { ...snapshot, setUpOffer: { ...setUpOffer, changes: describeSetUp(snapshot, snapshot, setUpOffer.setUp) } };
}
