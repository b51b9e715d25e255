import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { claim } from '../../app/testing/claims/claim.ts';
import { checkPackages, hasCertificateTable, type ReleaseFacts } from './check-packages.ts';
import { writePackageNote } from './package-note.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mai-release-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const [inUse, offline, other] = ['A', 'B', 'C'].map(letter => `ed25519:${letter.repeat(43)}=`) as [
  string,
  string,
  string,
];
const KEYS = [inUse, offline];
const COMMIT = '0123456789abcdef0123456789abcdef01234567';

/** A PE file of 64 bits whose certificate table has 16 bytes, or none. */
function program(isSigned: boolean): Buffer {
  const bytes = Buffer.alloc(600);
  bytes.write('MZ');
  bytes.writeUInt32LE(0x80, 0x3c);
  bytes.writeUInt16LE(0x20b, 0x98);
  if (isSigned) {
    bytes.writeUInt32LE(512, 0x98 + 144);
    bytes.writeUInt32LE(16, 0x98 + 148);
  }
  return bytes;
}

type Changes = {
  readonly version?: string;
  readonly commit?: string;
  readonly keys?: string[];
  readonly sequence?: number;
};

/** The packages of two systems as their machines leave them; Linux' have a list of hashes that gpg signs. */
async function dist({ unsigned = false, windows = {} }: { unsigned?: boolean; windows?: Changes } = {}) {
  const facts = {
    ...{ version: '1.2.3', commit: COMMIT, electron: '45.4.1', sequence: 6, keys: KEYS },
    fuses: 'verified' as const,
  };
  const put = (name: string, bytes: string | Buffer) => writeFileSync(join(folder, name), bytes);
  put('Mai.dmg', 'dmg');
  put('Mai-universal.zip', 'zip');
  await writePackageNote(folder, { ...facts, system: 'darwin', signatures: 'verified' }, 'arm64');
  rmSync(join(folder, 'Mai.dmg'));
  rmSync(join(folder, 'Mai-universal.zip'));
  put('MaiSetup-1.2.3.exe', program(!unsigned));
  put('Mai-1.2.3.msi', Buffer.from('\u0005DigitalSignature', 'utf16le'));
  await writePackageNote(folder, { ...facts, system: 'win32', signatures: 'verified', ...windows }, 'x64');
  put('Mai.dmg', 'dmg');
  put('Mai-universal.zip', 'zip');
}

const FACTS: ReleaseFacts = { version: '1.2.3', keys: KEYS, without: ['linux'], sequence: 7 };
const check = (facts: Partial<ReleaseFacts> = {}) => checkPackages(folder, { ...FACTS, ...facts });

