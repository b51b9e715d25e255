import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, renameSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { instant, minutes } from '../../app/domain/instant.ts';
import { claim } from '../../app/testing/claims/claim.ts';
import { profileName } from '../../app/testing/sample-role.ts';
import { en } from '../../app/text/en/en.ts';
import { encrypt } from '../credentials/encrypt.ts';
import type { Keychain } from '../credentials/keychain.ts';
import { storeProfileCredentials } from '../credentials/profile-credentials.ts';
import { createVault, VAULT_FOLDER } from '../credentials/vault.ts';
import { allocateSocket } from './allocate-socket.ts';
import { answerCredentials } from './answer-credentials.ts';
import { type CredentialAnswer, createRequest } from './credential-protocol.ts';
import { serveCredentialSocket } from './credential-socket.ts';
import { findSocketInfo, formatSocketInfo, type SocketInfo, socketInfoFile } from './socket-info.ts';

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

const AS_OTHER_USER = ['--reuid', '65534', '--regid', '65534', '--clear-groups'];
const OTHER_SERVER = `
require('node:net').createServer(socket => socket.on('data', chunk => {
  console.log('heard ' + chunk);
  socket.end('{"kind":"credentials","output":"ASIAOTHERS"}\\n');
})).listen(process.argv[1], () => console.log('listening'));`;

const newFolder = () => mkdtemp(join(tmpdir(), 'mai-socket-'));
const ask = (folder: string, profile: string, from = none) =>
  answerCredentials(profile, { folder, keychain: from, text: async () => en });
const keys = (name: string): CredentialAnswer => ({ kind: 'credentials', output: `{"AccessKeyId":"${name}"}\n` });

async function serving(folder: string, answer: (profile: string) => Promise<CredentialAnswer>): Promise<SocketInfo> {
  stops.push(await serveCredentialSocket(folder, answer));
  const info = await findSocketInfo(folder);
  if (info === undefined) throw new Error('no note');
  return info;
}

/**
 * Listens at the address in the socket info as another process of this user, and sends each caller what `give` returns.
 */
async function imposter(folder: string, { address, key }: SocketInfo, give: (question: string) => string) {
  const heard: string[] = [];
  const server = createServer(socket => {
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      heard.push(chunk);
      socket.end(give(chunk));
    });
  });
  mkdirSync(dirname(address), { recursive: true, mode: 0o700 });
  await new Promise<void>(resolve => server.listen(address, resolve));
  chmodSync(address, 0o600);
  writeFileSync(socketInfoFile(folder), formatSocketInfo({ address, key }), { mode: 0o600 });
  stops.push(() => server.close());
  return heard;
}

