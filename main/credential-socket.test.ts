import { chmodSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { instant, minutes } from '../app/domain/instant.ts';
import { profileName } from '../app/testing/sample-role.ts';
import { en } from '../app/text/en/en.ts';
import { answerCredentials } from './credential-request.ts';
import { type CredentialAnswer, serveCredentials } from './credential-socket.ts';
import { findSocketAddress } from './find-socket-address.ts';
import type { Keychain } from './keychain.ts';
import { keepKeys } from './profile-keys.ts';
import { createVault, VAULT_FOLDER } from './vault.ts';

const entries = new Map<string, string>();
const keychain: Keychain = {
  read: async account => entries.get(account) ?? null,
  write: async (account, secret) => void entries.set(account, secret),
};
const none: Keychain = {
  read: () => Promise.reject(new Error('none')),
  write: () => Promise.reject(new Error('none')),
};
const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

const newFolder = () => mkdtemp(join(tmpdir(), 'mai-socket-'));
const ask = (folder: string, profile: string, from = none) =>
  answerCredentials(profile, { folder, keychain: from, text: async () => en });
const keys = (name: string): CredentialAnswer => ({ kind: 'credentials', output: `{"AccessKeyId":"${name}"}\n` });

async function serving(folder: string, answer: (profile: string) => Promise<CredentialAnswer>): Promise<void> {
  stops.push(await serveCredentials(folder, answer));
}

describe('a credential_process call', () => {
  it('gets what the running Mai answers for its profile, and no other', async () => {
    const folder = await newFolder();
    await serving(folder, async profile => keys(profile));
    expect(await ask(folder, 'dev')).toEqual(keys('dev'));
    expect(await ask(folder, 'team/admin@1')).toEqual(keys('team/admin@1'));
  });

  it('passes on the sentence with which the running Mai refuses', async () => {
    const folder = await newFolder();
    await serving(folder, async () => ({ kind: 'refused', sentence: 'Not live.' }));
    expect(await ask(folder, 'dev')).toEqual({ kind: 'refused', sentence: 'Not live.' });
  });

  it('is answered among fifty at once, each with its own', async () => {
    const folder = await newFolder();
    await serving(folder, async profile => keys(profile));
    const profiles = Array.from({ length: 50 }, (_, index) => `p${index}`);
    expect(await Promise.all(profiles.map(profile => ask(folder, profile)))).toEqual(profiles.map(keys));
  });

  it('is answered from the vault where Mai is not running, as long as the keys live', async () => {
    const folder = await newFolder();
    const vault = createVault({ folder: join(folder, VAULT_FOLDER), keychain, patience: 1_000, makesKey: 'yes' });
    const expiration = instant(Date.now() + minutes(10));
    const credentials = { accessKeyId: 'ASIA1', secretAccessKey: 's', sessionToken: 't', expiration };
    await keepKeys(vault, profileName('dev'), credentials);
    await keepKeys(vault, profileName('old'), { ...credentials, expiration: instant(Date.now() - 1) });
    const answer = await ask(folder, 'dev', keychain);
    expect(JSON.parse(answer.kind === 'credentials' ? answer.output : '{}')).toEqual({
      Version: 1,
      AccessKeyId: 'ASIA1',
      SecretAccessKey: 's',
      SessionToken: 't',
      Expiration: new Date(expiration).toISOString().replace(/\.\d+Z/, 'Z'),
    });
    expect(await ask(folder, 'old', keychain)).toEqual({
      kind: 'refused',
      sentence: 'The keys for the profile “old” have expired and Mai is not running. Start Mai, then the role.',
    });
  });

  it('is told in one sentence what to do where there is neither Mai nor a key', async () => {
    const sentence = 'Mai is not running and has kept no keys for the profile “dev”. Start Mai, then the role.';
    expect(await ask(await newFolder(), 'dev')).toEqual({ kind: 'refused', sentence });
    expect(await ask('/nonexistent', 'dev')).toEqual({ kind: 'refused', sentence });
  });

  it('is not kept waiting by a socket that a killed Mai left', async () => {
    const folder = await newFolder();
    writeFileSync(join(folder, 'socket-address'), join(folder, 'socket', 'mai'));
    mkdirSync(join(folder, 'socket'));
    writeFileSync(join(folder, 'socket', 'mai'), '');
    expect((await ask(folder, 'dev')).kind).toBe('refused');
    await serving(folder, async profile => keys(profile));
    expect(await ask(folder, 'dev')).toEqual(keys('dev'));
  });

  it.each(['', 'a b', 'x\ny', 'p'.repeat(300), '[dev]'])('is refused for what is no profile: %j', async profile => {
    expect(await ask(await newFolder(), profile)).toEqual({
      kind: 'refused',
      sentence: 'Mai was not told for which AWS profile it is asked.',
    });
  });
});

describe('the socket', () => {
  it('is reachable for its owner alone', async () => {
    const folder = await newFolder();
    mkdirSync(join(folder, 'socket'));
    chmodSync(join(folder, 'socket'), 0o777);
    await serving(folder, async profile => keys(profile));
    const address = (await findSocketAddress(folder)) ?? '';
    expect(statSync(address).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(address)).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, 'socket-address')).mode & 0o777).toBe(0o600);
  });

  it('finds a private place elsewhere where Mai’s folder has too long a path for a socket', async () => {
    const folder = join(await newFolder(), 'x'.repeat(100));
    mkdirSync(folder);
    await serving(folder, async profile => keys(profile));
    const address = (await findSocketAddress(folder)) ?? '';
    expect(address.length).toBeLessThan(100);
    expect(statSync(dirname(address)).mode & 0o777).toBe(0o700);
    expect(await ask(folder, 'dev')).toEqual(keys('dev'));
  });

  it.each(['', 'a b\n', '\0\n', 'x'.repeat(5_000), '\n', '{"profile":"dev"}\n'])(
    'hangs up on nonsense and answers the next: %j',
    async nonsense => {
      const folder = await newFolder();
      const asked: string[] = [];
      await serving(folder, async profile => {
        asked.push(profile);
        return keys(profile);
      });
      const answer = await new Promise(resolve => {
        let text = '';
        const socket = connect(join(folder, 'socket', 'mai'), () => socket.end(nonsense));
        socket.on('data', chunk => {
          text += chunk;
        });
        socket.on('error', () => undefined);
        socket.on('close', () => resolve(text));
      });
      expect(answer).toBe('');
      expect(await ask(folder, 'dev')).toEqual(keys('dev'));
      expect(asked).toEqual(['dev']);
    },
  );

  it('answers an honest caller while another one holds a thousand connections and says nothing', async () => {
    const folder = await newFolder();
    await serving(folder, async profile => keys(profile));
    const hoard = Array.from({ length: 1_000 }, () => connect(join(folder, 'socket', 'mai')));
    await Promise.all(hoard.map(socket => new Promise(resolve => socket.on('connect', resolve).on('error', resolve))));
    expect(await ask(folder, 'dev')).toEqual(keys('dev'));
    for (const socket of hoard) socket.destroy();
  });

  it('survives a caller that goes away before the answer', async () => {
    const folder = await newFolder();
    let give = (_: CredentialAnswer) => {};
    await serving(folder, () => new Promise(resolve => (give = resolve)));
    const socket = connect(join(folder, 'socket', 'mai'), () => socket.write('dev\n'));
    await new Promise(resolve => setImmediate(resolve));
    socket.destroy();
    give(keys('dev'));
    expect(existsSync(join(folder, 'socket', 'mai'))).toBe(true);
  });
});
