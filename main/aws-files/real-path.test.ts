import { mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hasLinks } from '../../scripts/testing/file-system.ts';
import { realPath } from './real-path.ts';

it.skipIf(!hasLinks)('as many links as on Linux are resolved, even to a missing file', () => {
  const at = (name: number) => join(folder, String(name));
  const folder = mkdtempSync(join(tmpdir(), 'mai-links-'));
  for (let link = 1; link <= 41; link += 1) symlinkSync(String(link - 1), at(link));
  expect([0, 1, 40].map(link => realPath(at(link)))).toEqual([at(0), at(0), at(0)]);
  expect(() => realPath(at(41))).toThrow('ELOOP');
});
