import { DEFAULT_PROFILE } from '../domain/profile.ts';
import type { RoleKey } from '../domain/role.ts';
import type { RoleSession } from '../domain/role-session.ts';
import { roleSessionOf } from '../sessions/sessions-state.ts';
import { isSwitchedOn } from '../settings/effective-preferences.ts';
import type { Snapshot } from '../snapshot.ts';
import { deliveryFor } from './delivery-for.ts';

/** The profile `default` of an active role. `none`: the local credentials server knows no profiles. */
export type DefaultState = 'held' | 'available' | 'none';

export function defaultStateOf({ profiles, delivery }: Pick<RoleSession, 'profiles' | 'delivery'>): DefaultState {
  if (delivery === 'endpoint') return 'none';
  return profiles.includes(DEFAULT_PROFILE) ? 'held' : 'available';
}

/** The active role whose credentials are in the profile `default`. */
export const defaultSession = ({ roleSessions }: Pick<Snapshot, 'roleSessions'>): RoleSession | undefined =>
  roleSessions.find(session => defaultStateOf(session) === 'held');

type Facts = Pick<
  Snapshot,
  'roleSessions' | 'roleSettings' | 'defaultOwner' | 'defaultHolder' | 'preferences' | 'company'
>;

/**
 * Whether a role whose credentials are about to be written takes or keeps `default`. Of another active role it is never taken:
 * tools would change accounts without a click. `isPersonal`: the person starts the role. A restart without the person gives
 * `default` back only to the role that had it.
 */
export function takesDefault(snapshot: Facts, key: RoleKey, isPersonal: boolean): boolean {
  const holder = defaultSession(snapshot);
  if (deliveryFor(snapshot, key) === 'endpoint' || (holder !== undefined && holder.key !== key)) return false;
  if (snapshot.defaultOwner !== undefined) return snapshot.defaultOwner === key;
  const isOn = isSwitchedOn(snapshot, 'defaultProfile');
  if (isPersonal && roleSessionOf(snapshot, key) === undefined) return isOn;
  const held = snapshot.defaultHolder?.key === key ? snapshot.defaultHolder : undefined;
  return held !== undefined && (isOn || !held.isAutomatic);
}

/** The question about a `default` that is not Mai's: asked until it is answered, while the role that would replace it is active. */
export function ownDefaultQuestion(
  snapshot: Facts & Pick<Snapshot, 'ownDefault' | 'keepsOwnDefault'>,
): Snapshot['ownDefault'] {
  const { ownDefault, keepsOwnDefault, defaultOwner } = snapshot;
  const isOver = keepsOwnDefault || defaultOwner !== undefined || !isSwitchedOn(snapshot, 'defaultProfile');
  return isOver || ownDefault === undefined || roleSessionOf(snapshot, ownDefault.key) === undefined
    ? undefined
    : ownDefault;
}
