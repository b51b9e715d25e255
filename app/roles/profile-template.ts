import type { TemplateFault } from '../domain/failures/template-fault.ts';
import { parseProfileName } from '../domain/parse-profile-name.ts';
import { DEFAULT_PROFILE, type ProfileName } from '../domain/profile.ts';

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

export const isPlaceholder = (name: string): name is Placeholder => PLACEHOLDERS.some(known => known === name);

/** mai's way with `<account>` and `<role>`: what follows the first dash, or all of it where there is none. */
export const tail = (name: string): string => name.slice(name.indexOf('-') + 1);

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
