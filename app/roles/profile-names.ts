import { parseProfileName } from '../domain/parse-profile-name.ts';
import { DEFAULT_PROFILE, type ProfileName } from '../domain/profile.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { RoleKey } from '../domain/role.ts';
import { lockOf, profileTemplate } from '../settings/effective-preferences.ts';
import type { Snapshot } from '../snapshot.ts';
import type { KnownRole } from './known-roles.ts';
import { fillTemplate } from './preview-names.ts';
import { asProfileName, TEMPLATES } from './profile-template.ts';
import { accountName } from './roles-state.ts';

/** Profile name of a role: the chosen one, else by the effective pattern, made unique. */
export function profileNameFor(snapshot: Snapshot, known: KnownRole): ProfileName {
  const chosen = chosenName(snapshot, known);
  if (chosen !== undefined) return chosen;
  const { role } = known;
  const taken = takenNames(snapshot, known.key);
  const candidates = patternNames(snapshot, known);
  for (let count = 0; ; count += 1) {
    const profile = asProfileName(candidates[count] ?? `${role.accountId}-${role.name}-${count}`);
    if (profile !== undefined && !taken.has(profile)) return profile;
  }
}

/** Names of which `profileNameFor` takes one, unless other roles have them all. */
export function nameCandidates(snapshot: Snapshot, known: KnownRole): readonly ProfileName[] {
  const chosen = chosenName(snapshot, known);
  if (chosen !== undefined) return [chosen];
  return patternNames(snapshot, known)
    .map(asProfileName)
    .filter(name => name !== undefined);
}

const chosenName = (snapshot: Snapshot, { key }: KnownRole): ProfileName | undefined =>
  lockOf(snapshot, 'profileNames') === undefined ? snapshot.roleSettings[key]?.profileName : undefined;

function patternNames(snapshot: Snapshot, known: KnownRole): readonly string[] {
  const { accountId, name } = known.role;
  const wanted = fillTemplate(profileTemplate(snapshot) ?? TEMPLATES.mai, known, snapshot);
  return [wanted, `${accountName(snapshot, accountId)}-${accountId}-${name}`];
}

/** Validates a profile name: readable by AWS tools, and unused. */
export function checkProfileName(snapshot: Snapshot, key: RoleKey, text: string): Result<ProfileName> {
  const name = parseProfileName(text);
  if (!name.ok) return name;
  if (name.value === DEFAULT_PROFILE) return fail({ kind: 'invalid-profile-name', reason: 'reserved' });
  return takenNames(snapshot, key).has(name.value)
    ? fail({ kind: 'invalid-profile-name', reason: 'taken' })
    : ok(name.value);
}

function takenNames(snapshot: Snapshot, except: RoleKey): ReadonlySet<ProfileName> {
  const chosen = Object.entries(snapshot.roleSettings)
    .filter(([key]) => key !== except)
    .map(([, settings]) => settings.profileName);
  const active = snapshot.roleSessions.filter(({ key }) => key !== except).flatMap(({ profiles }) => profiles);
  return new Set([DEFAULT_PROFILE, ...chosen, ...active].filter(name => name !== undefined));
}
