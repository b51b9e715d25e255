import { expect, test } from 'vitest';
import { failureLine } from './electron-official.ts';

test('reports in one line why the download failed', () => {
  const output = 'Error: github.com could not be reached (ENOTFOUND)\n    at globalThis.fetch (file:///x.mjs:1:1)\n';
  expect(failureLine(output)).toBe('github.com could not be reached (ENOTFOUND)');
});

test("shows only the host of a mirror's address, since the rest may contain a password", () => {
  const output =
    'HTTPError: Response code 403 (Forbidden) for https://me:secret@mirror.example/v45/electron.zip?token=abc\n';
  expect(failureLine(output)).toBe('Response code 403 (Forbidden) for mirror.example');
});
