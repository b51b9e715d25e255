import { app } from 'electron';
import { spokenLanguage } from '../../app/text/languages.ts';

/** The first of the user's preferred languages that Mai supports, with its region. */
export const systemLanguage = (): string =>
  app.getPreferredSystemLanguages().find(tag => spokenLanguage(tag) !== undefined) ?? app.getLocale();
