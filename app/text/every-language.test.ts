import { beforeAll, describe, expect, it } from 'vitest';
import { en } from './en/en.ts';
import { LANGUAGES, type Language, spokenLanguage } from './languages.ts';
import { loadedText, loadText, textFor } from './text-for.ts';

beforeAll(() => Promise.all(LANGUAGES.map(loadText)));

type Argument = string | number | boolean | readonly string[];
type Message = (...given: readonly Argument[]) => string;

/** Types of message arguments by their English names; others are strings. */
const NUMBERS =
  /^(count|position|revision|latest|changed|all|shown|days|minutes|seconds|hours|line|port|status|faults|warnings|hints|most)$/;
const LISTS = /^(hosts|patterns|choices|examples|places|names|keys|profiles|companies|tools|parts|news)$/;
const SWITCHES = /^(on|is[A-Z]\w*)$/;

const parametersOf = (message: Message): readonly string[] =>
  (/^(?:async )?\(?([^)=]*)\)?\s*=>/.exec(String(message))?.[1] ?? '')
    .split(',')
    .map(name => name.trim())
    .filter(Boolean);

const sample = (name: string, at: number): Argument => {
  if (NUMBERS.test(name)) return 41 + at;
  if (LISTS.test(name)) return [`⟦${name} 1⟧`, `⟦${name} 2⟧`];
  return SWITCHES.test(name) ? true : `⟦${name}⟧`;
};

const nothing = (name: string, at: number): Argument => {
  const given = sample(name, at);
  if (typeof given === 'boolean') return false;
  return typeof given === 'number' ? 0 : given;
};

/** All messages by path, such as `role.more`. */
function messagesOf(words: unknown, path = ''): ReadonlyMap<string, string | Message> {
  if (typeof words === 'string' || typeof words === 'function') return new Map([[path, words as string | Message]]);
  return new Map(
    Object.entries(words as object).flatMap(([name, value]) => [
      ...messagesOf(value, path === '' ? name : `${path}.${name}`),
    ]),
  );
}

const ENGLISH = messagesOf(en);

/** A message with sample arguments. */
function said(path: string, message: string | Message | undefined, samples = sample): string {
  const english = ENGLISH.get(path);
  if (typeof message !== 'function' || typeof english !== 'function') return String(message);
  return message(...parametersOf(english).map(samples));
}

/** Arguments that the English message contains, which all languages must contain. */
function toldBy(path: string): readonly string[] {
  const english = ENGLISH.get(path);
  if (typeof english !== 'function') return [];
  const inEnglish = said(path, english);
  return parametersOf(english)
    .flatMap((name, at) => sample(name, at))
    .filter(value => typeof value !== 'boolean')
    .map(String)
    .filter(value => inEnglish.includes(value));
}

const hasSwitch = (path: string): boolean => {
  const english = ENGLISH.get(path);
  return typeof english === 'function' && parametersOf(english).some(name => SWITCHES.test(name));
};

const kindsOf = (words: unknown): readonly string[] =>
  [...messagesOf(words)].map(([path, message]) => `${path}: ${typeof message}`).toSorted();

describe.each(LANGUAGES)('the text in %s', language => {
  const messages = (): ReadonlyMap<string, string | Message> => messagesOf(textFor(language));

  it('has each message of English, and no other', () => {
    expect(loadedText(language)).toBeDefined();
    expect(kindsOf(textFor(language))).toEqual(kindsOf(en));
  });

  /** Incorrect messages with their texts. */
  const wrong = (isWrong: (words: string, path: string) => boolean, samples = sample): readonly string[] =>
    [...messages()]
      .map(([path, message]) => ({ path, words: said(path, message, samples) }))
      .filter(({ path, words }) => isWrong(words, path))
      .map(({ path, words }) => `${path}: ${words}`);

  it('contains its arguments', () => {
    expect(wrong((words, path) => words.trim() === '' || toldBy(path).some(value => !words.includes(value)))).toEqual(
      [],
    );
  });

  it('contains no program artifacts, for many or none', () => {
    // NaN: a number whose name is missing in the table above.
    const isForeign = (words: string): boolean => /\bundefined\b|NaN|\[object|=>|\bnull\b/.test(words);
    expect([...wrong(isForeign), ...wrong(isForeign, nothing)]).toEqual([]);
  });

  it('differs for yes and no', () => {
    const isSame = (words: string, path: string): boolean =>
      hasSwitch(path) && words === said(path, messages().get(path), nothing);
    expect(wrong(isSame)).toEqual([]);
  });

  it('uses typographic apostrophes, quotation marks and dots', () => {
    const isWrong = (words: string): boolean => {
      const own = words.replaceAll(/⟦[^⟧]*⟧/g, 'X');
      return /'|\.\.\.|(?<![(（])"|"(?![)）])/.test(own) || WRONG[language].test(own);
    };
    expect(wrong(isWrong)).toEqual([]);
  });
});

/** Foreign quotation marks: French and Japanese have their own, German closes with the English opening mark. */
const WRONG: Readonly<Record<Language, RegExp>> = {
  en: /[„«»「」]/,
  de: /[”«»「」]|“\p{L}| …|\p{L}…/u,
  fr: /[„“”「」]|« |[^\s]»|\p{L} [:;?!»]|\p{L}[;?!»]/u,
  es: /[„«»「」]|^[^¿]*\p{L}\?/u,
  'pt-BR': /[„«»「」]/,
  ja: /[„“”«»]|[?!;]$/,
};

describe.each(LANGUAGES.filter(language => language !== 'en'))('of the sentences in %s', language => {
  it('none was forgotten in English', () => {
    const isSentence = (words: string): boolean => /\p{L}+ \p{L}+ \p{L}+/u.test(words);
    const same = [...messagesOf(textFor(language))]
      .map(([path, message]) => [path, said(path, message)] as const)
      .filter(
        ([path, words]) => isSentence(words.replaceAll(/⟦[^⟧]*⟧/g, '')) && words === said(path, ENGLISH.get(path)),
      );
    expect(same).toEqual([]);
  });
});

describe('a language', () => {
  it.each([
    ['de-AT', 'de'],
    ['fr-CA', 'fr'],
    ['es-419', 'es'],
    ['pt-PT', 'pt-BR'],
    ['ja', 'ja'],
    ['EN-us', 'en'],
    ['nl', undefined],
    ['', undefined],
  ])('of the tag “%s” is %s', (tag, language) => {
    expect(spokenLanguage(tag)).toBe(language);
  });

  it('that is unsupported falls back to English', async () => {
    expect(await loadText('nl')).toBe(en);
    expect(textFor('nl')).toBe(en);
  });
});
