import type { TemplateFault } from '../domain/failures/input-failure.ts';
import { parseProfileName } from '../domain/parse-profile-name.ts';
import { DEFAULT_PROFILE, type ProfileName } from '../domain/profile.ts';

/** Pattern for profile names: text with placeholders. `-tail` is what follows the first dash, as in `mai create-all`. */
export const PLACEHOLDERS = ['account', 'account-tail', 'account-id', 'role', 'role-tail', 'company'] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

export const TEMPLATES = {
  /** Automatic behavior. */
  mai: '{account}-{role}',
  /** Profile name of `mai create-all`, the command line tool. */
  createAll: '{account-tail}-{role-tail}',
  byAccountId: '{account-id}-{role}',
  roleFirst: '{role}@{account}',
} as const;

/** Maximum length of a pattern, in characters. */
export const LONGEST_TEMPLATE = 200;

/** Problem of a pattern; undefined if valid. Without the role's name all roles of an account would have one name. */
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

/** Like `mai create-all`: what follows the first dash, or the whole name without one. */
export const tail = (name: string): string => name.slice(name.indexOf('-') + 1);

/** Converts a text to a profile name: characters that AWS tools can't read become dashes. */
export function asProfileName(text: string): ProfileName | undefined {
  const name = parseProfileName(
    text
      .replace(/-*[^A-Za-z0-9_\-./%@:+]+-*/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 128),
  );
  return name.ok && name.value !== DEFAULT_PROFILE ? name.value : undefined;
}
