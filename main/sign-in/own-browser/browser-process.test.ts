import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { claim } from '../../../app/testing/claims/claim.ts';
import { startBrowser } from './browser-process.ts';

/** Starts a program in the place of a browser. */
const start = (script: string) => startBrowser(process.execPath, ['-e', script]);

describe.runIf(process.platform !== 'win32')('a browser’s process', () => {
  test('reads and writes its pipe by the numbers that Chromium uses', async () => {
    const browser = start("fs.createReadStream('', { fd: 3 }).pipe(fs.createWriteStream('', { fd: 4 }))");
    browser?.toBrowser.write('hello\0');
    const [echo] = await once(browser?.fromBrowser ?? process.stdin, 'data');
    expect(String(echo)).toBe('hello\0');
    browser?.toBrowser.end();
    expect(await browser?.exited).toEqual({ kind: 'quit' });
  });

  test.runIf(process.platform === 'linux')('gets no other open file of Mai', async () => {
    claim('browser-no-port');
    const secret = openSync(import.meta.filename, 'r');
    const browser = start(
      "fs.writeSync(4, fs.readdirSync('/proc/self/fd').map(fd => { try { return fd + ' ' + fs.readlinkSync('/proc/self/fd/' + fd) } catch { return '' } }).join('\\n'))",
    );
    const [text] = await once(browser?.fromBrowser ?? process.stdin, 'data');
    closeSync(secret);
    expect(String(text)).not.toContain(import.meta.filename);
    expect(String(text)).toMatch(/^3 socket:/m);
  });

  test('says that a policy forbids the pipe', async () => {
    const browser = start(
      "console.error('x'.repeat(5000)); console.error('DevTools remote debugging is disallowed by the system admin.'); setTimeout(() => {}, 60000)",
    );
    await browser?.forbidden;
    browser?.kill('SIGTERM');
    expect(await browser?.exited).toEqual({ kind: 'failed' });
  });

  test('says so of nothing else that it writes', async () => {
    const browser = start("console.error('Opening in existing browser session.')");
    let isForbidden = false;
    void browser?.forbidden.then(() => {
      isForbidden = true;
    });
    await Promise.all([browser?.exited, once(browser?.fromBrowser.resume() ?? process.stdin, 'end')]);
    expect(isForbidden).toBe(false);
  });

  test.each([
    ['process.exit(0)', 'quit'],
    ['process.exit(1)', 'failed'],
    ["process.kill(process.pid, 'SIGSEGV')", 'failed'],
  ])('tells how it ended: %s', async (script, kind) => {
    expect(await start(script)?.exited).toEqual({ kind });
  });

  test('that is not installed fails', async () => {
    const browser = startBrowser('/nowhere/chrome', []);
    expect(browser === undefined ? 'failed' : (await browser.exited).kind).toBe('failed');
    expect(startBrowser('/nowhere/\0', [])).toBeUndefined();
  });
});
