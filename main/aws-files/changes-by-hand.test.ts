import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { desk, dev, keys, own } from '../../scripts/testing/aws-desk.ts';
import { hasLinks, hasModes } from '../../scripts/testing/file-system.ts';

const ID = 'aws_access_key_id';
const MARK = '\uFEFF';
/** Unreadable files: each is a folder. */
function broken() {
  const made = desk();
  for (const path of [made.credentials, made.config]) mkdirSync(path, { recursive: true });
  return made;
}
const notAFile = (file: string) => ({ ok: false, failure: { kind: 'file-unreadable', file, fault: 'not-a-file' } });

const CIRCULAR_LINK: readonly [string, (path: string) => void, string][] = hasLinks
  ? [['a circular link', path => symlinkSync(path, path), 'link-loop']]
  : [];

describe('the credentials that Mai wrote', () => {
  it('are read with their expiration', async () => {
    const { files } = desk();
    await files.writeProfiles({ profile: dev, credentials: keys(1) });
    expect(await files.readCredentials(dev)).toEqual({ ok: true, value: keys(1) });
  });

  it.each([
    ['there is no such profile', ''],
    ['another program replaced the key', `[dev]\n${own(1).replace('ASIAKEY1', 'ASIATHEIRS')}`],
    ['the access key ID is missing', `[dev]\n${own(1).split('\n').slice(1).join('\n')}`],
    ['the secret is missing', `[dev]\n${own(1).replace(/aws_secret.*\n/, '')}`],
    ['the session token is missing', `[dev]\n${own(1).replace(/aws_session.*\n/, '')}`],
  ])('are none if %s', async (_, text) => {
    const { files, put } = desk();
    await files.writeProfiles({ profile: dev, credentials: keys(1) });
    put(text);
    expect(await files.readCredentials(dev)).toEqual({ ok: true, value: undefined });
  });

  it('are none in a foreign section', async () => {
    const { files, put } = desk();
    put(`[dev]\n${own(1)}`);
    expect(await files.readCredentials(dev)).toEqual({ ok: true, value: undefined });
  });
});

describe('a change on request', () => {
  it('removes foreign keys, keeps Mai’s other keys, and backs up the file', async () => {
    const { files, put, text } = desk();
    await files.writeProfiles({ profile: dev, credentials: keys(1) });
    put(`${text()}credential_process = other\n`);
    const theirs = text();
    expect(await files.changeKeys('credentials', { profile: dev, clear: ['credential_process'] })).toEqual({
      ok: true,
    });
    expect(text()).toBe(`[dev]\n${own(1)}`);
    expect(await files.readCredentials(dev)).toMatchObject({ value: { accessKeyId: 'ASIAKEY1' } });
    const backups = await files.backups();
    const [copy] = backups.ok ? backups.value : [];
    expect(backups.ok && backups.value).toHaveLength(1);
    expect(copy?.file).toBe('credentials');
    expect(theirs).toContain('credential_process');
  });

  it('can remove a key of Mai too', async () => {
    const { files, text } = desk();
    await files.writeProfiles({ profile: dev, credentials: keys(1) });
    await files.changeKeys('credentials', { profile: dev, clear: [ID] });
    expect(text()).toBe(`[dev]\n${own(1).split('\n').slice(1).join('\n')}`);
  });

  it('removes only the access key that was found', async () => {
    const { files, put, text } = desk();
    const section = (id: string) => `[dev]\naws_access_key_id = ${id}\naws_secret_access_key = s\n`;
    const clear = { profile: dev, clear: [ID, 'aws_secret_access_key'], keyId: 'AKIA…0001' };
    put(section('AKIANEW0000000000002'));
    expect(await files.changeKeys('credentials', clear)).toEqual({ ok: false, failure: { kind: 'key-changed' } });
    expect(text()).toBe(section('AKIANEW0000000000002'));
    put('[dev]\n');
    expect(await files.changeKeys('credentials', clear)).toEqual({ ok: false, failure: { kind: 'key-changed' } });
    for (const id of ['AKIAOLD0000000000001', '"AKIAOLD0000000000001"']) {
      put(section(id));
      expect(await files.changeKeys('credentials', clear)).toEqual({ ok: true });
      expect(text()).toBe('[dev]\n');
    }
  });

  it('sets a key in a foreign section, and keeps its other keys', async () => {
    const { files, put, text, config } = desk();
    put('[profile dev]\noutput = json\n', config);
    expect(await files.changeKeys('config', { profile: dev, set: { region: 'eu-west-1' } })).toEqual({
      ok: true,
    });
    expect(text(config)).toBe('[profile dev]\noutput = json\nregion = eu-west-1\n');
  });

  it('removes a byte order mark, and backs up the file with it', async () => {
    const { files, put, text, aws } = desk();
    put(`${MARK}[a]\nk = v\n`);
    expect(await files.removeByteOrderMark('credentials')).toEqual({ ok: true });
    expect(text()).toBe('[a]\nk = v\n');
    const backups = await files.backups();
    const [copy] = backups.ok ? backups.value : [];
    expect(text(join(aws, 'mai-backups', String(copy?.id)))).toBe(`${MARK}[a]\nk = v\n`);
    expect(await files.removeByteOrderMark('credentials')).toEqual({ ok: true });
    expect(text()).toBe('[a]\nk = v\n');
  });
});

