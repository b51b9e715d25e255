import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ProfileName } from '../../app/domain/profile.ts';
import { modeOf, OWN_FILE, OWN_FOLDER } from '../../scripts/testing/file-system.ts';
import { createOwnershipStore } from './ownership-store.ts';

const section = { created: true, written: { region: ['eu'] } };
const owned = { lastWritten: undefined, sections: new Map([['d\u00E9v' as ProfileName, section]]) };

it('each file has its own record, accessible to its owner only; an unreadable one is a failure', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'mai-owned-')), 'mai');
  const store = createOwnershipStore(folder);
  expect(store.read('/a/credentials')).toEqual({ sections: new Map() });
  await store.write('/a/credentials', owned);
  expect(store.read('/a/credentials')).toEqual(owned);
  expect(store.read('/b/credentials')).toEqual({ sections: new Map() });
  expect(modeOf(folder)).toBe(OWN_FOLDER);
  const [name = ''] = readdirSync(folder);
  expect(modeOf(join(folder, name))).toBe(OWN_FILE);
  rmSync(join(folder, name));
  mkdirSync(join(folder, name));
  expect(() => store.read('/a/credentials')).toThrow('EISDIR');
});
