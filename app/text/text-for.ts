import { en, type Text } from './en.ts';

/** The words in a language, by its BCP 47 tag; English for one that Mai does not speak. */
export function textFor(_language: string): Text {
  return en;
}
