import { appendFileSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { claim } from '../../app/testing/claims/claim.ts';
import { isFreshPackage, notePackage } from './package-inputs.ts';

const FILES = [
  'out/main/index.js',
  'out/renderer/index.html',
  'assets/tray/idle.png',
  'electron-builder.yml',
  'package.json',
  'package-lock.json',
  'scripts/package.ts',
  'scripts/setup/electron-dist.ts',
  'node_modules/keytar/prebuilds/linux-x64/keytar.node',
  'electron/version',
];

/** A project with an up-to-date package. */
function project() {
  const root = mkdtempSync(join(tmpdir(), 'mai-package-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const file of FILES) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), `${file} at first\n`);
  }
  const electron = join(root, 'electron');
  notePackage(root, electron);
  return { root, isFresh: () => isFreshPackage(root, electron) };
}

test('a package is fresh until an input changes', () => {
  const { root, isFresh } = project();
  expect(isFresh()).toBe(true);
  for (const file of FILES) utimesSync(join(root, file), 4_000_000_000, 4_000_000_000);
  expect(isFresh()).toBe(true);
  writeFileSync(join(root, 'scripts/setup/fresh-build.test.ts'), '');
  expect(isFresh()).toBe(true);
});

test.each(FILES)('a package is rebuilt after a change of %s, whatever its file time', file => {
  claim('package-current');
  const { root, isFresh } = project();
  appendFileSync(join(root, file), 'changed');
  utimesSync(join(root, file), 1, 1);
  expect(isFresh()).toBe(false);
});

test('a package is rebuilt after a file is added or removed', () => {
  const came = project();
  writeFileSync(join(came.root, 'assets/tray/new.png'), '');
  expect(came.isFresh()).toBe(false);
  const went = project();
  rmSync(join(went.root, 'assets/tray/idle.png'));
  expect(went.isFresh()).toBe(false);
});

test('an incomplete package is not fresh', () => {
  const { root, isFresh } = project();
  rmSync(join(root, 'dist'), { recursive: true });
  expect(isFresh()).toBe(false);
});
