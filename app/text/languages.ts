/** Supported languages (BCP 47) in display order. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt-BR', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Native names of the languages. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  'pt-BR': 'Português (Brasil)',
  ja: '日本語',
};

const primary = (tag: string): string => tag.split('-', 1)[0]?.toLowerCase() ?? '';

/** Language for a BCP 47 tag (`de-AT` is `de`); undefined if unsupported. */
export const spokenLanguage = (tag: string): Language | undefined =>
  LANGUAGES.find(language => primary(language) === primary(tag));

/** Whether the language is written from right to left: https://www.w3.org/International/questions/qa-scripts */
export const isRightToLeft = (tag: string): boolean => /^(?:ar|ckb|dv|fa|he|iw|ps|sd|ug|ur|yi)(?:[-_]|$)/i.test(tag);
