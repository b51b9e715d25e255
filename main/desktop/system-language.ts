import { app } from 'electron';
import { spokenLanguage } from '../../app/text/languages.ts';

/** The first of the person's languages that Mai speaks, with its region: who reads Dutch and then French is answered in French. */
export const systemLanguage = (): string =>
  app.getPreferredSystemLanguages().find(tag => spokenLanguage(tag) !== undefined) ?? app.getLocale();
