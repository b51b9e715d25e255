import { mkdirSync, mkdtempSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hasLinks } from '../../scripts/testing/file-system.ts';
import { realPath } from './real-path.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'mai-links-')));

it.skipIf(!hasLinks)('as many links as on Linux are resolved, even to a missing file', () => {
  const at = (name: number) => join(folder, String(name));
  for (let link = 1; link <= 41; link += 1) symlinkSync(String(link - 1), at(link));
  expect([0, 1, 40].map(link => realPath(at(link)))).toEqual([at(0), at(0), at(0)]);
  expect(() => realPath(at(41))).toThrow('ELOOP');
});

it.skipIf(!hasLinks)(
  'a relative link in a folder that is a link itself is resolved from the folder’s real place',
  () => {
    mkdirSync(join(folder, 'dotfiles', 'aws'), { recursive: true });
    symlinkSync(join('dotfiles', 'aws'), join(folder, '.aws'));
    symlinkSync(join('..', 'private', 'credentials'), join(folder, 'dotfiles', 'aws', 'credentials'));
    expect(realPath(join(folder, '.aws', 'credentials'))).toBe(join(folder, 'dotfiles', 'private', 'credentials'));
  },
);