describe('a credential_process call', () => {
  it('gets the running app’s answer for its profile only', async () => {
    const folder = await newFolder();
    await serving(folder, async profile => keys(profile));
    expect(await ask(folder, 'dev')).toEqual(keys('dev'));
    expect(await ask(folder, 'team/admin@1')).toEqual(keys('team/admin@1'));
  });

  it('passes on the running app’s refusal', async () => {
    const folder = await newFolder();
    await serving(folder, async () => ({ kind: 'refused', sentence: 'Not live.' }));
    expect(await ask(folder, 'dev')).toEqual({ kind: 'refused', sentence: 'Not live.' });
  });

  it('gets its own answer among fifty concurrent calls', async () => {
    const folder = await newFolder();
    await serving(folder, async profile => keys(profile));
    const profiles = Array.from({ length: 50 }, (_, index) => `p${index}`);
    expect(await Promise.all(profiles.map(profile => ask(folder, profile)))).toEqual(profiles.map(keys));
  });

  it('is answered from the vault while Mai isn’t running, until the credentials expire', async () => {
    const folder = await newFolder();
    const vault = createVault({ folder: join(folder, VAULT_FOLDER), keychain, timeout: 1_000, createsKey: 'yes' });
    const expiration = instant(Date.now() + minutes(10));
    const credentials = { accessKeyId: 'ASIA1', secretAccessKey: 's', sessionToken: 't', expiration };
    await storeProfileCredentials(vault, profileName('dev'), credentials);
    await storeProfileCredentials(vault, profileName('old'), { ...credentials, expiration: instant(Date.now() - 1) });
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

  it('explains what to do if Mai isn’t running and nothing is stored', async () => {
    const sentence = 'Mai is not running and has kept no keys for the profile “dev”. Start Mai, then the role.';
    expect(await ask(await newFolder(), 'dev')).toEqual({ kind: 'refused', sentence });
    expect(await ask('/nonexistent', 'dev')).toEqual({ kind: 'refused', sentence });
  });

  it('does not wait for a socket of a killed Mai', async () => {
    const folder = await newFolder();
    const address = join(folder, 'socket', 'mai');
    writeFileSync(socketInfoFile(folder), formatSocketInfo({ address, key: Buffer.alloc(32) }), { mode: 0o600 });
    mkdirSync(dirname(address), { mode: 0o700 });
    const killed = `require('node:net').createServer().listen(process.argv[1], () => process.kill(process.pid, 'SIGKILL'))`;
    spawnSync(process.execPath, ['-e', killed, address]);
    chmodSync(address, 0o600);
    expect(await findSocketInfo(folder)).toBeDefined();
    expect((await ask(folder, 'dev')).kind).toBe('refused');
    await serving(folder, async profile => keys(profile));
    expect(await ask(folder, 'dev')).toEqual(keys('dev'));
  });

  it('rejects an endless answer of a process in Mai’s place', async () => {
    const folder = await newFolder();
    const info = await serving(folder, async profile => keys(profile));
    for (const stop of stops.splice(0)) stop();
    let sent = 0;
    const server = createServer(socket => {
      const more = (): void => {
        sent += 65_536;
        if (!socket.destroyed && sent < 50_000_000) socket.write('x'.repeat(65_536), more);
      };
      socket.on('error', () => {}).on('data', more);
    });
    mkdirSync(dirname(info.address), { recursive: true, mode: 0o700 });
    writeFileSync(socketInfoFile(folder), formatSocketInfo(info), { mode: 0o600 });
    await new Promise<void>(resolve => server.listen(info.address, () => resolve()));
    chmodSync(info.address, 0o600);
    stops.push(() => server.close());
    expect((await ask(folder, 'dev')).kind).toBe('refused');
    expect(sent).toBeLessThan(10_000_000);
  });

  it.each(['', 'a b', 'x\ny', 'p'.repeat(300), '[dev]'])(
    'is refused for an invalid profile name: %j',
    async profile => {
      claim('socket-owner');
      expect(await ask(await newFolder(), profile)).toEqual({
        kind: 'refused',
        sentence: 'Mai was not told for which AWS profile it is asked.',
      });
    },
  );
});

describe('a process in the running app’s place', () => {
  it('can’t send an accepted answer, and can’t read the request', async () => {
    claim('socket-imitation');
    const folder = await newFolder();
    const info = { address: join(folder, 'socket', 'mai'), key: randomBytes(32) };
    const foreign = JSON.stringify(keys('FOREIGN'));
    const answers = [
      `${foreign}\n`,
      `${encrypt(foreign, 'mai credentials 1 question', info.key).toString('base64')}\n`,
      `${encrypt(foreign, `mai credentials 1 answer ${'0'.repeat(32)}`, info.key).toString('base64')}\n`,
      '\n',
    ];
    const heard = await imposter(folder, info, () => answers.shift() ?? '');
    for (let left = answers.length; left >= 0; left -= 1) expect((await ask(folder, 'dev')).kind).toBe('refused');
    expect(heard).toHaveLength(5);
    expect(heard.filter(question => question.includes('dev'))).toEqual([]);
  });

  it('can’t replay an earlier answer of the running app', async () => {
    claim('socket-imitation');
    const folder = await newFolder();
    const info = await serving(folder, async () => keys('EARLIER'));
    const answers: string[] = [];
    const pass = createServer(client => {
      const through = connect(info.address);
      client.pipe(through);
      through.setEncoding('utf8').on('data', (chunk: string) => answers.push(chunk));
      through.pipe(client);
    });
    const between = { ...info, address: join(folder, 'socket', 'between') };
    await new Promise<void>(resolve => pass.listen(between.address, resolve));
    chmodSync(between.address, 0o600);
    writeFileSync(socketInfoFile(folder), formatSocketInfo(between), { mode: 0o600 });
    expect(await ask(folder, 'dev')).toEqual(keys('EARLIER'));
    expect(answers.join('')).not.toContain('EARLIER');
    pass.close();
    await imposter(folder, { ...info, address: join(folder, 'socket', 'later') }, () => answers.join(''));
    expect((await ask(folder, 'dev')).kind).toBe('refused');
  });

  it.skipIf(process.getuid?.() !== 0)('is not contacted if it is another user’s', async () => {
    claim('socket-not-asked');
    const folder = await newFolder();
    const place = await mkdtemp('/tmp/mai-');
    chownSync(place, 65_534, 65_534);
    const address = join(place, 'mai');
    const other = spawn('setpriv', [...AS_OTHER_USER, process.execPath, '-e', OTHER_SERVER, address], { cwd: '/' });
    stops.push(() => other.kill());
    const said = await new Promise<string>(resolve => other.stdout.once('data', chunk => resolve(String(chunk))));
    expect(said).toBe('listening\n');
    writeFileSync(socketInfoFile(folder), formatSocketInfo({ address, key: randomBytes(32) }), { mode: 0o600 });
    expect((await ask(folder, 'dev')).kind).toBe('refused');
    writeFileSync(socketInfoFile(folder), address);
    expect((await ask(folder, 'dev')).kind).toBe('refused');
    let heard = '';
    other.stdout.on('data', chunk => {
      heard += String(chunk);
    });
    const told = new Promise(resolve => other.once('close', resolve));
    other.kill();
    await told;
    expect(heard).toBe('');
  });

  it.each([
    ['an info file that others can read', (folder: string) => chmodSync(socketInfoFile(folder), 0o644)],
    [
      'an info file that is a link',
      (folder: string) => {
        renameSync(socketInfoFile(folder), join(folder, 'elsewhere'));
        symlinkSync(join(folder, 'elsewhere'), socketInfoFile(folder));
      },
    ],
    ['a folder that others can enter', (folder: string) => chmodSync(join(folder, 'socket'), 0o711)],
    ['a socket that others can write', (folder: string) => chmodSync(join(folder, 'socket', 'mai'), 0o666)],
  ])('is not contacted by %s', async (_, loosen) => {
    claim('socket-not-asked');
    const folder = await newFolder();
    const asked: string[] = [];
    await serving(folder, async profile => {
      asked.push(profile);
      return keys(profile);
    });
    loosen(folder);
    expect((await ask(folder, 'dev')).kind).toBe('refused');
    expect(asked).toEqual([]);
  });

  it('is not found after Mai has quit: socket info, socket and folder are removed', async () => {
    claim('socket-not-asked');
    const short = await newFolder();
    const long = join(await newFolder(), 'x'.repeat(100));
    mkdirSync(long);
    for (const folder of [short, long]) {
      const stop = await serveCredentialSocket(folder, async profile => keys(profile));
      const info = await findSocketInfo(folder);
      expect(info).toBeDefined();
      stop();
      expect([existsSync(socketInfoFile(folder)), existsSync(dirname(info?.address ?? ''))]).toEqual([false, false]);
    }
  });

  it('gets no secret for the next start, nor on Windows the pipe’s name', async () => {
    const folder = await newFolder();
    const [first, second] = [await allocateSocket(folder, 'win32'), await allocateSocket(folder, 'win32')];
    expect(first.address).toMatch(/^\\\\\.\\pipe\\mai-[0-9a-f]{32}$/);
    expect(first.address).not.toBe(second.address);
    expect(first.key.equals(second.key)).toBe(false);
    second.release();
    expect(existsSync(socketInfoFile(folder))).toBe(false);
  });
});

describe('the credential socket', () => {
  it('is accessible to its owner only', async () => {
    claim('socket-owner');
    const folder = await newFolder();
    mkdirSync(join(folder, 'socket'));
    chmodSync(join(folder, 'socket'), 0o777);
    const { address } = await serving(folder, async profile => keys(profile));
    expect(statSync(address).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(address)).mode & 0o777).toBe(0o700);
    expect(statSync(socketInfoFile(folder)).mode & 0o777).toBe(0o600);
  });

  it('is in a private temporary folder if the path in the data folder is too long', async () => {
    const folder = join(await newFolder(), 'x'.repeat(100));
    mkdirSync(folder);
    const { address } = await serving(folder, async profile => keys(profile));
    expect(address.length).toBeLessThan(100);
    expect(statSync(dirname(address)).mode & 0o777).toBe(0o700);
    expect(await ask(folder, 'dev')).toEqual(keys('dev'));
  });

  it.each(['', 'a b\n', '\0\n', 'x'.repeat(5_000), '\n', 'dev\n', '{"profile":"dev"}\n'])(
    'closes invalid requests and answers the next: %j',
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

  it('answers while another process holds a thousand idle connections', async () => {
    claim('thousand-connections');
    const folder = await newFolder();
    await serving(folder, async profile => keys(profile));
    const hoard = Array.from({ length: 1_000 }, () => connect(join(folder, 'socket', 'mai')));
    await Promise.all(hoard.map(socket => new Promise(resolve => socket.on('connect', resolve).on('error', resolve))));
    expect(await ask(folder, 'dev')).toEqual(keys('dev'));
    for (const socket of hoard) socket.destroy();
  });

  it('survives a caller that disconnects before the answer', async () => {
    const folder = await newFolder();
    let give = (_: CredentialAnswer) => {};
    const info = await serving(folder, () => new Promise(resolve => (give = resolve)));
    const socket = connect(join(folder, 'socket', 'mai'), () =>
      socket.write(createRequest(profileName('dev'), info.key).line),
    );
    await new Promise(resolve => setImmediate(resolve));
    socket.destroy();
    give(keys('dev'));
    expect(existsSync(join(folder, 'socket', 'mai'))).toBe(true);
  });
});
