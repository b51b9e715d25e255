import { withHoursOf } from './hour-cycle.ts';

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

/** The system's first supported language, and the region by whose customs it writes dates and times, such as `DE`. */
export type SystemLanguage = { readonly systemLanguage: string; readonly systemRegion?: string };

/**
 * Tag for texts, dates and numbers (BCP 47): the chosen language, else the system's if supported, in the system's region,
 * so that an English Mai on a German computer shows 21:48. A language that has a region of its own keeps it.
 */
export function languageTag({ systemLanguage, systemRegion }: SystemLanguage, chosen?: Language): string {
  const language = chosen ?? spokenLanguage(systemLanguage) ?? 'en';
  if (systemRegion !== undefined)
    return withHoursOf(systemRegion, language.includes('-') ? language : `${language}-${systemRegion}`);
  return chosen ?? (spokenLanguage(systemLanguage) === undefined ? language : systemLanguage);
}

/** Whether the language is written from right to left: https://www.w3.org/International/questions/qa-scripts */
export const isRightToLeft = (tag: string): boolean => /^(?:ar|ckb|dv|fa|he|iw|ps|sd|ug|ur|yi)(?:[-_]|$)/i.test(tag);
