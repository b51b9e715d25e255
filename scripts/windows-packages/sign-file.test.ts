import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { claim } from '../../app/testing/claims/claim.ts';
import { signerOf, signFile } from './sign-file.ts';
import { unsignable } from './windows-packages.ts';

function file(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mai-signed-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'a b.exe'), 'unsigned');
  return join(folder, 'a b.exe');
}

test('a release for Windows without a signer is refused', () => {
  claim('release-signing');
  expect(unsignable({})).toMatch(/WIN_SIGN_COMMAND/);
  expect(unsignable({ WIN_SIGN_COMMAND: ' ' })).toBeDefined();
  expect(unsignable({ WIN_CSC_LINK: 'a.p12' })).toBeUndefined();
});

test('a file stays as it is without a signer', async () => {
  const path = file();
  await signFile(path, {});
  expect(readFileSync(path, 'utf8')).toBe('unsigned');
});

test.skipIf(process.platform === 'win32')('a command signs in place, and gets the path as one argument', async () => {
  const path = file();
  await signFile(path, { WIN_SIGN_COMMAND: 'cp /dev/null' });
  expect(readFileSync(path, 'utf8')).toBe('');
});

test('a signer that fails is an error with its output', async () => {
  const failing = { WIN_SIGN_COMMAND: `${process.execPath} --no-such-switch` };
  await expect(signFile(file(), failing)).rejects.toThrow(/a b\.exe could not be signed.*no-such-switch/s);
});

test('signatures carry a time stamp unless the environment leaves it out', () => {
  expect(signerOf({ WIN_CSC_LINK: 'a.p12' })).toMatchObject({ hasTime: true });
  expect(signerOf({ WIN_CSC_LINK: 'a.p12', WIN_SIGN_TIME: 'no' })).toMatchObject({ hasTime: false });
});
