import type { Instant } from '../domain/instant.ts';
import type { RoleKey } from '../domain/role.ts';
import { isActive, type RoleSession } from '../domain/role-session.ts';
import type { Reducers } from '../reducers.ts';
import type { RoleToResume } from '../renewal/renewal.ts';
import { kept, keptKeys, merged, without, withParts } from '../structural-sharing.ts';
import type { TestedIdentity } from './sessions-state.ts';

export type SessionsEvent =
  | { readonly type: 'startBegan'; readonly key: RoleKey }
  | { readonly type: 'startEnded'; readonly key: RoleKey }
  | { readonly type: 'sessionChanged'; readonly session: RoleSession }
  | { readonly type: 'sessionEnded'; readonly key: RoleKey }
  | { readonly type: 'timePassed'; readonly now: Instant; readonly rolesToResume?: readonly RoleToResume[] }
  | { readonly type: 'lastRolesKept'; readonly keys: readonly RoleKey[] }
  | { readonly type: 'upgradeBegan'; readonly at: Instant; readonly keys: readonly RoleKey[] }
  | { readonly type: 'upgradeEnded' }
  | { readonly type: 'credentialsTested'; readonly key: RoleKey; readonly identity: TestedIdentity };

export const sessionsReducers: Reducers<SessionsEvent> = {
  startBegan: (snapshot, { key }) =>
    snapshot.starting.includes(key) ? snapshot : { ...snapshot, starting: [...snapshot.starting, key] },
  startEnded: (snapshot, event) => withParts(snapshot, { starting: kept(snapshot.starting, key => key !== event.key) }),
  sessionChanged: (snapshot, { session }) => ({
    ...snapshot,
    roleSessions: [...snapshot.roleSessions.filter(({ key }) => key !== session.key), session],
    rolesToResume: kept(snapshot.rolesToResume, ({ key }) => key !== session.key),
    lastRoles: snapshot.lastRoles.includes(session.key) ? snapshot.lastRoles : [...snapshot.lastRoles, session.key],
  }),
  sessionEnded: (snapshot, event) =>
    withParts(snapshot, {
      roleSessions: kept(snapshot.roleSessions, ({ key }) => key !== event.key),
      identities: keptKeys(snapshot.identities, key => key !== event.key),
      lastRoles: kept(snapshot.lastRoles, key => key !== event.key),
    }),
  timePassed: (snapshot, { now, rolesToResume = [] }) => {
    const stays = (session: RoleSession) => isActive(session, now) || snapshot.starting.includes(session.key);
    const more = rolesToResume.filter(({ key }) => snapshot.rolesToResume.every(known => known.key !== key));
    return withParts(snapshot, {
      roleSessions: kept(snapshot.roleSessions, stays),
      rolesToResume: more.length === 0 ? snapshot.rolesToResume : [...snapshot.rolesToResume, ...more],
    });
  },
  upgradeBegan: (snapshot, { at, keys }) => ({ ...snapshot, resumeAfterUpgrade: { at, keys } }),
  upgradeEnded: snapshot => without(snapshot, 'resumeAfterUpgrade'),
  lastRolesKept: (snapshot, { keys }) => withParts(snapshot, { lastRoles: keys }),
  credentialsTested: (snapshot, { key, identity }) =>
    withParts(snapshot, { identities: merged(snapshot.identities, { [key]: identity }) }),
};
