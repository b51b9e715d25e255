import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { instant, minutes } from '../../app/domain/instant.ts';
import { claim } from '../../app/testing/claims/claim.ts';
import { profileName } from '../../app/testing/sample-role.ts';
import { en } from '../../app/text/en/en.ts';
import { storeProfileCredentials } from '../credentials/profile-credentials.ts';
import { createVault, VAULT_FOLDER } from '../credentials/vault.ts';
import {
  addressIn,
  ask,
  closeSockets,
  credentialsCall,
  keychain,
  keys,
  listenAt,
  newFolder,
  serving,
  sources,
  stops,
} from '../testing/credential-sockets.ts';
import { type CredentialAnswer, createRequest, parseRequest } from './credential-protocol.ts';
import { serveCredentialSocket } from './credential-socket.ts';
import { runToolCall } from './run-tool-call.ts';
import { findSocketInfo, formatSocketInfo, socketInfoFile } from './socket-info.ts';

afterEach(closeSockets);

/** A pipe has no folder and no mode: its name, which can’t be guessed, is in a file that only this user can read. */
const isWindows = process.platform === 'win32';

/** A few turns of the event loop, in which the other side reads what was sent. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await new Promise(resolve => setImmediate(resolve));
}

describe('a credential_process call', () => {
  it('gets the running app’s answer for its profile only', async () => {
    const folder = await newFolder();
    await serving(folder, async ({ profile }) => keys(profile));
    expect(await ask(folder, 'dev')).toEqual(keys('dev'));
    expect(await ask(folder, 'team/admin@1')).toEqual(keys('team/admin@1'));
  });

  it('gets an answer as soon as the socket info is there', async () => {
    const folder = await newFolder();
    const served = serveCredentialSocket(folder, async ({ profile }) => keys(profile));
    while (!existsSync(socketInfoFile(folder))) await new Promise(resolve => setImmediate(resolve));
    if (!isWindows) expect(existsSync(addressIn(folder))).toBe(true);
    expect(await ask(folder, 'dev')).toEqual(keys('dev'));
    stops.push(await served);
  });

  it('passes on the running app’s refusal', async () => {
    const folder = await newFolder();
    await serving(folder, async () => ({ kind: 'refused', sentence: 'Not active.' }));
    expect(await ask(folder, 'dev')).toEqual({ kind: 'refused', sentence: 'Not active.' });
  });

  it('gets its own answer among fifty concurrent calls', async () => {
    const folder = await newFolder();
    await serving(folder, async ({ profile }) => keys(profile));
    const profiles = Array.from({ length: 50 }, (_, index) => `p${index}`);
    expect(await Promise.all(profiles.map(profile => ask(folder, profile)))).toEqual(profiles.map(keys));
  });

  it('gets an answer that arrives in several chunks', async () => {
    const folder = await newFolder();
    const info = { address: addressIn(folder), key: randomBytes(32) };
    const server = createServer(socket =>
      socket.setEncoding('utf8').on('data', (line: string) => {
        const answer = parseRequest(line, info.key)?.answer(keys('dev')) ?? '';
        socket.write(answer.slice(0, 20));
        void turns().then(() => socket.end(answer.slice(20)));
      }),
    );
    await listenAt(server, folder, info);
    expect(await ask(folder, 'dev')).toEqual(keys('dev'));
  });

  it('is refused after the timeout if the running app hangs', async () => {
    const folder = await newFolder();
    stops.push(await serveCredentialSocket(folder, () => new Promise(() => {}), { timeout: 600_000 }));
    const timeouts = { answer: 20, unattended: 20, start: 20, poll: 5 };
    expect(await runToolCall(credentialsCall('dev'), sources(folder), timeouts)).toEqual({
      kind: 'refused',
      sentence: en.credentialProcess.notRunning(profileName('dev')),
    });
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
      sentence: 'The credentials for the profile “old” have expired, and Mai isn’t running. Start Mai, then the role.',
    });
  });

  it('explains what to do if Mai isn’t running and nothing is stored', async () => {
    const sentence = 'Mai isn’t running and has no credentials for the profile “dev”. Start Mai, then the role.';
    expect(await ask(await newFolder(), 'dev')).toEqual({ kind: 'refused', sentence });
    expect(await ask('/nonexistent', 'dev')).toEqual({ kind: 'refused', sentence });
  });

  it('does not wait for a socket of a killed Mai', async () => {
    const folder = await newFolder();
    const address = addressIn(folder);
    writeFileSync(socketInfoFile(folder), formatSocketInfo({ address, key: Buffer.alloc(32) }), { mode: 0o600 });
    if (!isWindows) mkdirSync(dirname(address), { mode: 0o700 });
    const killed = `require('node:net').createServer().listen(process.argv[1], () => process.kill(process.pid, 'SIGKILL'))`;
    spawnSync(process.execPath, ['-e', killed, address]);
    if (!isWindows) chmodSync(address, 0o600);
    expect(await findSocketInfo(folder)).toBeDefined();
    expect((await ask(folder, 'dev')).kind).toBe('refused');
    await serving(folder, async ({ profile }) => keys(profile));
    expect(await ask(folder, 'dev')).toEqual(keys('dev'));
  });

  it('rejects an endless answer of a process in Mai’s place', async () => {
    const folder = await newFolder();
    const info = await serving(folder, async ({ profile }) => keys(profile));
    for (const stop of stops.splice(0)) stop();
    let sent = 0;
    const server = createServer(socket => {
      const more = (error?: Error | null): void => {
        if (error) return;
        sent += 65_536;
        if (!socket.destroyed && sent < 50_000_000) socket.write('x'.repeat(65_536), more);
      };
      socket.on('error', () => {}).on('data', () => more());
    });
    await listenAt(server, folder, info);
    expect((await ask(folder, 'dev')).kind).toBe('refused');
    expect(sent).toBeLessThan(10_000_000);
  });
});

describe('the credential socket', () => {
  it.skipIf(isWindows)('is accessible to its owner only', async () => {
    claim('socket-owner');
    const folder = await newFolder();
    mkdirSync(join(folder, 'socket'));
    chmodSync(join(folder, 'socket'), 0o777);
    const { address } = await serving(folder, async ({ profile }) => keys(profile));
    expect(statSync(address).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(address)).mode & 0o777).toBe(0o700);
    expect(statSync(socketInfoFile(folder)).mode & 0o777).toBe(0o600);
  });

  it.skipIf(isWindows)('is in the data folder if its path has 100 bytes at most', async () => {
    const base = await newFolder();
    const folder = join(base, 'x'.repeat(101 - join(base, 'x', 'socket', 'mai').length));
    mkdirSync(folder);
    const { address } = await serving(folder, async ({ profile }) => keys(profile));
    expect([address.length, dirname(dirname(address))]).toEqual([100, folder]);
  });

  it.skipIf(isWindows)('is in a private temporary folder if the path in the data folder is too long', async () => {
    const folder = join(await newFolder(), 'x'.repeat(100));
    mkdirSync(folder);
    const { address } = await serving(folder, async ({ profile }) => keys(profile));
    expect(address.length).toBeLessThan(100);
    expect(basename(dirname(address))).toMatch(/^mai-/);
    expect(dirname(dirname(address))).toBe(process.env.XDG_RUNTIME_DIR ?? tmpdir());
    expect(statSync(dirname(address)).mode & 0o777).toBe(0o700);
    expect(await ask(folder, 'dev')).toEqual(keys('dev'));
  });

  it.each(['', 'a b\n', '\0\n', 'x'.repeat(5_000), '\n', 'dev\n', '{"profile":"dev"}\n'])(
    'closes invalid requests and answers the next: %j',
    async nonsense => {
      const folder = await newFolder();
      const asked: string[] = [];
      const { address } = await serving(folder, async ({ profile }) => {
        asked.push(profile);
        return keys(profile);
      });
      const answer = await new Promise(resolve => {
        let text = '';
        const socket = connect(address, () => socket.end(nonsense));
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

  // Windows lets callers of a pipe in one after the other, which takes a thousand half a minute.
  it.skipIf(isWindows)('answers while another process holds a thousand idle connections', async () => {
    claim('thousand-connections');
    const folder = await newFolder();
    const { address } = await serving(folder, async ({ profile }) => keys(profile));
    const idle = Array.from({ length: 1_000 }, () => connect(address));
    await Promise.all(idle.map(socket => new Promise(resolve => socket.on('connect', resolve).on('error', resolve))));
    expect(await ask(folder, 'dev')).toEqual(keys('dev'));
    for (const socket of idle) socket.destroy();
  });

  it('survives a caller that disconnects before the answer', async () => {
    const folder = await newFolder();
    let give = (_: CredentialAnswer) => {};
    const info = await serving(folder, () => new Promise(resolve => (give = resolve)));
    const socket = connect(info.address, () => socket.write(createRequest(credentialsCall('dev'), info.key).line));
    await new Promise(resolve => setImmediate(resolve));
    socket.destroy();
    give(keys('dev'));
    const next = connect(info.address);
    await once(next, 'connect');
    next.destroy();
  });
});
