import { app } from 'electron';
import { spokenLanguage } from '../../app/text/languages.ts';

/** The first of the user's preferred languages that Mai supports, with its region. */
export const systemLanguage = (): string =>
  app.getPreferredSystemLanguages().find(tag => spokenLanguage(tag) !== undefined) ?? app.getLocale();

/**
 * The region for dates and times, such as `DE`; undefined if the system names none. Linux has it in the environment, where
 * LC_TIME can differ from the language: https://pubs.opengroup.org/onlinepubs/9699919799/basedefs/V1_chap08.html
 */
export function systemRegion(environment: NodeJS.ProcessEnv): string | undefined {
  const { LC_ALL, LC_TIME, LANG } = environment;
  const locale = process.platform === 'linux' ? LC_ALL || LC_TIME || LANG || '' : app.getSystemLocale();
  return /^[a-z]{2,3}(?:[-_][A-Z][a-z]{3})?[-_]([A-Z]{2})\b/.exec(locale)?.[1];
}
