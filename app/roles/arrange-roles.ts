// Arrangement of accounts and roles: names, labels, favorites, profile names, export.

import type { Context } from '../context.ts';
import type { CommandOf } from '../contract.ts';
import { credentialsOf } from '../credentials/credentials-of.ts';
import { deliverAgain } from '../credentials/deliver-again.ts';
import type { ProfileName } from '../domain/profile.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { RoleKey } from '../domain/role.ts';
import { startOrRenew } from '../sessions/start-or-renew.ts';
import { ROLE_LIST_FORMATS } from './export-roles.ts';
import { knownRole } from './known-roles.ts';
import { previewNames } from './preview-names.ts';
import { templateFault } from './profile-template.ts';
import { favoritePlace } from './shortcuts.ts';

export async function changeAccount({ apply }: Context, command: CommandOf<'changeAccount'>): Promise<Result> {
  const { type: _, accountId, ...change } = command;
  const trimmed = Object.entries(change).map(([name, value]) => [
    name,
    typeof value === 'string' ? value.trim() : value,
  ]);
  apply({ type: 'accountChanged', accountId, change: Object.fromEntries(trimmed) });
  return ok();
}

export async function setFavorite(
  { snapshot, apply }: Context,
  { key, on }: CommandOf<'setFavorite'>,
): Promise<Result> {
  const { favorites } = snapshot();
  if (on && knownRole(snapshot(), key) === undefined) return fail({ kind: 'not-found' });
  if (on !== favorites.includes(key)) apply({ type: 'favoriteChanged', key, at: on ? favorites.length : undefined });
  return ok();
}

export async function moveFavorite(
  { snapshot, apply }: Context,
  { key, target }: CommandOf<'moveFavorite'>,
): Promise<Result> {
  const { favorites } = snapshot();
  if (!favorites.includes(key) || !favorites.includes(target)) return fail({ kind: 'not-found' });
  apply({ type: 'favoriteChanged', key, at: favoritePlace(favorites, key, target) });
  return ok();
}

/** Names all profiles, including future ones, by a pattern. Credentials of active roles move immediately. */
export async function nameProfiles(context: Context, { template, chosen }: CommandOf<'nameProfiles'>): Promise<Result> {
  const { snapshot, apply } = context;
  const fault = templateFault(template);
  if (fault !== undefined) return fail({ kind: 'not-a-template', fault });
  const previews = previewNames(snapshot(), template, chosen);
  const names = Object.fromEntries(previews.map(({ key, name }) => [key, name])) as Record<RoleKey, ProfileName>;
  apply({ type: 'preferencesChanged', change: { profileTemplate: template } });
  apply({ type: 'profilesNamed', names });
  for (const { key, profiles } of snapshot().roleSessions) {
    const name = names[key];
    const moved = name === undefined || profiles.includes(name) ? ok() : await move(context, key);
    if (!moved.ok) return moved;
  }
  return ok();
}

async function move(context: Context, key: RoleKey): Promise<Result> {
  const keys = await credentialsOf(context, key);
  return keys.ok ? deliverAgain(context, keys.value) : startOrRenew(context, key, { mode: 'window', fresh: true });
}

/** Exports the list of roles. */
export async function exportRoles({ ports, snapshot }: Context, { format }: CommandOf<'exportRoles'>): Promise<Result> {
  const saved = await ports.save.save({ name: `mai-roles.${format}`, text: ROLE_LIST_FORMATS[format](snapshot()) });
  return saved.ok ? ok() : saved;
}
