import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { ClaimSection } from '../app/testing/claims/claim-section.ts';
import { SECURITY_CLAIMS } from '../app/testing/claims/security-claims.ts';
import { claimedTests } from './claims/claimed-tests.ts';
import { claimsDocument } from './claims/claims-document.ts';

const root = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

const SECTIONS: readonly ClaimSection[] = SECURITY_CLAIMS;
const ids = SECTIONS.flatMap(({ claims }) => Object.keys(claims));
const files = globSync(['{app,main,renderer,scripts}/**/*.test.{ts,tsx}', 'e2e/**/*.{test,spec}.ts'], {
  cwd: root,
})
  .map(file => file.replaceAll('\\', '/'))
  .sort();
const found = files.map(file => ({ file, ...claimedTests(file, read(file)) }));
const tests = found.flatMap(file => file.tests);

test('no id is used for two claims', () => {
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('each claim is shown by a test', () => {
  const shown = new Set(tests.flatMap(({ claims }) => claims));
  expect(ids.filter(id => !shown.has(id))).toEqual([]);
});

test('no test names an unknown claim, and each claim() is the first statement of a test', () => {
  const unknown = tests.filter(({ claims }) => claims.some(id => !ids.includes(id)));
  expect(unknown).toEqual([]);
  expect(found.filter(({ misplaced }) => misplaced > 0).map(({ file }) => file)).toEqual([]);
});

test('each test that attacks Mai names the claim that it shows', () => {
  const attacks = tests.filter(
    ({ file, isInnermost }) => isInnermost && /^e2e\/security\/(hardening|hostile)[^/]*\.spec\.ts$/.test(file),
  );
  expect(attacks.length).toBeGreaterThan(15);
  expect(attacks.filter(({ claims }) => claims.length === 0)).toEqual([]);
});

test('docs/security-claims.md is up to date (npm run claims)', async () => {
  await expect(claimsDocument(SECTIONS, tests)).toMatchFileSnapshot(
    '../docs/security-claims.md',
    'It is rewritten by `npm run claims`.',
  );
});

test('Electron’s checklist is answered in order, each point by a claim', () => {
  const points = [...read('docs/electron-checklist.md').matchAll(/^\| (\d+)\. .*$/gm)];
  expect(points.map(([, point]) => Number(point))).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  expect(points.filter(([row]) => !row.includes('](security-claims.md#')).map(([row]) => row)).toEqual([]);
});

test.each(['SECURITY.md', 'docs/threat-model.md', 'docs/electron-checklist.md'])(
  'each link in %s leads somewhere',
  file => {
    for (const [, path = '', id] of read(file).matchAll(/\]\((?!https:)([^)#]*)(?:#([^)]+))?\)/g)) {
      expect(existsSync(join(root, dirname(file), path)), path).toBe(true);
      if (path.endsWith('security-claims.md') && id !== undefined) expect(ids).toContain(id);
    }
  },
);
