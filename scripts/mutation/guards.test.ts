import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GUARDS } from './guards.ts';

const root = join(import.meta.dirname, '..', '..');

/** Globs with braces expanded: each must match. */
function alternatives(glob: string): readonly string[] {
  const [whole, before = '', inside = '', behind = ''] = /^(.*?)\{(.*?)\}(.*)$/.exec(glob) ?? [];
  return whole === undefined ? [glob] : inside.split(',').flatMap(each => alternatives(before + each + behind));
}

test.each(GUARDS.map(({ name, code, tests }) => [name, [...code, ...tests]] as const))(
  'every file that the part %s names is there',
  (_, globs) => {
    const missing = globs.flatMap(alternatives).filter(glob => globSync(glob, { cwd: root }).length === 0);
    expect(missing).toEqual([]);
  },
);
