/** The languages that Mai speaks, by BCP 47 tag, in the order in which they are offered. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt-BR', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language's name for itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  'pt-BR': 'Português (Brasil)',
  ja: '日本語',
};

const primary = (tag: string): string => tag.split('-', 1)[0]?.toLowerCase() ?? '';

/** The language for a BCP 47 tag (`de-AT` is `de`); undefined for one that Mai does not speak. */
export const spokenLanguage = (tag: string): Language | undefined =>
  LANGUAGES.find(language => primary(language) === primary(tag));

/** Whether desktops in this language put their icons at the left end: https://www.w3.org/International/questions/qa-scripts */
export const isRightToLeft = (tag: string): boolean => /^(?:ar|ckb|dv|fa|he|iw|ps|sd|ug|ur|yi)(?:[-_]|$)/i.test(tag);
