import type { Locator } from 'playwright';

/** What shows a control: its text or icon color, its border or its outline. */
type Sign = 'color' | 'border' | 'outline';

/** WCAG 2.2, 1.4.11. */
const LEAST = 3;

/** Signs of an element whose contrast to the background around it is below 3:1, as the browser computes their colors. */
export const contrasts = async (element: Locator, signs: readonly Sign[]): Promise<readonly string[]> =>
  await element.evaluate(
    (shown, { signs, least }) => {
      const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      const paint = (color: string): readonly number[] => {
        if (!canvas) return [];
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = color;
        canvas.fillRect(0, 0, 1, 1);
        return [...canvas.getImageData(0, 0, 1, 1).data];
      };
      const luminance = (color: string): number => {
        const [red = 0, green = 0, blue = 0] = paint(color)
          .map(part => part / 255)
          .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const ground = (from: Element | null): string => {
        const color = from ? getComputedStyle(from).backgroundColor : 'Canvas';
        return from !== null && paint(color)[3] === 0 ? ground(from.parentElement) : color;
      };
      const style = getComputedStyle(shown);
      const colors = { color: style.color, border: style.borderTopColor, outline: style.outlineColor };
      const drawn = { color: true, border: style.borderTopStyle !== 'none', outline: style.outlineStyle !== 'none' };
      return signs.flatMap(sign => {
        const around = sign === 'color' ? shown : shown.parentElement;
        const [low = 0, high = 0] = [luminance(colors[sign]), luminance(ground(around))].sort((a, b) => a - b);
        const ratio = drawn[sign] ? (high + 0.05) / (low + 0.05) : 1;
        return ratio >= least ? [] : [`${sign} ${colors[sign]} on ${ground(around)}: ${ratio.toFixed(2)}`];
      });
    },
    { signs, least: LEAST },
  );