describe('unreadable files', () => {
  it.each<[string, (files: ReturnType<typeof desk>['files']) => Promise<unknown>, string]>([
    ['write', files => files.writeProfiles({ profile: dev, credentials: keys(1) }), 'credentials'],
    ['change', files => files.changeKeys('config', { profile: dev, set: { region: 'x' } }), 'config'],
    ['remove a byte order mark', files => files.removeByteOrderMark('config'), 'config'],
    ['read credentials', files => files.readCredentials(dev), 'credentials'],
    ['preview a change', files => files.preview({ profile: dev, credentials: keys(1) }), 'credentials'],
    ['list profiles', files => files.ownedProfiles(), 'credentials'],
    ['list backups', files => files.backups(), 'credentials'],
    [
      'preview a backup',
      files => files.previewRestore({ file: 'config', id: 'config.1', takenAt: 1 as never }),
      'config',
    ],
    ['restore a backup', files => files.restore({ file: 'config', id: 'config.1', takenAt: 1 as never }), 'config'],
  ])('are reported with the reason: %s', async (_, ask, file) => {
    expect(await ask(broken().files)).toMatchObject(notAFile(file));
  });

  it('don’t affect the other file', async () => {
    const { files, config } = desk();
    mkdirSync(config, { recursive: true });
    expect(await files.ownedProfiles()).toMatchObject(notAFile('config'));
    expect(await files.readCredentials(dev)).toEqual({ ok: true, value: undefined });
  });

  it.each<[string, (path: string) => void, string]>([
    ...CIRCULAR_LINK,
    ['binary content', path => writeFileSync(path, 'a\0b'), 'not-text'],
  ])('are reported by kind: %s', async (_, make, fault) => {
    const { files, aws, credentials } = desk();
    mkdirSync(aws);
    make(credentials);
    expect(await files.readCredentials(dev)).toMatchObject({
      ok: false,
      failure: { kind: 'file-unreadable', file: 'credentials', path: credentials, fault },
    });
  });
});

describe('a backup', () => {
  it('is listed for both files, the newest first', async () => {
    const { files, put, config } = desk();
    put('# one\n');
    put('[profile x]\n', config);
    await files.writeProfiles({ profile: dev, credentials: keys(1) });
    await files.writeProfiles({ profile: dev, credentials: keys(2), config: { region: 'eu-west-1' } });
    put('# two\n');
    await files.writeProfiles({ profile: dev, credentials: keys(3) });
    const backups = await files.backups();
    const list = backups.ok ? backups.value : [];
    expect(list.map(({ file }) => file)).toEqual(['credentials', 'config', 'credentials']);
    expect(list.map(({ takenAt }) => takenAt)).toEqual(list.map(({ takenAt }) => takenAt).toSorted((a, b) => b - a));
  });

  it('can’t be previewed or restored if it is missing', async () => {
    const { files, put } = desk();
    put('# one\n');
    const gone = { file: 'credentials', id: 'credentials.1', takenAt: 1 as never } as const;
    expect(await files.previewRestore(gone)).toEqual({ ok: false, failure: { kind: 'not-found' } });
    expect(await files.restore(gone)).toEqual({ ok: false, failure: { kind: 'not-found' } });
  });
});

describe('deleting what Mai created', () => {
  it('removes empty files that Mai created, and all backups', async () => {
    const { files, credentials, aws } = desk();
    await files.writeProfiles({ profile: dev, credentials: keys(1) });
    await files.removeProfiles(dev);
    expect(await files.forget()).toEqual({ ok: true });
    expect([credentials, aws].map(existsSync)).toEqual([false, false]);
  });

  it('keeps a foreign file even if it is empty', async () => {
    const { files, put, credentials } = desk();
    put('');
    expect(await files.forget()).toEqual({ ok: true });
    expect(readFileSync(credentials, 'utf8')).toBe('');
  });

  it.skipIf(!hasModes || process.getuid?.() === 0)('reports why it failed', async () => {
    const { files, aws } = desk();
    await files.writeProfiles({ profile: dev, credentials: keys(1) });
    await files.removeProfiles(dev);
    chmodSync(aws, 0o500);
    expect(await files.forget()).toMatchObject({ ok: false, failure: { kind: 'file-unwritable', fault: 'denied' } });
  });
});

describe('the owned profiles', () => {
  it('are those with Mai’s keys in either file, with the expiration of credentials', async () => {
    const { files, put, text } = desk();
    const name = (profile: string) => profile as typeof dev;
    expect(await files.ownedProfiles()).toEqual({ ok: true, value: [] });
    await files.writeProfiles({ profile: name('region'), config: { region: 'eu-west-1' } });
    await files.writeProfiles({ profile: dev, credentials: keys(1) });
    put(`${text()}\n[theirs]\nregion = eu\n`);
    expect(await files.ownedProfiles()).toStrictEqual({
      ok: true,
      value: [{ profile: 'dev', expiration: 1_000 }, { profile: 'region' }],
    });
  });
});

describe('a change without effect', () => {
  it('has an empty preview', async () => {
    const { files } = desk();
    expect(await files.preview({ profile: dev })).toEqual({ ok: true, value: { credentials: [], config: [] } });
  });
});

describe('a request without effect', () => {
  it('writes no file', async () => {
    const { files, aws } = desk();
    expect(await files.writeProfiles({ profile: dev })).toEqual({ ok: true });
    expect(existsSync(aws)).toBe(false);
  });
});
