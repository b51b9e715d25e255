import { DEFAULT_PROFILE, type ProfileName, parseProfileName } from '../domain/profile.ts';
import type { RoleKey } from '../domain/role.ts';
import type { TemplateFault } from '../domain/template-fault.ts';
import { accountName, type KnownRole, knownRoles, type Snapshot } from '../snapshot.ts';

/** How profile names are made: text with placeholders. `-tail` is what follows the first dash, as `mai create-all` names. */
export const PLACEHOLDERS = ['account', 'account-tail', 'account-id', 'role', 'role-tail', 'company'] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

export const TEMPLATES = {
  /** What Mai does by itself. */
  mai: '{account}-{role}',
  /** mai, the command line tool, names each profile so in `mai create-all`. */
  createAll: '{account-tail}-{role-tail}',
  byNumber: '{account-id}-{role}',
  roleFirst: '{role}@{account}',
} as const;

/** The longest template that is taken, in characters. */
export const LONGEST_TEMPLATE = 200;

/** What is wrong with a template; undefined if it can make names. Without the role's name all names would be alike. */
export function templateFault(template: string): TemplateFault | undefined {
  if (template.trim() === '') return { kind: 'empty' };
  if (template.length > LONGEST_TEMPLATE) return { kind: 'too-long' };
  const names = Array.from(template.matchAll(/\{([^{}]*)\}/g), ([, name = '']) => name);
  const unknown = names.find(name => !isPlaceholder(name));
  if (unknown !== undefined) return { kind: 'unknown-placeholder', name: unknown };
  const literal = template.replace(/\{[^{}]*\}/g, '');
  if (/[{}]/.test(literal)) return { kind: 'unclosed' };
  const character = /[^A-Za-z0-9_\-./%@:+]/.exec(literal)?.[0];
  if (character !== undefined) return { kind: 'character', character };
  return names.some(name => name === 'role' || name === 'role-tail') ? undefined : { kind: 'no-role' };
}

const isPlaceholder = (name: string): name is Placeholder => PLACEHOLDERS.some(known => known === name);

/** mai's way with `<account>` and `<role>`: what follows the first dash, or all of it where there is none. */
export const tail = (name: string): string => name.slice(name.indexOf('-') + 1);

type Facts = Pick<Snapshot, 'accountNames' | 'providers'>;

/** The text that a template gives for a role: not yet a name, since account names are people's text. */
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

/** A text as a profile's name: what no AWS tool would read in a header becomes a dash. */
export function asProfileName(text: string): ProfileName | undefined {
  const name = parseProfileName(
    text
      .replace(/-*[^A-Za-z0-9_\-./%@:+]+-*/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 128),
  );
  return name.ok && name.value !== DEFAULT_PROFILE ? name.value : undefined;
}

export type NamePreview = {
  readonly key: RoleKey;
  readonly role: KnownRole;
  /** What the person chose before; undefined while Mai names the profile by itself. */
  readonly before?: ProfileName;
  readonly name: ProfileName;
  /** The template gave this name to several roles, so that something was added to this one. */
  readonly isMadeUnique: boolean;
};

/** Whether names that a person chose before are replaced as well. */
export type ChosenNames = 'replace' | 'keep';

/** The names that a template gives to all roles, in the order of the assertions. No two are alike. */
export function previewNames(snapshot: Snapshot, template: string, chosen: ChosenNames): readonly NamePreview[] {
  const roles = knownRoles(snapshot);
  const kept = chosen === 'replace' ? [] : roles.map(({ key }) => snapshot.roleSettings[key]?.profileName);
  const taken = new Set<string | undefined>([DEFAULT_PROFILE, ...kept]);
  return roles.map(role => {
    const before = snapshot.roleSettings[role.key]?.profileName;
    const about = { key: role.key, role, ...(before !== undefined && { before }) };
    if (before !== undefined && chosen === 'keep') return { ...about, name: before, isMadeUnique: false };
    const plain = asProfileName(fillTemplate(template, role, snapshot));
    const name = firstFree(candidates(plain, role), taken);
    taken.add(name);
    return { ...about, name, isMadeUnique: name !== plain };
  });
}

function* candidates(plain: ProfileName | undefined, { role }: KnownRole): Generator<ProfileName> {
  const base = plain ?? role.name;
  for (const text of [base, `${base}-${role.accountId}`, `${role.accountId}-${role.name}`]) {
    const name = asProfileName(text);
    if (name !== undefined) yield name;
  }
  for (let count = 2; ; count += 1) yield `${role.accountId}-${count}-${role.name}` as ProfileName;
}

function firstFree(names: Generator<ProfileName>, taken: ReadonlySet<string | undefined>): ProfileName {
  for (const name of names) if (!taken.has(name)) return name;
  throw new RangeError('candidates never end');
}
