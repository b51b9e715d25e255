import { MOST_CHARACTERS, mayHave, PICTURE_TAGS, type PictureNode } from '../../app/window/picture/picture-html.ts';

/** Elements below the window, in CSS pixels, that the picture has too: what is last in it is in no sight. */
const BELOW = 100;

/** Elements that are drawn like another one. A form could be submitted. */
const ALIKE: Readonly<Record<string, string>> = { form: 'div', article: 'div', aside: 'div', a: 'span', mark: 'span' };

/**
 * What `root` shows in the window, as JSON of `PictureParts`; undefined if it has what a picture can't. No handlers, identities,
 * or values of fields.
 */
export function takePicture(root: HTMLElement): string | undefined {
  const { lang, dataset, style } = document.documentElement;
  const page: Record<string, string> = { lang };
  for (const name of ['platform', 'frame', 'contrast'] as const) {
    const value = dataset[name];
    if (value !== undefined) page[`data-${name}`] = value;
  }
  for (const theme of ['light', 'dark'] as const) {
    const color = style.getPropertyValue(`--control-${theme}`);
    if (color !== '') page[`data-${theme}`] = color;
  }
  try {
    const json = JSON.stringify({ page, nodes: contentOf(root) });
    return json.length > MOST_CHARACTERS ? undefined : json;
  } catch {
    return undefined;
  }
}

function contentOf(element: Element): PictureNode[] {
  const nodes: PictureNode[] = [];
  for (const child of element.childNodes) {
    if (child instanceof Text) nodes.push(child.data);
    if (!(child instanceof Element) || child.hasAttribute('hidden')) continue;
    const { top } = child.getBoundingClientRect();
    if (top > window.innerHeight + BELOW) {
      nodes.push(spaceOf(element, top));
      break;
    }
    nodes.push(nodeOf(child));
  }
  return nodes;
}

/** As high as what the picture leaves out, for the scroll bar. By an attribute, since the page allows no style. */
function spaceOf(parent: Element, top: number): PictureNode {
  const bottom = parent.lastElementChild?.getBoundingClientRect().bottom ?? top;
  return ['svg', { class: 'left-out', width: '1', height: String(Math.max(0, bottom - top)) }];
}

/** Throws if a picture can't have the element. */
function nodeOf(element: Element): PictureNode {
  const tag = ALIKE[element.localName] ?? element.localName;
  if (!PICTURE_TAGS.has(tag)) throw new Error(tag);
  const attributes: Record<string, string> = {};
  for (const { name, value } of element.attributes) if (mayHave(name, value)) attributes[name] = value;
  // The search field has the focus when the window opens.
  if (element.localName === 'form') attributes['data-focus'] = 'true';
  return [tag, attributes, ...contentOf(element)];
}
