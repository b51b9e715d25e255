import type { Locator } from 'playwright';
import { contrast } from '../../app/window/contrast.ts';

/** What shows a control: its text or icon color, its border or its outline. */
type Sign = 'color' | 'border' | 'outline';

/** WCAG 2.2, 1.4.11. */
const LEAST = 3;

/** Signs of an element whose contrast to the background around it is below 3:1, as the browser computes their colors. */
export async function contrasts(element: Locator, signs: readonly Sign[]): Promise<readonly string[]> {
  const found = await element.evaluate((shown, wanted) => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const paint = (color: string) => {
      if (!canvas) throw new Error('The page has no canvas.');
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return { color: [red, green, blue] as const, alpha };
    };
    const ground = (from: Element | null): string => {
      const color = from ? getComputedStyle(from).backgroundColor : 'Canvas';
      return from !== null && paint(color).alpha === 0 ? ground(from.parentElement) : color;
    };
    const style = getComputedStyle(shown);
    const colors = { color: style.color, border: style.borderTopColor, outline: style.outlineColor };
    const drawn = { color: true, border: style.borderTopStyle !== 'none', outline: style.outlineStyle !== 'none' };
    return wanted.map(sign => {
      const color = colors[sign];
      const around = ground(sign === 'color' ? shown : shown.parentElement);
      const painted = [paint(color).color, paint(around).color] as const;
      return { sign, color, around, painted, isDrawn: drawn[sign] };
    });
  }, signs);
  return found.flatMap(({ sign, color, around, painted: [front, back], isDrawn }) => {
    const ratio = isDrawn ? contrast(front, back) : 1;
    return ratio >= LEAST ? [] : [`${sign} ${color} on ${around}: ${ratio.toFixed(2)}`];
  });
}
