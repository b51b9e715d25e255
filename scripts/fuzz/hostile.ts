// Values that break careless programs, and mutations of valid ones.
import type { Random } from './trial.ts';

export const pick = <T>(random: Random, items: readonly [T, ...T[]]): T =>
  items[random.below(items.length)] ?? items[0];
export const chance = (random: Random, oneIn: number): boolean => random.below(oneIn) === 0;

export const several = <T>(random: Random, most: number, make: () => T): readonly T[] =>
  Array.from({ length: random.below(most + 1) }, make);

const ODD_WORDS = [
  '',
  ' ',
  '\t',
  '\n',
  '\r',
  '\0',
  '\u0085',
  '\u2028',
  '\ud800',
  '\uFEFF',
  '\u202e',
  '\u001b[2J',
  '\r\n[default]\naws_access_key_id = ASIAEVIL',
  '__proto__',
  'constructor',
  'toString',
  '../../../etc/passwd',
  '/dev/zero',
  '$(touch /tmp/evil)',
  '`id`',
  '%s%n',
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  'file:///etc/passwd',
  "'",
  '"',
  '\\',
  'arn:aws:iam::123456789012:role/Dev',
  '123456789012',
  'NaN',
  '1e999',
  'ü'.repeat(40),
  '😀',
] as const;

/** A hostile word; sometimes a very long one. */
export function oddWord(random: Random): string {
  if (chance(random, 30))
    return pick(random, ['a', '=', '[', '\\', '"', ' ', '*', 'secret']).repeat(random.below(60_000));
  return pick(random, ODD_WORDS);
}

const ODD_NUMBERS = [
  0,
  -0,
  -1,
  0.5,
  1e9,
  8.64e15,
  8.64e15 + 1,
  2 ** 53 - 1,
  2 ** 53,
  1e308,
  -1e308,
  253_402_300_799_000,
] as const;

/** Any JSON value, mostly of the wrong type. */
export function oddValue(random: Random, depth = 0): unknown {
  switch (random.below(depth > 3 ? 4 : 7)) {
    case 0:
      return pick<unknown>(random, [null, true, false]);
    case 1:
      return pick(random, ODD_NUMBERS);
    case 2:
    case 3:
      return oddWord(random);
    case 4:
      return several(random, 4, () => oddValue(random, depth + 1));
    default:
      return Object.fromEntries(several(random, 4, () => [oddWord(random), oddValue(random, depth + 1)]));
  }
}

/** The value with something removed, added or changed inside. Most of it stays valid. */
export function mutated(random: Random, value: unknown): unknown {
  if (chance(random, 6)) return oddValue(random);
  if (Array.isArray(value)) {
    const at = random.below(value.length + 1);
    if (chance(random, 5)) return [...value, ...value, ...value].slice(random.below(3));
    return value.map((item, index) => (index === at ? mutated(random, item) : item));
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    const at = random.below(entries.length + 1);
    if (chance(random, 8)) return Object.fromEntries(entries.filter((_, index) => index !== at));
    if (chance(random, 8)) return Object.fromEntries([...entries, [oddWord(random), oddValue(random)]]);
    return Object.fromEntries(
      entries.map(([name, inner], index) => [name, index === at ? mutated(random, inner) : inner]),
    );
  }
  if (typeof value === 'number') return pick(random, [value + 1, -value, ...ODD_NUMBERS]);
  if (typeof value === 'string') return damaged(random, value);
  return oddValue(random);
}

/** A text with one damage. */
export function damaged(random: Random, text: string): string {
  const at = random.below(text.length + 1);
  const to = at + random.below(20);
  return pick(random, [
    () => text.slice(0, at),
    () => text.slice(0, at) + text.slice(to),
    () => text.slice(0, at) + oddWord(random) + text.slice(at),
    () => text.slice(0, at) + oddWord(random) + text.slice(to),
    () => text + text,
    () => text.toUpperCase(),
    () => text.split('').toReversed().join(''),
  ])();
}
