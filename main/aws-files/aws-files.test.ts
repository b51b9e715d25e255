import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Credentials } from '../../app/domain/credentials.ts';
import { instant } from '../../app/domain/instant.ts';
import type { ProfileName } from '../../app/domain/profile.ts';
import { createAwsFiles } from './aws-files.ts';
import { createOwnershipStore } from './ownership-store.ts';

const dev = 'dev' as ProfileName;
const keys = (number: number): Credentials => ({
  accessKeyId: `ASIAKEY${number}`,
  secretAccessKey: `secret/${number}+`,
  sessionToken: `token${number}==`,
  expiration: instant(1_000 * number),
});
const own = (number: number): string =>
  `aws_access_key_id = ASIAKEY${number}\naws_secret_access_key = secret/${number}+\naws_session_token = token${number}==\n`;

function desk() {
  const home = mkdtempSync(join(tmpdir(), 'mai-files-'));
  const aws = join(home, '.aws');
  const credentials = join(aws, 'credentials');
  const config = join(aws, 'config');
  let now = 0;
  const start = () =>
    createAwsFiles({
      environment: {},
      home,
      platform: process.platform,
      ownership: createOwnershipStore(join(home, 'mai')),
      now: () => {
        now += 1;
        return instant(now);
      },
    });
  return {
    home,
    aws,
    credentials,
    config,
    start,
    files: start(),
    put(text: string | Buffer, path = credentials, mode = 0o600) {
      mkdirSync(aws, { recursive: true, mode: 0o700 });
      writeFileSync(path, text);
      chmodSync(path, mode);
    },
    text: (path = credentials) => readFileSync(path, 'utf8'),
    leftovers: () => readdirSync(aws).filter(name => name.includes('mai-') && name !== 'mai-backups'),
  };
}

const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);

