import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { claim } from '../../app/testing/claims/claim.ts';
import { AS_OTHER_USER, canRunAsOther } from '../../scripts/testing/other-user.ts';
import { serveCredentialSocket } from '../credential-process/credential-socket.ts';
import { socketInfoFile } from '../credential-process/socket-info.ts';
import { closeSockets, keys, newFolder, stops } from '../testing/credential-sockets.ts';
import { isAppRunning } from './is-app-running.ts';
import { quitRunningApp } from './quit-running-app.ts';

afterEach(closeSockets);

const times = { wait: 10_000, poll: 5 };

/** On Windows the lock is a file that no other program can open, which Node can't make. */
const canLock = process.platform !== 'win32';

/** Chromium's lock of a running instance. */
async function lock(folder: string): Promise<() => void> {
  const path = join(await newFolder(), 's');
  const server = createServer();
  await new Promise<void>(resolve => server.listen(path, resolve));
  symlinkSync(path, join(folder, 'SingletonSocket'));
  const release = () => void server.close();
  stops.push(release);
  return release;
}

/** A program that serves requests to quit, as Mai does, and ends `after` milliseconds after one, or never. */
const APP = (folder: string, after: number | 'never') => `
import('${new URL('../credential-process/credential-socket.ts', import.meta.url)}').then(async ({ serveCredentialSocket }) => {
  await serveCredentialSocket(${JSON.stringify(folder)}, async () => ({}), {
    quit: reason => () => {
      console.log(reason);
      ${after === 'never' ? '' : `setTimeout(() => process.exit(), ${after});`}
    },
  });
  console.log('ready');
  setInterval(() => {}, 1000);
});`;

async function running(folder: string, after: number | 'never') {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '-e', APP(folder, after)]);
  stops.push(() => child.kill('SIGKILL'));
  let said = '';
  child.stdout.on('data', chunk => {
    said += String(chunk);
  });
  // Mai can be asked before it says that it is ready.
  await expect.poll(() => said, { timeout: 50_000 }).toMatch(/ready|for-/);
  return { said: () => said.split('\n'), child };
}

describe('a running Mai that is asked to quit', () => {
  it.each(['for-good', 'for-upgrade'] as const)('is asked %s, and has ended then', async reason => {
    const folder = await newFolder();
    const { said, child } = await running(folder, 100);
    expect(await quitRunningApp(folder, reason, times)).toBe(true);
    expect(said()).toContain(reason);
    expect(child.exitCode ?? (await once(child, 'exit'))[0]).toBe(0);
  });

  it('is reported if it doesn’t end in time', async () => {
    const folder = await newFolder();
    const { said } = await running(folder, 'never');
    expect(await quitRunningApp(folder, 'for-good', { ...times, wait: 300 })).toBe(false);
    expect(said().filter(line => line === 'for-good')).toHaveLength(1);
  });

  it.skipIf(!canLock)('is asked again while it starts', async () => {
    const folder = await newFolder();
    const release = await lock(folder);
    const ended = quitRunningApp(folder, 'for-upgrade', { ...times, wait: 60_000 });
    const { said } = await running(folder, 0);
    await expect.poll(said, { timeout: 50_000 }).toContain('for-upgrade');
    release();
    expect(await ended).toBe(true);
  });

  it.skipIf(!canLock)('is reported if it can’t be asked', async () => {
    const folder = await newFolder();
    await lock(folder);
    expect(await quitRunningApp(folder, 'for-good', { ...times, wait: 50 })).toBe(false);
  });

  it('needs no time if none runs, also after one that crashed', async () => {
    const folder = await newFolder();
    expect(await quitRunningApp(folder, 'for-good', { ...times, wait: 0 })).toBe(true);
    symlinkSync('/nonexistent/socket', join(folder, 'SingletonSocket'));
    writeFileSync(socketInfoFile(folder), '{}', { mode: 0o600 });
    expect(await quitRunningApp(folder, 'for-good', { ...times, wait: 0 })).toBe(true);
    expect(await isAppRunning(join(folder, 'missing'), 'win32')).toBe(false);
    expect(await isAppRunning(folder, 'win32')).toBe(false);
  });
});

it.skipIf(!canRunAsOther)('another user can’t make Mai quit', async () => {
  claim('quit-own-user');
  const folder = await newFolder();
  const asked: string[] = [];
  const quit = (reason: string) => () => void asked.push(reason);
  stops.push(await serveCredentialSocket(folder, async () => keys(''), { quit }));
  // Even where the data folder itself can be entered.
  chmodSync(folder, 0o755);
  const program = `import('${join(import.meta.dirname, 'quit-running-app.ts')}').then(async ({ quitRunningApp }) => {
    const { connect } = await import('node:net');
    connect(${JSON.stringify(join(folder, 'socket', 'mai'))}).on('error', error => console.log(error.code));
    console.log(await quitRunningApp(${JSON.stringify(folder)}, 'for-good', { wait: 500 }));
  });`;
  const other = spawn(
    'setpriv',
    [...AS_OTHER_USER, process.execPath, '--disable-warning=ExperimentalWarning', '-e', program],
    { cwd: '/' },
  );
  let said = '';
  other.stdout.on('data', chunk => {
    said += String(chunk);
  });
  await once(other, 'close');
  expect(said.trim().split('\n').toSorted()).toEqual(['EACCES', 'true']);
  expect(asked).toEqual([]);
  expect(existsSync(socketInfoFile(folder))).toBe(true);
});
