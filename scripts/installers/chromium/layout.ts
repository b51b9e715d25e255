import type { Page } from 'playwright';

/** A text or control as laid out, in CSS pixels. */
export interface Box {
  /** Element and text: equal in two engines that show the same. */
  readonly what: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Its text is cut off without an ellipsis, or it is outside the page. */
  readonly isCut: boolean;
}

/** Visible texts and controls, in the order of the document. */
export const layoutOf = (page: Page): Promise<readonly Box[]> =>
  page.evaluate(() => {
    const scope = document.querySelector('dialog[open]') ?? document.body;
    const endsInEllipsis = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).textOverflow === 'ellipsis' || endsInEllipsis(element.parentElement));
    const ownText = (element: Element) =>
      [...element.childNodes].map(node => (node.nodeType === Node.TEXT_NODE ? node.nodeValue?.trim() : '')).join('');
    return [...scope.querySelectorAll<HTMLElement>('*')].flatMap(element => {
      const text = ownText(element);
      if (text === '' && !element.matches('button, input, select, textarea, summary, img, svg')) return [];
      const { x, y, width, height, left, right } = element.getBoundingClientRect();
      // Hidden from sight only, for screen readers.
      if (!element.checkVisibility({ visibilityProperty: true }) || width <= 1 || height <= 1) return [];
      const isCropped =
        text !== '' &&
        getComputedStyle(element).overflowX !== 'visible' &&
        element.scrollWidth > element.clientWidth + 1;
      const isCut = (isCropped || left < -1 || right > innerWidth + 1) && !endsInEllipsis(element);
      return [{ what: `${element.localName} ${text}`.trim(), x, y, width, height, isCut }];
    });
  });

/** Letters are up to this much wider or narrower between versions of Chromium, per line. In CSS pixels. */
const TOLERANCE = 3;

/** What is elsewhere, or of another size, in one layout than in the other. */
export function differences(one: readonly Box[], other: readonly Box[]): readonly string[] {
  const [names, otherNames] = [one, other].map(boxes => boxes.map(({ what }) => what));
  const first = names?.findIndex((name, index) => name !== otherNames?.[index]) ?? -1;
  if (one.length !== other.length || first >= 0)
    return [
      `${one.length} and ${other.length} elements; the first other one: ${names?.[first]} and ${otherNames?.[first]}`,
    ];
  return one.flatMap((box, index) => {
    const there = other[index] ?? box;
    const isAlike = (['x', 'y', 'width', 'height'] as const).every(
      side => Math.abs(box[side] - there[side]) <= TOLERANCE,
    );
    return isAlike ? [] : [`${box.what}: ${placeOf(box)} and ${placeOf(there)}`];
  });
}

const placeOf = ({ x, y, width, height }: Box): string =>
  `${width.toFixed(1)}×${height.toFixed(1)} at ${x.toFixed(1)}, ${y.toFixed(1)}`;
