import type { ProviderId } from '../domain/provider.ts';
import type { RoleKey } from '../domain/role.ts';
import type { Reducers } from '../reducers.ts';
import { isSameJson } from '../same-json.ts';
import { kept, keptKeys, withParts } from '../structural-sharing.ts';
import type { FailureNotice } from './failures-state.ts';

export type FailuresEvent =
  | { readonly type: 'failed'; readonly notice: FailureNotice }
  | { readonly type: 'dismissed'; readonly id: string }
  /** Success: clears previous failures of the same provider or role. */
  | { readonly type: 'settled'; readonly providerId?: ProviderId; readonly key?: RoleKey };

/** Maximum number of shown failures. */
const MOST_SHOWN = 20;

export const failuresReducers: Reducers<FailuresEvent> = {
  failed: (snapshot, { notice }) => {
    const others = snapshot.failureNotices.filter(known => !isReplaced(known, notice));
    return { ...snapshot, failureNotices: [...others, notice].slice(-MOST_SHOWN) };
  },
  dismissed: (snapshot, { id }) =>
    withParts(snapshot, { failureNotices: kept(snapshot.failureNotices, notice => notice.id !== id) }),
  settled: (snapshot, { providerId, key }) => {
    const isOfRole = (notice: FailureNotice) => key !== undefined && notice.key === key;
    const isOfProvider = (notice: FailureNotice) => notice.providerId === providerId && notice.key === undefined;
    const isMoot = (notice: FailureNotice) => isOfRole(notice) || (providerId !== undefined && isOfProvider(notice));
    return withParts(snapshot, {
      failureNotices: kept(snapshot.failureNotices, notice => !isMoot(notice)),
      renewals: key === undefined ? snapshot.renewals : keptKeys(snapshot.renewals, subject => subject !== key),
    });
  },
};

/** Only the latest failure of a provider's sign-in or of a role is kept. */
const isReplaced = (known: FailureNotice, latest: FailureNotice): boolean =>
  known.providerId === latest.providerId && known.key === latest.key
    ? latest.providerId !== undefined || known.failure.kind === latest.failure.kind
    : known.providerId === undefined && isSameFailure(known, latest);

/** Failures that belong to no company and no role: the same one is shown once. */
const isSameFailure = (one: FailureNotice, other: FailureNotice): boolean => isSameJson(one.failure, other.failure);
