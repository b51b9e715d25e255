import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ATTACKS } from './attacks.ts';

const e2e = join(import.meta.dirname, '../..');

test('each attack is tested on the real app', () => {
  const specs = globSync('**/*.spec.ts', { cwd: e2e }).map(file => readFileSync(join(e2e, file), 'utf8'));
  const isTried = (name: string) => specs.some(text => new RegExp(`['/]${name}['\`]`).test(text));
  expect(Object.keys(ATTACKS).filter(name => !isTried(name))).toEqual([]);
});
