import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import {
  chmodSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { commandLine } from '../../app/command-line/command-words.ts';
import { parseSetup } from '../../app/company/parse-setup.ts';
import type { CompanySetup } from '../../app/company/setup-schema.ts';
import { claim } from '../../app/testing/claims/claim.ts';
import { en } from '../../app/text/en/en.ts';
import { hasLinks } from '../../scripts/testing/file-system.ts';
import { checkSignature } from '../company/setup-signature.ts';
import { UNSIGNED } from './check-setup.ts';
import { checkCommand, newKeyCommand, signCommand } from './setup-commands.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'mai-setup-command-'));
const wordsOf = (...given: readonly string[]) => {
  const line = commandLine(['/opt/Mai/mai', ...given]);
  if (line?.kind !== 'command') throw new Error('no command');
  return line;
};
const check = (path: string, expected = UNSIGNED, ...more: readonly string[]) =>
  checkCommand(wordsOf('--check', path, ...more), expected, en);
const sign = (path: string, ...more: readonly string[]) => signCommand(wordsOf('--sign', path, ...more), en);

function file(text: string, at = folder()): string {
  const path = join(at, 'acme.mai');
  writeFileSync(path, text);
  return path;
}

const GOOD = '{\n  "version": 1,\n  "company": "Größe",\n  "revision": 3\n}\n';
const BAD = '{\n  "version": 1,\n  "regoin": "x",\n  "revision": 0,\n  "providers": [{ "name": "A" }]\n}\n';

async function keyFile(): Promise<{ readonly path: string; readonly key: string }> {
  const path = join(folder(), 'key.pem');
  const made = await newKeyCommand(wordsOf('--new-key', path), en);
  return { path, key: made.printed?.trim() ?? '' };
}
const pinning = (...signingKeys: readonly string[]): CompanySetup => ({
  version: 1,
  company: 'Größe',
  signingKeys: [...signingKeys],
});

describe('--check', () => {
  it('accepts what Mai accepts', async () => {
    expect(await check(file(GOOD))).toEqual({
      code: 0,
      printed: 'acme.mai is valid. Its signature wasn’t checked, because this computer’s policy lists no key.\n',
    });
  });

  it('names every problem with its line', async () => {
    expect(await check(file(BAD))).toEqual({
      code: 1,
      said: [
        'acme.mai:1: Line 1, company: “company” is missing.',
        'acme.mai:3: Line 3, regoin: “regoin” isn’t allowed here.',
        'acme.mai:4: Line 4, revision: a revision is a whole number, starting at 1.',
        'acme.mai:5: Line 5, providers[0].address: “address” is missing.',
      ].join('\n'),
    });
  });

  it.each([
    ['{', /^acme\.mai:1: Line 1: /],
    ['', /^acme\.mai:1: Line 1: /],
    [
      GOOD.replace('}', ', "integratedSignIn": ["*.co.uk", "*.github.io"] }'),
      /^acme\.mai:\d+: .*co\.uk.*\nacme\.mai:\d+: .*github\.io/,
    ],
  ])('refuses %j', async (text, sentence) => {
    const checked = await check(file(text));
    expect(checked.code).toBe(1);
    expect(checked.said).toMatch(sentence);
  });

  it('says why a file can’t be read', async () => {
    const missing = await check(join(folder(), 'none.mai'));
    expect(missing).toMatchObject({ code: 1, said: expect.stringMatching(/^none\.mai: ./) });
    expect(await check(folder())).toMatchObject({ code: 1 });
    const binary = file('');
    writeFileSync(binary, Buffer.from([0xff, 0xfe, 0x00]));
    expect(await check(binary)).toMatchObject({ code: 1, said: 'acme.mai: It isn’t a text file.' });
    expect(await check('')).toMatchObject({ code: 2 });
  });

  it('asks for a signature with the policy’s key, unless the file is to be a policy', async () => {
    const { path, key } = await keyFile();
    const policies = [pinning(key)];
    const unsigned = file(GOOD);
    expect((await check(unsigned, { policies, revisions: {} })).code).toBe(1);
    expect(await check(unsigned, { policies, revisions: {} }, '--as-policy')).toEqual({
      code: 0,
      printed: 'acme.mai is valid.\n',
    });
    const signed = file((await sign(unsigned, '--key', path)).printed ?? '');
    const seen = (revision: number) => ({ policies, revisions: { [key]: revision } });
    expect(await check(signed, seen(3))).toEqual({ code: 0, printed: 'acme.mai is valid. Signed by your company.\n' });
    expect(await check(signed, seen(4))).toMatchObject({ code: 1, said: expect.stringContaining('revision 3') });
    const changed = file(readFileSync(signed, 'utf8').replace('Größe', 'Grösse'));
    expect((await check(changed, seen(3))).code).toBe(1);
  });
});

it('a standard input without an end is not read to it', async () => {
  let parts = 0;
  const endless = Readable.from(
    (function* () {
      for (; parts < 10_000; parts += 1) yield Buffer.alloc(100_000, ' ');
    })(),
  );
  const input = vi.spyOn(process, 'stdin', 'get').mockReturnValue(endless as unknown as typeof process.stdin);
  expect((await check('-')).said).toContain('more than a million characters');
  expect(parts).toBeLessThan(100);
  input.mockRestore();
});

describe('--sign', () => {
  it('makes a signature that Mai accepts, in the same file with any formatting', async () => {
    const { path, key } = await keyFile();
    const { code, printed = '', said } = await sign(file(GOOD), `--key=${path}`);
    expect([code, said]).toEqual([0, `Signed. The policy needs the key ${key}.`]);
    const parsed = parseSetup(JSON.stringify(JSON.parse(printed)));
    expect(parsed.ok && checkSignature(parsed.signed, parsed.signature, [key]).kind).toBe('right');
    expect(Object.keys(JSON.parse(printed))).toEqual(['version', 'company', 'revision', 'signature']);
    const again = await sign(file(printed), '--key', path);
    expect(again.printed).toBe(printed);
  });

  it('refuses what --check refuses', async () => {
    claim('sign-checks');
    const { path } = await keyFile();
    for (const text of [BAD, '{', '', GOOD.replace('}', ', "integratedSignIn": ["*.co.uk"] }')]) {
      const signed = await sign(file(text), '--key', path);
      expect(signed).toEqual(await check(file(text)));
      expect(signed.code).toBe(1);
    }
  });

  it('writes to a file, never over the key, and the key nowhere', async () => {
    claim('sign-key');
    const { path } = await keyFile();
    const pem = readFileSync(path, 'utf8');
    const secret = createPrivateKey(pem).export({ format: 'der', type: 'pkcs8' }).subarray(-32);
    const at = folder();
    const input = file(GOOD, at);
    const out = join(at, 'signed.mai');
    const answers = [
      await sign(input, '--key', path, '--out', out),
      await sign(input, '--key', path),
      await sign(input, '--key', path, '--out', path),
      await sign(input, '--key', path, '--out', join(at, 'missing', 'x.mai')),
    ];
    expect(answers.map(({ code }) => code)).toEqual([0, 0, 1, 1]);
    expect(readFileSync(path, 'utf8')).toBe(pem);
    expect(readFileSync(out, 'utf8')).toBe(answers[1]?.printed);
    expect(readdirSync(at).toSorted()).toEqual(['acme.mai', 'signed.mai']);
    const everything = [JSON.stringify(answers), readFileSync(out, 'latin1'), readFileSync(input, 'latin1')].join();
    for (const form of [secret.toString('base64'), secret.toString('hex'), pem.split('\n')[1] ?? '-'])
      expect(everything).not.toContain(form.replace(/=+$/, ''));
  });

  it('never writes over the key under another name of it', async () => {
    claim('sign-key');
    const { path } = await keyFile();
    const pem = readFileSync(path, 'utf8');
    for (const link of hasLinks ? [linkSync, symlinkSync] : [linkSync]) {
      const other = join(folder(), 'other.pem');
      link(path, other);
      expect((await sign(file(GOOD), '--key', path, '--out', other)).code).toBe(1);
      expect((await sign(file(GOOD), '--key', other, '--out', path)).code).toBe(1);
      expect([readFileSync(path, 'utf8'), readFileSync(other, 'utf8')]).toEqual([pem, pem]);
    }
  });

  it.skipIf(process.platform === 'win32')('warns of a key that others can read', async () => {
    const { path, key } = await keyFile();
    chmodSync(path, 0o640);
    expect((await sign(file(GOOD), '--key', path)).said).toBe(
      `Signed. The policy needs the key ${key}. Other people on this computer can read key.pem, and sign with it. Make it readable for you only.`,
    );
  });

  it.each([
    [
      'another kind of key',
      generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'pem', type: 'pkcs8' }),
    ],
    ['a public key', generateKeyPairSync('ed25519').publicKey.export({ format: 'pem', type: 'spki' })],
    ['no key', 'x'],
  ])('explains %s', async (_, pem) => {
    const path = join(folder(), 'key.pem');
    writeFileSync(path, pem);
    expect(await sign(file(GOOD), '--key', path)).toEqual({
      code: 1,
      said: 'key.pem isn’t an unencrypted Ed25519 private key in PEM form.',
    });
  });

  it('explains what is missing, with its usage', async () => {
    const usage = 'Usage: mai --sign FILE --key FILE [--out FILE]';
    expect(await sign('')).toEqual({ code: 2, said: `“--sign” needs a file. ${usage}` });
    expect(await sign('a.mai')).toEqual({ code: 2, said: `“--key” needs a file. ${usage}` });
    expect(await sign('a.mai', '--key', 'k', '--out')).toEqual({ code: 2, said: `“--out” needs a file. ${usage}` });
  });
});

describe('--new-key', () => {
  it('makes a key that only its owner can read, and replaces none', async () => {
    const path = join(folder(), 'key.pem');
    const made = await newKeyCommand(wordsOf('--new-key', path), en);
    expect(made).toMatchObject({ code: 0, printed: expect.stringMatching(/^ed25519:[A-Za-z0-9+/]{43}=\n$/) });
    const before = readFileSync(path, 'utf8');
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(await newKeyCommand(wordsOf('--new-key', path), en)).toEqual({
      code: 1,
      said: 'key.pem: there is such a file already.',
    });
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect((await newKeyCommand(wordsOf('--new-key'), en)).code).toBe(2);
  });
});
