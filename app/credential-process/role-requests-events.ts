import type { Instant } from '../domain/instant.ts';
import type { RoleKey } from '../domain/role.ts';
import type { Reducers } from '../reducers.ts';
import type { RoleToResume } from '../renewal/renewal.ts';
import type { Snapshot } from '../snapshot.ts';
import { kept, merged, withParts } from '../structural-sharing.ts';
import { askedAt, type RoleRequest } from './role-requests-state.ts';

export type RoleRequestsEvent =
  /** `resume`: for a renewal, which starts at once. */
  | { readonly type: 'roleRequested'; readonly request: Omit<RoleRequest, 'askedAt'>; readonly resume?: RoleToResume }
  /** No program waits any more. */
  | { readonly type: 'roleRequestEnded'; readonly key: RoleKey }
  /** The person's "Not now". */
  | { readonly type: 'roleRequestDeclined'; readonly key: RoleKey; readonly at: Instant };

export const roleRequestsReducers: Reducers<RoleRequestsEvent> = {
  roleRequested: (snapshot, { request, resume }) => {
    const isNew = resume !== undefined && snapshot.rolesToResume.every(({ key }) => key !== resume.key);
    const asked = askedAt(snapshot, request);
    return withParts(snapshot, {
      roleRequests: [...snapshot.roleRequests.filter(({ key }) => key !== request.key), { ...request, askedAt: asked }],
      askedRequests: merged(snapshot.askedRequests, { [request.key]: asked }),
      rolesToResume: isNew ? [...snapshot.rolesToResume, resume] : snapshot.rolesToResume,
    });
  },
  roleRequestEnded: (snapshot, { key }) => withoutRequest(snapshot, key),
  roleRequestDeclined: (snapshot, { key, at }) =>
    withParts(withoutRequest(snapshot, key), { declinedRequests: merged(snapshot.declinedRequests, { [key]: at }) }),
};

/** A role that only programs wanted isn't resumed without them. */
const withoutRequest = (snapshot: Snapshot, key: RoleKey): Snapshot =>
  withParts(snapshot, {
    roleRequests: kept(snapshot.roleRequests, request => request.key !== key),
    rolesToResume: kept(snapshot.rolesToResume, role => role.key !== key || role.reason !== 'request'),
  });
