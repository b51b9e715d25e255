import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hours, instant, later } from '../../app/domain/instant.ts';
import { ok } from '../../app/domain/result.ts';
import { claim } from '../../app/testing/claims/claim.ts';
import { hasLinks, hasModes, modeOf, OWN_FILE, OWN_FOLDER } from '../../scripts/testing/file-system.ts';
import { timesRead } from '../../scripts/testing/times-read.ts';
import {
  newerToken,
  readSharedToken,
  removeSharedToken,
  type SharedToken,
  sharedTokenPath,
  writeSharedToken,
} from './token-cache.ts';

const NOW = instant(Date.parse('2026-11-28T09:00:00Z'));
const TOKEN: SharedToken = {
  startUrl: 'https://acme.awsapps.com/start',
  region: 'eu-central-1',
  accessToken: 'aoaAAAAA-access',
  expiresAt: later(NOW, hours(1)),
  refreshToken: 'aorAAAAA-refresh',
  clientId: 'client-of-mai',
  clientSecret: 'secret-of-mai',
  registrationExpiresAt: later(NOW, hours(90 * 24)),
};
const KEY = { startUrl: TOKEN.startUrl, sessionName: 'acme' };
/** Of `aws sso login`: the same person’s, by another registration. */
const FOREIGN = { ...TOKEN, clientId: 'client-of-the-cli', accessToken: 'aoaAAAAA-cli' };

let home: string;
const path = () => sharedTokenPath(home, KEY);
const write = (token: SharedToken, now = NOW) => writeSharedToken(home, { ...token, sessionName: 'acme' }, now);
const read = () => readSharedToken(home, KEY);
const remove = () => removeSharedToken(home, KEY, ({ clientId }) => clientId === TOKEN.clientId);
async function put(text: string, mode = 0o600) {
  await mkdir(dirname(path()), { recursive: true });
  await writeFile(path(), text, { mode });
}

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'mai-tokens-'));
});
afterEach(() => rm(home, { recursive: true }));

describe('AWS’s shared token cache', () => {
  it('has a file per session in AWS’s form, which only this user can read', async () => {
    claim('token-cache-private');
    expect(await write(TOKEN)).toEqual(ok('written'));
    expect(JSON.parse(await readFile(path(), 'utf8'))).toEqual({
      startUrl: 'https://acme.awsapps.com/start',
      region: 'eu-central-1',
      accessToken: 'aoaAAAAA-access',
      expiresAt: '2026-11-28T10:00:00Z',
      clientId: 'client-of-mai',
      clientSecret: 'secret-of-mai',
      registrationExpiresAt: '2027-02-26T09:00:00Z',
      refreshToken: 'aorAAAAA-refresh',
    });
    expect(modeOf(path())).toBe(OWN_FILE);
    for (const folder of ['.aws', '.aws/sso', '.aws/sso/cache'])
      expect(modeOf(join(home, folder)), folder).toBe(OWN_FOLDER);
    expect(await readdir(dirname(path()))).toHaveLength(1);
    expect(await read()).toEqual(TOKEN);
  });

  it.each([
    ['a session', KEY, 'd033e22ae348aeb5660fc2140aec35850c4da997', 'admin'],
    ['a start URL', { startUrl: 'abc' }, 'a9993e364706816aba3e25717850c26c9cd0d89d', undefined],
  ])('names a file by %s', (_, key, hash, sessionName) => {
    const path = sharedTokenPath(home, { ...key, ...(sessionName !== undefined && { sessionName }) });
    expect(path).toBe(join(home, '.aws/sso/cache', `${hash}.json`));
  });

  it.skipIf(!hasLinks)('replaces a link instead of writing through it', async () => {
    await put('');
    await rm(path());
    await writeFile(join(home, 'elsewhere'), 'mine', { mode: 0o644 });
    await symlink(join(home, 'elsewhere'), path());
    expect(await write(TOKEN)).toEqual(ok('written'));
    expect(await readFile(join(home, 'elsewhere'), 'utf8')).toBe('mine');
    expect(modeOf(path())).toBe(OWN_FILE);
  });

  it('explains why it can’t be written', async () => {
    await writeFile(join(home, '.aws'), 'a file');
    expect(await write(TOKEN)).toMatchObject({ ok: false, failure: { kind: 'token-cache-unwritable', path: path() } });
  });
});

