import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { instant, minutes } from '../../app/domain/instant.ts';
import { profileName } from '../../app/testing/sample-role.ts';
import { en } from '../../app/text/en/en.ts';
import { storeProfileCredentials } from '../credentials/profile-credentials.ts';
import { createVault, VAULT_FOLDER } from '../credentials/vault.ts';
import {
  closeSockets,
  credentialsCall,
  keychain,
  keys,
  lateAnswer,
  newFolder,
  serving,
  sources,
  stops,
} from '../testing/credential-sockets.ts';
import { serveCredentialSocket } from './credential-socket.ts';
import { runToolCall } from './run-tool-call.ts';
import { findSocketInfo } from './socket-info.ts';
import { startMai } from './start-mai.ts';
import type { ToolCall } from './tool-call.ts';

afterEach(closeSockets);

const timeouts = { answer: 2_000, unattended: 2_000, start: 2_000, poll: 5 };
const ensured = (outcome: 'active' | 'failed', sentence: string) => ({ kind: 'ensured', outcome, sentence }) as const;
const ensure = (wait = 60): ToolCall => ({ purpose: 'ensure', profile: profileName('dev'), wait });
const launch = { platform: 'linux' as const, program: process.execPath, leadingArguments: [] };
const environment = { DISPLAY: ':9' };

/** Mai that isn't running until a call starts it. */
function startable(folder: string, onStart: (folder: string) => Promise<unknown>) {
  let starts = 0;
  return {
    starts: () => starts,
    sources: {
      ...sources(folder),
      async startMai() {
        starts += 1;
        await onStart(folder);
        return { hasFailed: () => false, release: async () => {} };
      },
    },
  };
}

describe('a call that waits', () => {
  it('gets the running app’s answer, with purpose and wait', async () => {
    const folder = await newFolder();
    const asked: ToolCall[] = [];
    await serving(folder, async call => {
      asked.push(call);
      return call.purpose === 'ensure' ? ensured('active', 'Active.') : keys('dev');
    });
    expect(await runToolCall(ensure(), sources(folder))).toEqual(ensured('active', 'Active.'));
    expect(await runToolCall(credentialsCall('dev', 50), sources(folder))).toEqual(keys('dev'));
    expect(asked).toEqual([ensure(), credentialsCall('dev', 50)]);
  });

  it.each([
    [ensure(), false],
    [ensure(0), false],
    [credentialsCall('dev', 50), false],
    [credentialsCall('dev'), true],
  ])('outlasts an idle connection, which one without a wait doesn’t: %j', async (call, isEnded) => {
    const folder = await newFolder();
    const late = lateAnswer();
    stops.push(await serveCredentialSocket(folder, late.answer, { timeout: 200 }));
    const answer = runToolCall(call, sources(folder));
    const gone = await late.asked(answer);
    // A later connection that is idle is closed, and then those of the same age.
    await once(connect((await findSocketInfo(folder))?.address ?? ''), 'close');
    await new Promise(resolve => setImmediate(resolve));
    expect(gone.aborted).toBe(isEnded);
    late.give(ensured('active', 'Late.'));
    expect(await answer).toMatchObject(isEnded ? { kind: 'refused' } : ensured('active', 'Late.'));
  });

  it('tells the app when its tool has ended', async () => {
    const folder = await newFolder();
    let gone: AbortSignal | undefined;
    await serving(folder, (_, signal) => {
      gone = signal;
      return new Promise(() => {});
    });
    const tool = `
      import('${new URL('ask-running-app.ts', import.meta.url)}').then(({ askRunningApp }) =>
        askRunningApp(process.argv[1], { purpose: 'ensure', profile: 'dev', wait: 60 }, 60000));
      process.on('message', () => {});`;
    const child = spawn(process.execPath, ['-e', tool, folder], { stdio: 'ignore' });
    await expect.poll(() => gone !== undefined, { timeout: 50_000 }).toBe(true);
    expect(gone?.aborted).toBe(false);
    child.kill('SIGKILL');
    await expect.poll(() => gone?.aborted).toBe(true);
  });

  it('starts Mai if it isn’t running, and asks it then', async () => {
    const world = startable(await newFolder(), folder => serving(folder, async () => ensured('active', 'Active.')));
    expect(await runToolCall(ensure(), world.sources, timeouts)).toEqual(ensured('active', 'Active.'));
    expect(world.starts()).toBe(1);
  });

  it('says so if Mai can’t be started, doesn’t answer, or ends', async () => {
    const notStarted = { kind: 'ensured', outcome: 'not-running', sentence: en.ensure.notStartable };
    expect(await runToolCall(ensure(), sources(await newFolder()), timeouts)).toEqual(notStarted);
    const silent = startable(await newFolder(), async () => {});
    expect(await runToolCall(ensure(), silent.sources, { ...timeouts, start: 30 })).toEqual(notStarted);
    const ended = { ...silent.sources, startMai: async () => ({ hasFailed: () => true, release: async () => {} }) };
    expect(await runToolCall(ensure(), ended, { ...timeouts, start: 600_000 })).toEqual(notStarted);
  });

  it('takes credentials from the vault before it starts Mai', async () => {
    const folder = await newFolder();
    const world = startable(folder, at => serving(at, async () => keys('started')));
    const vault = createVault({ folder: join(folder, VAULT_FOLDER), keychain, timeout: 1_000, createsKey: 'yes' });
    const stored = {
      accessKeyId: 'ASIA1',
      secretAccessKey: 's',
      sessionToken: 't',
      expiration: instant(Date.now() + minutes(9)),
    };
    await storeProfileCredentials(vault, profileName('dev'), stored);
    const withVault = { ...world.sources, keychain };
    expect(await runToolCall(credentialsCall('dev', 50), withVault)).toMatchObject({ kind: 'credentials' });
    expect(world.starts()).toBe(0);
    expect(await runToolCall(credentialsCall('other', 50), withVault, timeouts)).toEqual(keys('started'));
    expect(world.starts()).toBe(1);
  });

  it('prints no credentials that an earlier version answers --ensure with', async () => {
    const folder = await newFolder();
    await serving(folder, async () => keys('secret'));
    expect(await runToolCall(ensure(), sources(folder))).toEqual(ensured('active', ''));
  });

  it('fails with the sentence that an earlier version answers --ensure with', async () => {
    const folder = await newFolder();
    await serving(folder, async () => ({ kind: 'refused', sentence: 'Not active.' }));
    expect(await runToolCall(ensure(), sources(folder))).toEqual(ensured('failed', 'Not active.'));
  });
});

