import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { isFresh } from './fresh-build.ts';

/** A project with sources changed at 100 s and built at 200 s. */
function project() {
  const root = mkdtempSync(join(tmpdir(), 'mai-fresh-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const write = (path: string, seconds: number) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), '');
    utimesSync(join(root, path), seconds, seconds);
    utimesSync(dirname(join(root, path)), Math.min(seconds, 150), Math.min(seconds, 150));
  };
  for (const source of ['app/domain/arn.ts', 'main/index.ts', 'package.json']) write(source, 100);
  utimesSync(join(root, 'app'), 100, 100);
  for (const built of ['out/main/index.js', 'out/preload/preload.cjs', 'out/renderer/index.html']) write(built, 200);
  return { root, write };
}

test('a build after the last change is fresh', () => {
  expect(isFresh(project().root)).toBe(true);
});

test('a build before the last change is not', () => {
  const { root, write } = project();
  write('app/domain/arn.ts', 300);
  expect(isFresh(root)).toBe(false);
});

test('a test is not a source', () => {
  const { root, write } = project();
  write('app/domain/arn.test.ts', 300);
  expect(isFresh(root)).toBe(true);
});

test('a deleted source is a change', () => {
  const { root } = project();
  rmSync(join(root, 'app/domain/arn.ts'));
  expect(isFresh(root)).toBe(false);
});

test('an incomplete build is not fresh', () => {
  const { root } = project();
  rmSync(join(root, 'out/preload/preload.cjs'));
  expect(isFresh(root)).toBe(false);
});
