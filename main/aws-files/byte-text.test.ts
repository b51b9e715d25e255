import { expect, it } from 'vitest';
import { byteText } from './byte-text.ts';

it('bytes are searched and sliced as a text with one character per byte', () => {
  const text = '[a]\n# \u00E4\n[b]\n[a]\n';
  const bytes = byteText(Buffer.from(text, 'latin1'));
  expect(bytes.length).toBe(text.length);
  expect([bytes.indexOf('[a]', 0), bytes.indexOf('[a]', 1), bytes.indexOf('\u00E4', 0)]).toEqual([0, 12, 6]);
  expect([bytes.lastIndexOf('[a]', 20), bytes.lastIndexOf('[a]', 11), bytes.lastIndexOf('x', 20)]).toEqual([12, 0, -1]);
  expect(bytes.part(4, 8)).toBe('# \u00E4\n');
});
