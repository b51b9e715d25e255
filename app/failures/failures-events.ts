import type { ProviderId } from '../domain/provider.ts';
import type { RoleKey } from '../domain/role.ts';
import type { Reducers } from '../reducers.ts';
import { kept, keptKeys, withParts } from '../structural-sharing.ts';
import type { Trouble } from './failures-state.ts';

export type FailuresEvent =
  | { readonly type: 'failed'; readonly trouble: Trouble }
  | { readonly type: 'dismissed'; readonly id: string }
  /** Something has worked: what failed before about the same provider or role no longer matters. */
  | { readonly type: 'settled'; readonly providerId?: ProviderId; readonly key?: RoleKey };

/** More failures than these are not shown. */
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

/** Of a provider's sign-in and of a role only the latest failure counts, whatever its kind. */
const isReplaced = (known: Trouble, latest: Trouble): boolean =>
  known.providerId === latest.providerId && known.key === latest.key
    ? latest.providerId !== undefined || known.failure.kind === latest.failure.kind
    : known.providerId === undefined && isSameFailure(known, latest);

/** The start found what now fails for a role: it is shown once, where something can be done about it. */
const isSameFailure = (one: Trouble, other: Trouble): boolean =>
  JSON.stringify(one.failure) === JSON.stringify(other.failure);
