import { matchesAny } from '../company/glob.ts';
import type { SetupAccount } from '../company/setup-schema.ts';
import type { AccountSettings, Color } from './account-settings.ts';

/** Label of an account. */
export type AccountMark = {
  readonly group?: string;
  readonly tag?: string;
  readonly color?: Color;
  readonly isProduction: boolean;
};

/**
 * Label of an account: the person's, else the company's, else production if one of its names matches the company's
 * patterns, or says so where there are none. A new name takes no mark away.
 */
export function accountMark(
  names: readonly string[],
  own: AccountSettings | undefined,
  company: SetupAccount | undefined,
  patterns: readonly string[],
): AccountMark {
  const group = own?.group ?? company?.group;
  const tag = own?.tag ?? company?.tag;
  const color = own?.colour ?? company?.colour;
  const byName = names.some(name => (patterns.length > 0 ? matchesAny(name, patterns) : saysProduction(name)));
  return {
    ...(group !== undefined && { group }),
    ...(tag !== undefined && tag !== '' && { tag }),
    ...(color !== undefined && { color }),
    isProduction: own?.production ?? company?.production ?? byName,
  };
}

/** Whether a name contains a word for production without a negation ("non-prod", "pre-production"). */
export function saysProduction(name: string): boolean {
  const words = name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return words.some((word, at) => PRODUCTION.has(word) && !TAKES_BACK.has(words[at - 1] ?? ''));
}

const PRODUCTION: ReadonlySet<string> = new Set(['prod', 'production', 'prd', 'produktion']);
const TAKES_BACK: ReadonlySet<string> = new Set(['non', 'not', 'no', 'pre']);