describe('writing a profile', () => {
  it('makes the folder and the files for their owner alone', async () => {
    const { files, aws, credentials, config, text, leftovers } = desk();
    expect(await files.writeProfile({ profile: dev, credentials: keys(1), config: { region: 'eu-west-1' } })).toEqual({
      ok: true,
    });
    expect(text()).toBe(`[dev]\n${own(1)}`);
    expect(text(config)).toBe('[profile dev]\nregion = eu-west-1\n');
    expect([aws, credentials, config].map(modeOf)).toEqual(['700', '600', '600']);
    expect(leftovers()).toEqual([]);
  });

  it('refreshes its own keys in place, and takes them away again byte for byte', async () => {
    const { files, put, text } = desk();
    const before = '# mine\r\n[a]\r\nk = v # \xE4\r\n\r\n';
    put(Buffer.from(before, 'latin1'));
    await files.writeProfile({ profile: dev, credentials: keys(1) });
    await files.writeProfile({ profile: dev, credentials: keys(2) });
    expect(text()).toContain('token2==');
    expect(text()).not.toContain('token1==');
    expect(await files.removeProfile(dev)).toEqual({ ok: true });
    expect(Buffer.from(text(), 'utf8')).toEqual(Buffer.from(Buffer.from(before, 'latin1').toString('utf8'), 'utf8'));
  });

  it('knows its own keys after a restart', async () => {
    const { files, start, text } = desk();
    await files.writeProfile({ profile: dev, credentials: keys(1) });
    expect(await start().ownedProfiles()).toEqual({ ok: true, value: [{ profile: dev, expiration: 1_000 }] });
    expect(await start().writeProfile({ profile: dev, credentials: keys(2) })).toEqual({ ok: true });
    expect(await start().removeProfile(dev)).toEqual({ ok: true });
    expect(text()).toBe('');
  });

  it('does not touch a section of somebody else without a yes', async () => {
    const { files, put, text } = desk();
    const theirs = '[dev]\naws_access_key_id = AKIATHEIRS\naws_secret_access_key = s\n';
    put(theirs);
    const refused = await files.writeProfile({ profile: dev, credentials: keys(1) });
    expect(refused).toEqual({
      ok: false,
      failure: { kind: 'section-foreign', file: 'credentials', profile: dev, longLived: true },
    });
    expect(text()).toBe(theirs);
    expect(await files.inspect(dev)).toEqual({
      ok: true,
      value: { credentials: 'foreign-long-lived', config: 'absent' },
    });
    expect(await files.writeProfile({ profile: dev, credentials: keys(1), allowForeign: true })).toEqual({ ok: true });
    expect(text()).toBe(`[dev]\n${own(1)}`);
  });

  it('shows what a yes would change without any secret', async () => {
    const { files, put } = desk();
    put('[dev]\naws_access_key_id = AKIATHEIRSABCDEF1234\naws_secret_access_key = theirsecret\n');
    const shown = await files.preview({ profile: dev, credentials: keys(1) });
    const lines = shown.ok ? shown.value.credentials.map(({ kind, text }) => `${kind} ${text}`) : [];
    expect(lines).toContain('removed aws_access_key_id = AKIA…1234');
    expect(lines.join('\n')).not.toMatch(/theirsecret|secret\/1|token1/);
  });

  it('leaves both files alone when the second one refuses', async () => {
    const { files, put, config, credentials } = desk();
    put('[profile dev]\nregion = us-east-1\n', config);
    const refused = await files.writeProfile({ profile: dev, credentials: keys(1), config: { region: 'eu-west-1' } });
    expect(refused).toMatchObject({ ok: false, failure: { kind: 'section-foreign', file: 'config' } });
    expect(existsSync(credentials)).toBe(false);
  });

  it('keeps keys that somebody put in place of its own', async () => {
    const { files, put, text } = desk();
    await files.writeProfile({ profile: dev, credentials: keys(1) });
    put('[dev]\naws_access_key_id = AKIATHEIRS\n');
    expect(await files.removeProfile(dev)).toEqual({ ok: true });
    expect(text()).toBe('[dev]\naws_access_key_id = AKIATHEIRS\n');
    expect(await files.ownedProfiles()).toEqual({ ok: true, value: [] });
  });

  it('moves between static keys and a credential_process, never both', async () => {
    const { files, text, config } = desk();
    await files.writeProfile({ profile: dev, credentials: keys(1), config: { region: 'eu' } });
    await files.writeProfile({
      profile: dev,
      config: { region: 'eu', credential_process: '"/Apps/Mäi" --credentials dev' },
    });
    expect(text()).toBe('');
    expect(text(config)).toBe('[profile dev]\nregion = eu\ncredential_process = "/Apps/Mäi" --credentials dev\n');
    await files.writeProfile({ profile: dev, credentials: keys(2), config: { region: 'eu' } });
    expect(text()).toBe(`[dev]\n${own(2)}`);
    expect(text(config)).toBe('[profile dev]\nregion = eu\n');
  });

  it('refuses names that would change what tools read of everybody', async () => {
    const refused = await desk().files.writeProfile({ profile: 'DEFAULT' as ProfileName, credentials: keys(1) });
    expect(refused).toEqual({ ok: false, failure: { kind: 'invalid-profile-name', reason: 'reserved' } });
  });

  it('refuses a value that would add lines of its own', async () => {
    const { files, credentials } = desk();
    const refused = await files.writeProfile({
      profile: dev,
      credentials: { ...keys(1), sessionToken: 't\n[evil]\nregion = x' },
    });
    expect(refused).toMatchObject({ ok: false, failure: { kind: 'edit-refused', file: 'credentials' } });
    expect(existsSync(credentials)).toBe(false);
  });

  it('names the line that no tool can read', async () => {
    const { files, put } = desk();
    put('[a]\nk = v\n[broken\n');
    expect(await files.writeProfile({ profile: dev, credentials: keys(1) })).toMatchObject({
      ok: false,
      failure: { kind: 'file-unparsable', file: 'credentials', line: 3 },
    });
  });
});

