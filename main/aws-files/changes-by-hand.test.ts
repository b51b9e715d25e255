import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { desk, dev, keys, own } from '../../scripts/testing/aws-desk.ts';

const ID = 'aws_access_key_id';
const MARK = '\uFEFF';
/** A desk whose files can't be read: each is a folder. */
function broken() {
  const made = desk();
  for (const path of [made.credentials, made.config]) mkdirSync(path, { recursive: true });
  return made;
}
const notAFile = (file: string) => ({ ok: false, failure: { kind: 'file-unreadable', file, fault: 'not-a-file' } });

describe('the credentials that Mai wrote', () => {
  it('are read with their end', async () => {
    const { files } = desk();
    await files.writeProfiles({ profile: dev, credentials: keys(1) });
    expect(await files.readCredentials(dev)).toEqual({ ok: true, value: keys(1) });
  });

  it.each([
    ['there is no such profile', ''],
    ['a person put another key there', `[dev]\n${own(1).replace('ASIAKEY1', 'ASIATHEIRS')}`],
    ['the access key ID is gone', `[dev]\n${own(1).split('\n').slice(1).join('\n')}`],
    ['the secret is gone', `[dev]\n${own(1).replace(/aws_secret.*\n/, '')}`],
    ['the session token is gone', `[dev]\n${own(1).replace(/aws_session.*\n/, '')}`],
  ])('are none where %s', async (_, text) => {
    const { files, put } = desk();
    await files.writeProfiles({ profile: dev, credentials: keys(1) });
    put(text);
    expect(await files.readCredentials(dev)).toEqual({ ok: true, value: undefined });
  });

  it('are none of a section that Mai did not write', async () => {
    const { files, put } = desk();
    put(`[dev]\n${own(1)}`);
    expect(await files.readCredentials(dev)).toEqual({ ok: true, value: undefined });
  });
});

describe('a change that a person asked for', () => {
  it('takes away keys of somebody else, keeps what Mai wrote beside them, and keeps a copy', async () => {
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

  it('takes away a key of Mai’s own too, where that was meant', async () => {
    const { files, text } = desk();
    await files.writeProfiles({ profile: dev, credentials: keys(1) });
    await files.changeKeys('credentials', { profile: dev, clear: [ID] });
    expect(text()).toBe(`[dev]\n${own(1).split('\n').slice(1).join('\n')}`);
  });

  it('sets a key in a section of somebody else, and leaves its others', async () => {
    const { files, put, text, config } = desk();
    put('[profile dev]\noutput = json\n', config);
    expect(await files.changeKeys('config', { profile: dev, set: { region: 'eu-west-1' } })).toEqual({
      ok: true,
    });
    expect(text(config)).toBe('[profile dev]\noutput = json\nregion = eu-west-1\n');
  });

  it('takes a byte order mark off, and keeps a copy with it', async () => {
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

describe('files that can’t be read', () => {
  it.each<[string, (files: ReturnType<typeof desk>['files']) => Promise<unknown>, string]>([
    ['write', files => files.writeProfiles({ profile: dev, credentials: keys(1) }), 'credentials'],
    ['change', files => files.changeKeys('config', { profile: dev, set: { region: 'x' } }), 'config'],
    ['take a mark off', files => files.removeByteOrderMark('config'), 'config'],
    ['read credentials', files => files.readCredentials(dev), 'credentials'],
    ['show a change', files => files.preview({ profile: dev, credentials: keys(1) }), 'credentials'],
    ['list profiles', files => files.ownedProfiles(), 'credentials'],
    ['list copies', files => files.backups(), 'credentials'],
    ['show a copy', files => files.previewRestore({ file: 'config', id: 'config.1', takenAt: 1 as never }), 'config'],
    ['bring a copy back', files => files.restore({ file: 'config', id: 'config.1', takenAt: 1 as never }), 'config'],
  ])('say why: %s', async (_, ask, file) => {
    expect(await ask(broken().files)).toMatchObject(notAFile(file));
  });

  it('leave the other one readable', async () => {
    const { files, config } = desk();
    mkdirSync(config, { recursive: true });
    expect(await files.ownedProfiles()).toMatchObject(notAFile('config'));
    expect(await files.readCredentials(dev)).toEqual({ ok: true, value: undefined });
  });

  it.each<[string, (path: string) => void, string]>([
    ['a link in a circle', path => symlinkSync(path, path), 'link-loop'],
    ['no text', path => writeFileSync(path, 'a\0b'), 'not-text'],
  ])('are told apart: %s', async (_, make, fault) => {
    const { files, aws, credentials } = desk();
    mkdirSync(aws);
    make(credentials);
    expect(await files.readCredentials(dev)).toMatchObject({
      ok: false,
      failure: { kind: 'file-unreadable', file: 'credentials', path: credentials, fault },
    });
  });
});

describe('a copy', () => {
  it('is found of both files, the newest first', async () => {
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

  it('that is not there can’t be shown or brought back', async () => {
    const { files, put } = desk();
    put('# one\n');
    const gone = { file: 'credentials', id: 'credentials.1', takenAt: 1 as never } as const;
    expect(await files.previewRestore(gone)).toEqual({ ok: false, failure: { kind: 'not-found' } });
    expect(await files.restore(gone)).toEqual({ ok: false, failure: { kind: 'not-found' } });
  });
});

describe('forgetting the files', () => {
  it('takes away what Mai made and left empty, with the copies', async () => {
    const { files, credentials, aws } = desk();
    await files.writeProfiles({ profile: dev, credentials: keys(1) });
    await files.removeProfile(dev);
    expect(await files.forget()).toEqual({ ok: true });
    expect([credentials, aws].map(existsSync)).toEqual([false, false]);
  });

  it('leaves a file of somebody else, though it is empty', async () => {
    const { files, put, credentials } = desk();
    put('');
    expect(await files.forget()).toEqual({ ok: true });
    expect(readFileSync(credentials, 'utf8')).toBe('');
  });

  it.skipIf(process.getuid?.() === 0)('says why it could not', async () => {
    const { files, aws } = desk();
    await files.writeProfiles({ profile: dev, credentials: keys(1) });
    await files.removeProfile(dev);
    chmodSync(aws, 0o500);
    expect(await files.forget()).toMatchObject({ ok: false, failure: { kind: 'file-unwritable', fault: 'denied' } });
  });
});

describe('the profiles that hold something of Mai’s', () => {
  it('are those of either file, with an end where there are credentials, and no others', async () => {
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

describe('a change that would change nothing', () => {
  it('is shown as nothing', async () => {
    const { files } = desk();
    expect(await files.preview({ profile: dev })).toEqual({ ok: true, value: { credentials: [], config: [] } });
  });
});

describe('a request that changes nothing', () => {
  it('touches no file', async () => {
    const { files, aws } = desk();
    expect(await files.writeProfiles({ profile: dev })).toEqual({ ok: true });
    expect(existsSync(aws)).toBe(false);
  });
});