describe('a call without a wait', () => {
  it('never starts Mai', async () => {
    const world = startable(await newFolder(), async () => {});
    expect(await runToolCall(credentialsCall('dev'), world.sources, timeouts)).toMatchObject({ kind: 'refused' });
    expect(world.starts()).toBe(0);
  });
});

describe('a start of Mai', () => {
  it('is one for many calls, and is possible again after them', async () => {
    const folder = join(await newFolder(), 'data');
    const out = join(tmpdir(), `mai-started-${process.pid}-${Date.now()}`);
    const script = `require('node:fs').appendFileSync(${JSON.stringify(out)}, process.argv.at(-1) + '\\n')`;
    const options = {
      folder,
      home: tmpdir(),
      isPackaged: true,
      launch: { ...launch, leadingArguments: ['-e', script, '--'] },
      environment,
    };
    const all = await Promise.all(Array.from({ length: 20 }, () => startMai(options)));
    expect(all.every(started => started !== undefined)).toBe(true);
    await expect.poll(() => existsSync(out) && statSync(out).size, { timeout: 50_000 }).toBe('--background\n'.length);
    for (const started of all) await started?.release();
    expect(existsSync(join(folder, 'starting'))).toBe(false);
    expect((await startMai(options))?.hasFailed()).toBe(false);
    await expect.poll(() => statSync(out).size, { timeout: 50_000 }).toBe(2 * '--background\n'.length);
  });

  it('is possible again a while after a call that was killed', async () => {
    const folder = await newFolder();
    const turn = join(folder, 'starting');
    writeFileSync(turn, '');
    const options = {
      folder,
      home: tmpdir(),
      isPackaged: true,
      launch: { ...launch, program: '/nonexistent' },
      environment,
    };
    expect(await startMai(options)).toBeDefined();
    utimesSync(turn, new Date(0), new Date(0));
    expect(await startMai(options)).toBeUndefined();
    expect(existsSync(turn)).toBe(false);
  });

  it('isn’t tried without a desktop', async () => {
    const folder = await newFolder();
    const options = { folder, home: tmpdir(), isPackaged: true, launch, environment: {} };
    expect(await startMai(options)).toBeUndefined();
    expect(existsSync(join(folder, 'starting'))).toBe(false);
  });

  it('has failed if the program ends with an error', async () => {
    const folder = await newFolder();
    const failing = { ...launch, leadingArguments: ['-e', 'process.exit(1)', '--'] };
    const started = await startMai({ folder, home: tmpdir(), isPackaged: true, launch: failing, environment });
    await expect.poll(() => started?.hasFailed(), { timeout: 50_000 }).toBe(true);
  });
});
