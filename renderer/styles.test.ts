import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = import.meta.dirname;
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' });
const read = (file: string) => readFileSync(join(FOLDER, file), 'utf8');
const tokens = read('tokens.css');
const styles = files.filter(file => file.endsWith('.css') && file !== 'tokens.css');
const components = files.filter(file => file.endsWith('.tsx'));

/** Colors, sizes and durations written without a token. System color keywords are allowed: no theme of ours defines them. */
const RAW =
  /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab)a?\(|(?<![\w-])\d*\.?\d+(?:px|rem|em|ms|s|pt|ch)\b|\b(?:white|black|red|gray|grey)\b/i;

type Declaration = { readonly line: string; readonly value: string };

function declarationsOf(css: string): readonly Declaration[] {
  const bare = css.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  return [...bare.matchAll(/([\w-]+)\s*:\s*([^;{}]+);/g)].map(([line, , value = '']) => ({ line, value }));
}

const madeIn = (text: string) => new Set([...text.matchAll(/^\s+(--[\w-]+):/gm)].map(([, name = '']) => name));
const usedIn = (text: string): readonly string[] => [...text.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name);

describe('the tokens', () => {
  it.each(styles)('are the only source of colors, sizes and motions in %s', file => {
    const raw = declarationsOf(read(file)).filter(({ value }) => RAW.test(value.replaceAll(/var\(--[\w-]+\)/g, '')));
    expect(raw.map(({ line }) => line)).toEqual([]);
  });

  it('are defined for every name that a stylesheet uses, and each is used', () => {
    const made = madeIn(tokens);
    // A stylesheet may define private aliases of tokens.
    const own = new Set(styles.flatMap(file => [...madeIn(read(file))]));
    const used = new Set([...styles, 'tokens.css'].flatMap(file => usedIn(read(file))));
    expect([...used].filter(name => !made.has(name) && !own.has(name))).toEqual([]);
    expect([...made].filter(name => !used.has(name))).toEqual([]);
  });

  it('are used through classes only: no component has inline styles', () => {
    expect(components.filter(file => /\bstyle=|dangerouslySetInnerHTML/.test(read(file)))).toEqual([]);
  });
});

/** The classes of a CSS module that a component uses by name, with the module's path. */
function usedClasses(file: string): readonly (readonly [string, string])[] {
  const code = read(file);
  return [...code.matchAll(/import (\w+) from '(.+\.module\.css)'/g)].flatMap(([line, name, path = '']) =>
    [...code.replace(line, '').matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))].map(
      ([, used = '']) => [join(dirname(file), path), used] as const,
    ),
  );
}

describe('a class', () => {
  it.each(components)('that %s uses is defined in its CSS module', file => {
    const missing = usedClasses(file).filter(([path, name]) => !new RegExp(`\\.${name}\\b`).test(read(path)));
    expect(missing).toEqual([]);
  });
});

describe('a file', () => {
  it.each([...styles, ...components])('%s has at most 250 lines', file => {
    expect(read(file).split('\n').length).toBeLessThanOrEqual(250);
  });

  it.each(components)('%s holds one component', file => {
    const made = [...read(file).matchAll(/^(?:export )?(?:function ([A-Z]\w*)|const ([A-Z][a-z]\w*) = memo)/gm)];
    expect(made.length).toBeLessThanOrEqual(1);
  });
});
