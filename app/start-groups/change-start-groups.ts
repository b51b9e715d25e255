import type { RoleKey } from '../domain/role.ts';
import { MOST_GROUPS, type StartGroup } from './start-group.ts';

/**
 * Own groups with those of a settings file: one with the same name replaces the own one. `here` finds a role's key on this
 * computer; roles of unknown companies are left out, and groups without a role.
 */
export function withImported(
  own: readonly StartGroup[],
  imported: readonly StartGroup[],
  here: (key: RoleKey) => RoleKey | undefined,
): readonly StartGroup[] {
  const found = imported
    .map(({ name, keys }) => ({ name, keys: keys.flatMap(key => here(key) ?? []) }))
    .filter(({ keys }) => keys.length > 0);
  const replaced = own.map(group => found.find(({ name }) => name === group.name) ?? group);
  const added = found.filter(({ name }) => own.every(group => group.name !== name));
  return [...replaced, ...added].slice(0, MOST_GROUPS);
}

/** Groups without these roles; a group that has no other disappears. */
export const withoutRoles = (
  groups: readonly StartGroup[],
  isGone: (key: RoleKey) => boolean,
): readonly StartGroup[] =>
  groups.every(({ keys }) => !keys.some(isGone))
    ? groups
    : groups
        .map(({ name, keys }) => ({ name, keys: keys.filter(key => !isGone(key)) }))
        .filter(({ keys }) => keys.length > 0);
