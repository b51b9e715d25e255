import { en, type Text } from './en/en.ts';
import { type Language, spokenLanguage } from './languages.ts';

/** Each is loaded only where it is spoken: a start must not wait for six. */
const OTHERS: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Text>>> = {
  de: async () => (await import('./de/de.ts')).de,
  fr: async () => (await import('./fr/fr.ts')).fr,
  es: async () => (await import('./es/es.ts')).es,
  'pt-BR': async () => (await import('./pt-br/pt-br.ts')).ptBr,
  ja: async () => (await import('./ja/ja.ts')).ja,
};

const loaded = new Map<Language, Text>([['en', en]]);
const loading = new Map<Language, Promise<Text>>();

/** Makes the words of a language ready, by its BCP 47 tag. Once they are, the same promise comes back. */
export function loadText(tag: string): Promise<Text> {
  const language = spokenLanguage(tag) ?? 'en';
  const known = loading.get(language);
  if (known !== undefined) return known;
  const load = language === 'en' ? Promise.resolve(en) : OTHERS[language]();
  const kept = load.then(text => {
    loaded.set(language, text);
    return text;
  });
  loading.set(language, kept);
  return kept;
}

/** The words of a language that was loaded; undefined before. One that Mai does not speak is answered in English. */
export const loadedText = (tag: string): Text | undefined => loaded.get(spokenLanguage(tag) ?? 'en');

/** The same, in English until they are there. */
export const textFor = (tag: string): Text => loadedText(tag) ?? en;
