import { parseProfileName } from '../domain/parse-profile-name.ts';
import { DEFAULT_PROFILE, type ProfileName } from '../domain/profile.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { RoleKey } from '../domain/role.ts';
import { lockOf, profileTemplate } from '../settings/effective-preferences.ts';
import type { Snapshot } from '../snapshot.ts';
import type { KnownRole } from './known-roles.ts';
import { candidates, fillTemplate, firstFree } from './preview-names.ts';
import { asProfileName, TEMPLATES } from './profile-template.ts';

/** Profile name of a role: the chosen one, else by the effective pattern, made unique. */
export function profileNameFor(snapshot: Snapshot, known: KnownRole): ProfileName {
  const chosen = chosenName(snapshot, known);
  if (chosen !== undefined) return chosen;
  return firstFree(automaticNames(snapshot, known), takenNames(snapshot, known.key));
}

/** Names of which `profileNameFor` takes one, unless other roles have them all. */
export function nameCandidates(snapshot: Snapshot, known: KnownRole): readonly ProfileName[] {
  const chosen = chosenName(snapshot, known);
  if (chosen !== undefined) return [chosen];
  const names = automaticNames(snapshot, known);
  return Array.from({ length: 3 }, () => names.next().value);
}

const chosenName = (snapshot: Snapshot, { key }: KnownRole): ProfileName | undefined =>
  lockOf(snapshot, 'profileNames') === undefined ? snapshot.roleSettings[key]?.profileName : undefined;

const automaticNames = (snapshot: Snapshot, known: KnownRole): Generator<ProfileName, never> =>
  candidates(asProfileName(fillTemplate(profileTemplate(snapshot) ?? TEMPLATES.mai, known, snapshot)), known.role);

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
