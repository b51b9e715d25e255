// The picture of the list that the next window shows until its own code runs: these elements and attributes only. They can't run,
// load or submit anything, and style nothing but themselves.

/** A text, or an element with its attributes and content. */
export type PictureNode = string | readonly [tag: string, attributes: Attributes, ...content: PictureNode[]];

type Attributes = Readonly<Record<string, string>>;

export type PictureParts = {
  /** Attributes of the document's element. */
  readonly page: Attributes;
  readonly nodes: readonly PictureNode[];
};

export type PictureHtml = { readonly page: string; readonly content: string };

/** Length of a picture's JSON. */
export const MOST_CHARACTERS = 65_536;
const MOST_LEVELS = 40;

export const PICTURE_TAGS: ReadonlySet<string> = new Set(
  'bdi button div footer h1 h2 h3 h4 header input li main p path search section span svg ul wbr'.split(' '),
);
/** Elements without content, which would end before it. */
const EMPTY: ReadonlySet<string> = new Set(['input', 'wbr']);

const WORDS = /^[\w -]{0,300}$/;
const NUMBERS = /^[\d. -]{1,60}$/;
/** Identities of roles and accounts, which code looks for, and what starts an animation. */
const DATA = /^data-(?!(?:row|card|account|new)$)[a-z-]{1,20}$/;
const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  class: WORDS,
  role: WORDS,
  lang: WORDS,
  dir: WORDS,
  hidden: WORDS,
  'aria-disabled': WORDS,
  'aria-expanded': WORDS,
  'aria-pressed': WORDS,
  placeholder: /^.{0,200}$/s,
  type: /^search$/,
  viewBox: NUMBERS,
  width: NUMBERS,
  height: NUMBERS,
  d: /^[MLHVCSQTAZ\d., -]{1,600}$/i,
};
const PAGE: Readonly<Record<string, RegExp>> = {
  lang: WORDS,
  'data-platform': WORDS,
  'data-frame': WORDS,
  'data-contrast': WORDS,
  /** The accent color: the page's style has it. */
  'data-light': /^#[\da-f]{6}$/i,
  'data-dark': /^#[\da-f]{6}$/i,
};

/** Whether an element of the picture may have this attribute. */
export const mayHave = (name: string, value: string): boolean =>
  DATA.test(name) ? WORDS.test(value) : Object.hasOwn(ATTRIBUTES, name) && ATTRIBUTES[name]?.test(value) === true;

/** The picture as HTML; undefined if it is not made of its elements and attributes only. `json`: of `PictureParts`. */
export function pictureHtml(json: string): PictureHtml | undefined {
  if (json.length > MOST_CHARACTERS) return undefined;
  try {
    const { page, nodes } = JSON.parse(json) as PictureParts;
    const isAllowed = (name: string, value: string) => Object.hasOwn(PAGE, name) && PAGE[name]?.test(value) === true;
    return { page: attributesOf(page, isAllowed), content: nodes.map(node => htmlOf(node, 0)).join('') };
  } catch {
    return undefined;
  }
}

/** Throws over anything else. */
function htmlOf(node: PictureNode, level: number): string {
  if (typeof node === 'string') return escaped(node);
  const [tag, attributes, ...content] = node;
  if (!PICTURE_TAGS.has(tag) || level > MOST_LEVELS) throw new Error();
  const start = `<${tag}${attributesOf(attributes, mayHave)}>`;
  if (EMPTY.has(tag)) return start;
  return `${start}${content.map(inside => htmlOf(inside, level + 1)).join('')}</${tag}>`;
}

function attributesOf(attributes: Attributes, isAllowed: (name: string, value: string) => boolean): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      if (typeof value !== 'string' || !isAllowed(name, value)) throw new Error();
      return ` ${name}="${escaped(value)}"`;
    })
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, sign => ENTITIES[sign] ?? '');
