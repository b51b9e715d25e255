import { describe, expect, it } from 'vitest';
import { cookieFor } from './x11-display.ts';

describe('an Xauthority cookie', () => {
  const field = (text: string | Buffer) => {
    const bytes = Buffer.from(text);
    return Buffer.concat([Buffer.from([bytes.length >> 8, bytes.length & 255]), bytes]);
  };
  const entry = (family: number, display: string, data: string, name = 'MIT-MAGIC-COOKIE-1') =>
    Buffer.concat([Buffer.from([family >> 8, family & 255]), field('desk'), field(display), field(name), field(data)]);

  it('is found by display number and local family', () => {
    const file = Buffer.concat([entry(256, '1', 'other'), entry(0, '0', 'internet'), entry(256, '0', 'mine')]);
    expect(cookieFor(file, '0').toString()).toBe('mine');
    expect(cookieFor(entry(65_535, '', 'any'), '7').toString()).toBe('any');
    expect(cookieFor(entry(256, '0', 'x', 'XDM-AUTHORIZATION-1'), '0')).toHaveLength(0);
  });

  it('is missing in an empty or truncated file', () => {
    expect(cookieFor(Buffer.alloc(0), '0')).toHaveLength(0);
    expect(cookieFor(entry(256, '0', 'mine').subarray(0, 9), '0')).toHaveLength(0);
  });
});