describe('a token in the cache', () => {
  it.each([
    [
      'by the JavaScript SDK',
      (text: string) => JSON.stringify(JSON.parse(text.replace('10:00:00Z', '10:00:00.000Z')), null, 2),
    ],
    ['by old versions of botocore', (text: string) => text.replace('10:00:00Z', '10:00:00UTC')],
  ])('is read as written %s', async (_, rewritten) => {
    await write(TOKEN);
    await put(rewritten(await readFile(path(), 'utf8')));
    expect(await read()).toEqual(TOKEN);
  });

  it.skipIf(process.platform !== 'linux')('is read once where it is whole', async () => {
    await write(TOKEN);
    // Long, so that nothing else that is read meanwhile counts.
    await put(`${await readFile(path(), 'utf8')}${' '.repeat(90_000)}`);
    expect(await timesRead(path(), read)).toBe(1);
  });

  it('is read once another program has written the rest', async () => {
    await write(TOKEN);
    const whole = await readFile(path(), 'utf8');
    await put(whole.slice(0, 100));
    const reading = read();
    await put(whole);
    expect(await reading).toEqual(TOKEN);
  });

  const changed = (parts: object) =>
    JSON.stringify({
      ...TOKEN,
      expiresAt: '2026-11-28T10:00:00Z',
      registrationExpiresAt: '2027-02-26T09:00:00Z',
      ...parts,
    });
  it.each([
    ['half of a file', '{"startUrl":'],
    ['an empty file', ''],
    ['a list', '[]'],
    ['a registration without a token', '{"clientId":"a","clientSecret":"b","expiresAt":"2026-11-28T10:00:00Z"}'],
    ['a token that is a number', changed({ accessToken: 5 })],
    ['a line break in the token', changed({ accessToken: 'a\r\nx-evil: 1' })],
    ['a region that is a host', changed({ region: 'evil.example/' })],
    ['a region behind a host', changed({ region: 'evil.example/eu-central-1' })],
    ['a time that is none', changed({ expiresAt: '2026-99-99T10:00:00Z' })],
    ['a time in words', changed({ expiresAt: 'tomorrow' })],
    ['a time of another form', changed({ expiresAt: '2026-11-28 10:00' })],
    ['a time with a note', changed({ expiresAt: '2026-11-28T10:00:00Z (noon)' })],
    ['a time in ten thousand years', changed({ expiresAt: '+012026-11-28T10:00:00Z' })],
    ['a time before there were computers', changed({ expiresAt: '1960-11-28T10:00:00Z' })],
    ['an endless file', `"${'x'.repeat(200_000)}"`],
  ])('is not read from %s', async (_, text) => {
    await put(text);
    expect(await read()).toBe('damaged');
  });

  it.skipIf(!hasModes)('is not taken from a file that others can write', async () => {
    claim('token-cache-planted');
    await write(TOKEN);
    await chmod(path(), 0o622);
    expect(await read()).toBe('damaged');
  });

  it('is none without a file, and not read from a folder', async () => {
    expect(await read()).toBe('none');
    await mkdir(path(), { recursive: true });
    expect(await read()).toBe('damaged');
  });

  it.skipIf(!hasLinks)('is not read from a link to itself', async () => {
    await mkdir(dirname(path()), { recursive: true });
    await symlink(path(), path());
    expect(await read()).toBe('damaged');
  });

  it('is kept if a tool has refreshed it meanwhile', async () => {
    const refreshed = { ...TOKEN, accessToken: 'aoaAAAAA-second', expiresAt: later(NOW, hours(2)) };
    await write(refreshed);
    expect(await write(TOKEN)).toEqual(ok('kept'));
    expect(await read()).toEqual(refreshed);
  });

  it('of an older sign-in by Mai is replaced, even if both expire at the same time', async () => {
    await write({ ...TOKEN, accessToken: 'aoaAAAAA-first' });
    expect(await write(TOKEN)).toEqual(ok('written'));
    expect(await read()).toEqual(TOKEN);
  });

  it('of another sign-in is kept until it expires', async () => {
    await write(FOREIGN);
    expect(await write(TOKEN)).toEqual(ok('kept'));
    expect(await read()).toEqual(FOREIGN);
    expect(await write({ ...TOKEN, expiresAt: later(NOW, hours(2)) }, later(NOW, hours(1)))).toEqual(ok('written'));
  });

  it('is removed by its registration, also after a tool refreshed it', async () => {
    claim('token-cache-removed');
    await write({ ...TOKEN, accessToken: 'aoaAAAAA-second' });
    await remove();
    expect(await read()).toBe('none');
    await remove();
  });

  it.each([
    ['another sign-in', () => write(FOREIGN)],
    ['another program', () => put('{"accessToken":"x"}')],
  ])('of %s stays', async (_, prepare) => {
    await prepare();
    const before = await readFile(path(), 'utf8');
    await remove();
    expect(await readFile(path(), 'utf8')).toBe(before);
  });
});

describe('the token to go on with', () => {
  const refreshed = { ...TOKEN, accessToken: 'aoaAAAAA-second', expiresAt: later(NOW, hours(2)) };
  const { refreshToken: _, ...withoutRefresh } = refreshed;
  it.each([
    ['the one that a tool has refreshed', TOKEN, refreshed, refreshed],
    ['Mai’s own if it is newer', refreshed, TOKEN, undefined],
    ['Mai’s own if both are of the same age', TOKEN, { ...TOKEN, accessToken: 'aoaAAAAA-second' }, undefined],
    ['Mai’s own beside another sign-in', TOKEN, { ...FOREIGN, expiresAt: later(NOW, hours(2)) }, undefined],
    ['Mai’s own beside one of another region', TOKEN, { ...refreshed, region: 'us-east-1' }, undefined],
    [
      'the refreshed one with the old refresh token',
      TOKEN,
      withoutRefresh,
      { ...refreshed, refreshToken: TOKEN.refreshToken },
    ],
    ['the shared one if Mai has none', undefined, FOREIGN, FOREIGN],
  ])('is %s', (_, own, shared, expected) => {
    expect(newerToken(own, shared)).toEqual(expected);
  });
});
