import type { Language } from './languages.ts';

/** Plural forms by language. Languages with a form for millions use `other`: Mai has no such counts. */
type CountForm = {
  readonly en: 'one' | 'other';
  readonly de: 'one' | 'other';
  readonly fr: 'one' | 'other';
  readonly es: 'one' | 'other';
  readonly 'pt-BR': 'one' | 'other';
  readonly ja: 'other';
};

/** Message with a count; a function receives the formatted count. */
type Form = string | ((count: string) => string);

function perLanguage<T>(make: (locale: string) => T): (language: Language) => T {
  const made = new Map<Language, T>();
  return language => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
}

const rulesOf = perLanguage(locale => new Intl.PluralRules(locale));
const numbersOf = perLanguage(locale => new Intl.NumberFormat(locale));
const allOf = perLanguage(locale => new Intl.ListFormat(locale, { type: 'conjunction' }));
const anyOf = perLanguage(locale => new Intl.ListFormat(locale, { type: 'disjunction' }));

/** 2,000 or 2.000. */
export const number = (language: Language, value: number): string => numbersOf(language).format(value);

/** Plural form of a count by CLDR: French uses `one` for 0 too, Japanese has no `one`. */
export function plural<L extends Language>(
  language: L,
  count: number,
  forms: Readonly<Record<CountForm[L], Form>> & { readonly other: Form },
): string {
  const known: Readonly<Partial<Record<Intl.LDMLPluralRule, Form>>> = forms;
  const form = known[rulesOf(language).select(count)] ?? forms.other;
  return typeof form === 'string' ? form : form(number(language, count));
}

const QUOTES: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['“', '”'],
  de: ['„', '“'],
  fr: ['«\u00a0', '\u00a0»'],
  es: ['“', '”'],
  'pt-BR': ['“', '”'],
  ja: ['「', '」'],
};

/**
 * Foreign text in a message: in the language's quotation marks and isolated (U+2068, U+2069), so that it does not affect
 * the direction of the surrounding text. It can't end the quotation: double marks become single ones, and invisible
 * characters become U+FFFD.
 */
export function quoted(language: Language, value: string): string {
  const [open, close] = QUOTES[language];
  const plain = value.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\ufffd').replace(/["“”„‟«»「」『』〝〞〟＂]/gu, '’');
  return `${open}\u2068${plain}\u2069${close}`;
}

/** a, b and c. */
export const list = (language: Language, items: readonly string[]): string => allOf(language).format(items);

/** a, b or c. */
export const either = (language: Language, items: readonly string[]): string => anyOf(language).format(items);
