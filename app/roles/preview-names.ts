import { DEFAULT_PROFILE, type ProfileName } from '../domain/profile.ts';
import type { AwsRole, RoleKey } from '../domain/role.ts';
import type { Snapshot } from '../snapshot.ts';
import { type KnownRole, knownRoles } from './known-roles.ts';
import { asProfileName, isPlaceholder, type Placeholder, tail } from './profile-template.ts';
import { accountName } from './roles-state.ts';

type Facts = Pick<Snapshot, 'accountNames' | 'providers'>;

/** Expands a pattern for a role; not yet a valid name, since account names are free text. */
export function fillTemplate(
  template: string,
  { providerId, role }: Pick<KnownRole, 'providerId' | 'role'>,
  facts: Facts,
): string {
  const account = accountName(facts, role.accountId);
  const values: Readonly<Record<Placeholder, string>> = {
    account,
    'account-tail': tail(account),
    'account-id': role.accountId,
    role: role.name,
    'role-tail': tail(role.name),
    company: facts.providers.find(({ id }) => id === providerId)?.name ?? '',
  };
  return template.replace(/\{([^{}]*)\}/g, (whole, name: string) => (isPlaceholder(name) ? values[name] : whole));
}

export type NamePreview = {
  readonly key: RoleKey;
  readonly role: KnownRole;
  /** Previously chosen name; undefined if automatic. */
  readonly before?: ProfileName;
  readonly name: ProfileName;
  /** Whether a suffix made the name unique. */
  readonly isMadeUnique: boolean;
};

/** Whether names chosen earlier are replaced too. */
export type ChosenNames = 'replace' | 'keep';

/** Names of all roles by a pattern, in the order of the assertions. Unique. */
export function previewNames(snapshot: Snapshot, template: string, chosen: ChosenNames): readonly NamePreview[] {
  const roles = knownRoles(snapshot);
  const kept = chosen === 'replace' ? [] : roles.map(({ key }) => snapshot.roleSettings[key]?.profileName);
  const taken = new Set<string | undefined>([DEFAULT_PROFILE, ...kept]);
  return roles.map(role => {
    const before = snapshot.roleSettings[role.key]?.profileName;
    const about = { key: role.key, role, ...(before !== undefined && { before }) };
    if (before !== undefined && chosen === 'keep') return { ...about, name: before, isMadeUnique: false };
    const plain = asProfileName(fillTemplate(template, role, snapshot));
    const name = firstFree(candidates(plain, role.role), taken);
    taken.add(name);
    return { ...about, name, isMadeUnique: name !== plain };
  });
}

/** Names for a role, the best first: by the pattern, with the account ID, and numbered ones without end. */
export function* candidates(plain: ProfileName | undefined, role: AwsRole): Generator<ProfileName, never> {
  const base = plain ?? role.name;
  for (const text of [base, `${base}-${role.accountId}`, `${role.accountId}-${role.name}`]) {
    const name = asProfileName(text);
    if (name !== undefined) yield name;
  }
  for (let count = 2; ; count += 1) {
    const name = asProfileName(`${role.accountId}-${count}-${role.name}`);
    if (name !== undefined) yield name;
  }
}

export function firstFree(names: Generator<ProfileName, never>, taken: ReadonlySet<string | undefined>): ProfileName {
  for (;;) {
    const { value } = names.next();
    if (!taken.has(value)) return value;
  }
}