describe('the packages of a release', () => {
  test('are listed with system, kind, architecture, size and hash', async () => {
    await dist();
    const packages = await check();
    expect(packages.map(({ file, system, kind, arch }) => [file, system, kind, arch])).toEqual([
      ['Mai-universal.zip', 'darwin', 'zip', 'universal'],
      ['Mai.dmg', 'darwin', 'dmg', 'arm64'],
      ['Mai-1.2.3.msi', 'win32', 'msi', 'x64'],
      ['MaiSetup-1.2.3.exe', 'win32', 'nsis', 'x64'],
    ]);
    expect(packages[1]).toMatchObject({ size: 3, sha512: expect.stringMatching(/^[\w+/]{86}==$/) });
  });

  test.each([
    ['of another version', { windows: { version: '1.2.2' } }, 'The packages of win32 are 1.2.2, not 1.2.3.'],
    ['of another commit', { windows: { commit: COMMIT.replace('0', '1') } }, 'another commit'],
    ['with other keys', { windows: { keys: [other, offline] } }, 'accept other keys'],
    ['that would refuse the list', { windows: { sequence: 7 } }, 'refuse lists up to 7'],
    ['without an Authenticode signature', { unsigned: true }, 'MaiSetup-1.2.3.exe has no Authenticode signature.'],
  ])('are refused %s', async (_, given, problem) => {
    claim('update-release');
    await dist(given);
    await expect(check()).rejects.toThrow(problem);
  });

  test('are refused if one has changed, is missing, or came from elsewhere', async () => {
    claim('update-release');
    await dist();
    writeFileSync(join(folder, 'Mai.dmg'), 'DMG');
    rmSync(join(folder, 'Mai-universal.zip'));
    writeFileSync(join(folder, 'Mai-arm64.zip'), 'x');
    await expect(check()).rejects.toThrow(
      /Mai-arm64.zip is in no note.*\nMai-universal.zip is missing.\nMai.dmg has changed since it was built./,
    );
  });

  test('are refused without those of a system, unless it is left out on purpose', async () => {
    claim('update-release');
    await dist();
    await expect(check({ without: [] })).rejects.toThrow('There is no deb for linux.');
  });

  test('are refused with a note that does not say that the fuses are right', async () => {
    claim('update-release');
    await dist();
    const name = join(folder, 'packages-win32-x64.json');
    writeFileSync(name, readFileSync(name, 'utf8').replace('"fuses": "verified"', '"fuses": "unknown"'));
    await expect(check()).rejects.toThrow('packages-win32-x64.json is not a complete note');
  });

  test('for Linux are refused without a signed list of their hashes', async () => {
    claim('update-release');
    await dist();
    for (const name of ['mai_1.2.3_amd64.deb', 'mai-1.2.3-1.x86_64.rpm', 'mai-1.2.3.tar.gz'])
      writeFileSync(join(folder, name), name);
    const inside = { ...FACTS, without: ['darwin', 'win32'] };
    const own = mkdtempSync(join(tmpdir(), 'mai-release-linux-'));
    for (const name of ['mai_1.2.3_amd64.deb', 'mai-1.2.3-1.x86_64.rpm', 'mai-1.2.3.tar.gz'])
      writeFileSync(join(own, name), name);
    await writePackageNote(
      own,
      {
        ...{ version: '1.2.3', commit: COMMIT, electron: '45.4.1', sequence: 6, keys: KEYS, system: 'linux' },
        ...{ fuses: 'verified', signatures: 'by hash' },
      },
      'x64',
    );
    await expect(checkPackages(own, inside)).rejects.toThrow('SHA256SUMS of the Linux packages is not signed');
    const home = join(own, 'gpg');
    mkdirSync(home, { mode: 0o700 });
    const gpg = (...args: string[]) =>
      execFileSync('gpg', ['--batch', '--quiet', '--passphrase', '', ...args], {
        cwd: own,
        env: { ...process.env, GNUPGHOME: home },
        stdio: 'pipe',
      });
    gpg('--quick-generate-key', 'Mai <mai@mai.example>', 'ed25519', 'sign', 'never');
    execFileSync('sh', ['-c', 'sha256sum *.deb *.rpm *.tar.gz > SHA256SUMS'], { cwd: own });
    gpg('--armor', '--detach-sign', 'SHA256SUMS');
    const before = process.env.GNUPGHOME;
    process.env.GNUPGHOME = home;
    try {
      expect((await checkPackages(own, inside)).map(({ kind }) => kind)).toEqual(['rpm', 'tar.gz', 'deb']);
      writeFileSync(join(own, 'SHA256SUMS'), 'x');
      await expect(checkPackages(own, inside)).rejects.toThrow('is not signed');
    } finally {
      if (before === undefined) delete process.env.GNUPGHOME;
      else process.env.GNUPGHOME = before;
      execFileSync('gpgconf', ['--kill', 'all'], { env: { ...process.env, GNUPGHOME: home } });
      rmSync(own, { recursive: true, force: true });
    }
  });

  test('have a signature only with a table of certificates inside the file', () => {
    expect(hasCertificateTable(program(true))).toBe(true);
    expect(hasCertificateTable(program(false))).toBe(false);
    expect(hasCertificateTable(program(true).subarray(0, 520))).toBe(false);
    expect(hasCertificateTable(Buffer.from('MZ'))).toBe(false);
  });
});
