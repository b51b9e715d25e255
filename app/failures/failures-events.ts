import type { ProviderId } from '../domain/provider.ts';
import type { RoleKey } from '../domain/role.ts';
import type { Reducers } from '../reducers.ts';
import { isSameJson } from '../same-json.ts';
import { kept, keptKeys, withParts } from '../structural-sharing.ts';
import type { Trouble } from './failures-state.ts';

export type FailuresEvent =
  | { readonly type: 'failed'; readonly trouble: Trouble }
  | { readonly type: 'dismissed'; readonly id: string }
  /** Success: clears previous failures of the same provider or role. */
  | { readonly type: 'settled'; readonly providerId?: ProviderId; readonly key?: RoleKey };

/** Maximum number of shown failures. */
const MOST_SHOWN = 20;

export const failuresReducers: Reducers<FailuresEvent> = {
  failed: (snapshot, { trouble }) => {
    const others = snapshot.troubles.filter(known => !isReplaced(known, trouble));
    return { ...snapshot, troubles: [...others, trouble].slice(-MOST_SHOWN) };
  },
  dismissed: (snapshot, { id }) =>
    withParts(snapshot, { troubles: kept(snapshot.troubles, trouble => trouble.id !== id) }),
  settled: (snapshot, { providerId, key }) => {
    const isOfRole = (trouble: Trouble) => key !== undefined && trouble.key === key;
    const isOfProvider = (trouble: Trouble) => trouble.providerId === providerId && trouble.key === undefined;
    const isMoot = (trouble: Trouble) => isOfRole(trouble) || (providerId !== undefined && isOfProvider(trouble));
    return withParts(snapshot, {
      troubles: kept(snapshot.troubles, trouble => !isMoot(trouble)),
      renewals: key === undefined ? snapshot.renewals : keptKeys(snapshot.renewals, subject => subject !== key),
    });
  },
};

/** Only the latest failure of a provider's sign-in or of a role is kept. */
const isReplaced = (known: Trouble, latest: Trouble): boolean =>
  known.providerId === latest.providerId && known.key === latest.key
    ? latest.providerId !== undefined || known.failure.kind === latest.failure.kind
    : known.providerId === undefined && isSameFailure(known, latest);

/** Adds a failure found at start once, if there is a remedy. */
const isSameFailure = (one: Trouble, other: Trouble): boolean => isSameJson(one.failure, other.failure);
