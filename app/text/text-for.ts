import { en, type Text } from './en/en.ts';
import { type Language, spokenLanguage } from './languages.ts';

/** Loaded on demand: the start must not load six languages. */
const OTHERS: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Text>>> = {
  de: async () => (await import('./de/de.ts')).de,
  fr: async () => (await import('./fr/fr.ts')).fr,
  es: async () => (await import('./es/es.ts')).es,
  'pt-BR': async () => (await import('./pt-br/pt-br.ts')).ptBr,
  ja: async () => (await import('./ja/ja.ts')).ja,
};

const loaded = new Map<Language, Text>([['en', en]]);
const loading = new Map<Language, Promise<Text>>();

/** Loads the messages of a language (BCP 47). Returns the same promise each time. */
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

/** Messages of a loaded language; undefined before. English for an unsupported language. */
export const loadedText = (tag: string): Text | undefined => loaded.get(spokenLanguage(tag) ?? 'en');

/** The same, with English until loaded. */
export const textFor = (tag: string): Text => loadedText(tag) ?? en;
