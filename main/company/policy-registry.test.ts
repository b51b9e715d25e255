import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { claim } from '../../app/testing/claims/claim.ts';
import { readPolicyRegistry } from './policy-registry.ts';
import type { RunProgram } from './run-program.ts';

const PARENT = 'HKEY_LOCAL_MACHINE\\Software\\Policies';
const KEY = `${PARENT}\\Mai`;
const UNREADABLE = { kind: 'refused', name: KEY, fault: { kind: 'unreadable', fault: 'other' } };

let scratch: string;
beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'mai-registry-'));
});
afterEach(() => rm(scratch, { recursive: true, force: true }));

/** A fake `reg.exe` with these keys below Policies and this export. */
const reg =
  (keys: readonly string[] | undefined, exported: string | undefined): RunProgram =>
  async (program, [verb, key, file]) => {
    expect(program).toMatch(/^C:\\Windows\\System32.reg\.exe$/);
    if (verb === 'query') return keys && Buffer.from(`\r\n${keys.map(name => `${key}\\${name}\r\n`).join('')}`);
    if (exported === undefined || file === undefined) return undefined;
    await writeFile(file, Buffer.from(`\uFEFF${exported}`, 'utf16le'));
    return Buffer.from('The operation completed successfully.\r\n');
  };
const read = (keys: readonly string[] | undefined, exported?: string) =>
  readPolicyRegistry('C:\\Windows\\System32', scratch, reg(keys, exported));
const exportOf = (...values: readonly string[]): string =>
  ['Windows Registry Editor Version 5.00', '', `[${KEY}]`, ...values, ''].join('\r\n');

it('registry policies are read sorted by name, and the export is deleted', async () => {
  claim('policy-admin-only-windows-mac');
  const exported = exportOf(
    '"Policy2"="{\\"b\\": 1}"',
    '"Other"="x"',
    '"Policy"="{\\"größe\\": 1}"',
    '"Policy3"=dword:1',
  );
  expect(await read(['Microsoft', 'Mai'], exported)).toEqual({
    kind: 'read',
    entries: [
      { name: `${KEY}\\Policy`, text: '{"größe": 1}' },
      { name: `${KEY}\\Policy2`, text: '{"b": 1}' },
      { name: `${KEY}\\Policy3`, fault: { kind: 'not-text' } },
    ],
  });
  expect(await readdir(scratch)).toEqual([]);
});

it('a missing registry key is known from the list of its parent, not from an error', async () => {
  claim('policy-admin-only-windows-mac');
  expect(await read(['Microsoft', 'MaiTai'])).toEqual({ kind: 'absent' });
  expect(await read(['MAI'])).toEqual(UNREADABLE);
  expect(await read(undefined)).toEqual(UNREADABLE);
  expect(await read(['Mai'], 'something else')).toEqual(UNREADABLE);
});
