import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changesOf, debChangelog, rpmDate } from './package-changelog.ts';
import { packageDetails, unreleasable } from './package-details.ts';
import { debianLibraries, rpmLibraries } from './shared-libraries.ts';

const root = join(import.meta.dirname, '..', '..');
const NOON = Date.UTC(2026, 10, 8, 12, 0, 5) / 1000;

test('a prerelease sorts before its release', () => {
  expect(packageDetails(root, '0.2.0-beta.1').sortedVersion).toBe('0.2.0~beta.1');
});

test('a release with a placeholder’s address is refused, one with its publisher’s own is not', () => {
  const details = packageDetails(root);
  expect(unreleasable(details)).toContain('mai.example');
  const own = { ...details, homepage: 'https://mai.dev', maintainer: 'Mai <mai@mai.dev>' };
  expect(unreleasable(own)).toBeUndefined();
  expect(unreleasable({ ...own, maintainer: 'Mai <mai@acme.example>' })).toContain('acme.example');
});

const CHANGELOG = '# Changelog\n\n## Unreleased\n\n- New.\n\n## 0.1.0\n\n- First,\n  on two lines.\n- Second.\n';

test('a version’s changes are those below its heading, else the unreleased ones', () => {
  expect(changesOf(CHANGELOG, '0.1.0')).toEqual(['First, on two lines.', 'Second.']);
  expect(changesOf(CHANGELOG, '0.1')).toEqual(['New.']);
});

test('a Debian changelog ends with its maintainer and date', () => {
  const text = debChangelog(root, packageDetails(root, '9.9.9'), NOON);
  expect(text).toMatch(/^mai \(9\.9\.9\) stable; urgency=medium\n\n {2}\* /);
  expect(text.trimEnd().split('\n').at(-1)).toBe(
    ' -- The Mai authors <mai@mai.example>  Sun, 08 Nov 2026 12:00:05 +0000',
  );
  expect(text.split('\n').every(line => line.length <= 80)).toBe(true);
  expect(rpmDate(NOON)).toBe('Sun Nov 08 2026');
});

test('each linked library is a dependency, once, and an unknown one stops the packaging', () => {
  const libraries = { sonames: ['libc.so.6', 'libm.so.6', 'libgtk-3.so.0'], glibc: '2.28' };
  expect(debianLibraries(libraries)).toEqual(['libc6 (>= 2.28)', 'libgtk-3-0']);
  expect(rpmLibraries(libraries)).toContain('libc.so.6(GLIBC_2.28)(64bit)');
  expect(() => debianLibraries({ ...libraries, sonames: ['libnew.so.1'] })).toThrow('libnew.so.1');
});