describe('the file itself', () => {
  it('is written through symbolic links', async () => {
    const { files, home, aws, credentials } = desk();
    mkdirSync(aws);
    mkdirSync(join(home, 'dotfiles'));
    writeFileSync(join(home, 'dotfiles', 'real'), '[a]\n', { mode: 0o600 });
    symlinkSync(join(home, 'dotfiles', 'real'), join(home, 'dotfiles', 'between'));
    symlinkSync('../dotfiles/between', credentials);
    expect(await files.writeProfile({ profile: dev, credentials: keys(1) })).toEqual({ ok: true });
    expect(lstatSync(credentials).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(home, 'dotfiles', 'real'), 'utf8')).toBe(`[a]\n\n[dev]\n${own(1)}`);
  });

  it.each([
    ['600', 0o600, '600'],
    ['400', 0o400, '400'],
    ['644', 0o644, '600'],
  ])('of mode %s ends up readable for its owner alone', async (_, mode, expected) => {
    const { files, put, credentials } = desk();
    put('[a]\n', credentials, mode);
    await files.writeProfile({ profile: dev, credentials: keys(1) });
    expect(modeOf(credentials)).toBe(expected);
  });

  it('keeps the mode of config, which holds no secret', async () => {
    const { files, put, config } = desk();
    put('[default]\n', config, 0o644);
    await files.writeProfile({ profile: dev, config: { region: 'eu' } });
    expect(modeOf(config)).toBe('644');
  });

  it.each([
    ['a folder', (path: string) => mkdirSync(path), 'not-a-file'],
    ['a circle of links', (path: string) => symlinkSync(path, path), 'link-loop'],
    ['a link into a missing folder', (path: string) => symlinkSync('/missing/file', path), 'missing-folder'],
    ['no text', (path: string) => writeFileSync(path, Buffer.from('[a]\n', 'utf16le')), 'not-text'],
  ])('that is %s is refused in words', async (_, make, fault) => {
    const { files, aws, credentials } = desk();
    mkdirSync(aws);
    make(credentials);
    expect(await files.writeProfile({ profile: dev, credentials: keys(1) })).toMatchObject({
      ok: false,
      failure: { file: 'credentials', fault },
    });
    expect(readdirSync(aws)).toEqual(['credentials']);
  });

  it('keeps both edits when many are asked for at once', async () => {
    const { files, start, text } = desk();
    const others = start();
    const names = Array.from({ length: 10 }, (_, index) => `p${index}` as ProfileName);
    await Promise.all(
      names.map((profile, index) => (index % 2 ? files : others).writeProfile({ profile, credentials: keys(index) })),
    );
    for (const [index, name] of names.entries()) expect(text()).toContain(`[${name}]\n${own(index)}`);
  });
});

describe('backups', () => {
  it('keep what others wrote, five times, and not what Mai itself did', async () => {
    const { files, put, credentials, text, aws } = desk();
    for (let round = 1; round <= 7; round += 1) {
      put(`# round ${round}\n`);
      await files.writeProfile({ profile: dev, credentials: keys(1) });
      await files.writeProfile({ profile: dev, credentials: keys(2) });
    }
    const backups = await files.backups();
    const kept = backups.ok ? backups.value : [];
    expect(kept.map(({ id }) => text(join(aws, 'mai-backups', id)))).toEqual(
      [7, 6, 5, 4, 3].map(round => `# round ${round}\n`),
    );
    expect(kept.map(({ id }) => modeOf(join(aws, 'mai-backups', id)))).toEqual(Array(5).fill('600'));
    expect(modeOf(join(aws, 'mai-backups'))).toBe('700');
    expect(credentials).toBe(files.paths.credentials);
  });

  it('can be looked at and restored, and the restore can be undone', async () => {
    const { files, put, text } = desk();
    put('[a]\nk = v\n');
    await files.writeProfile({ profile: dev, credentials: keys(1) });
    const [backup] = await listed(files);
    if (backup === undefined) throw new Error('no backup');
    const shown = await files.previewRestore(backup);
    expect(shown.ok && shown.value.filter(({ kind }) => kind === 'removed').map(({ text: line }) => line)).toContain(
      '[dev]',
    );
    expect(JSON.stringify(shown)).not.toContain('token1');
    expect(await files.restore(backup)).toEqual({ ok: true });
    expect(text()).toBe('[a]\nk = v\n');
    const [newest] = await listed(files);
    if (newest === undefined) throw new Error('no backup');
    await files.restore(newest);
    expect(text()).toContain('token1==');
    expect(await files.restore({ ...newest, id: '../credentials' })).toEqual({
      ok: false,
      failure: { kind: 'not-found' },
    });
  });
});

async function listed(files: ReturnType<ReturnType<typeof desk>['start']>) {
  const backups = await files.backups();
  return backups.ok ? backups.value : [];
}
