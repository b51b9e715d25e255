// The packaged app. Its fuses disable inspection, so it is tested from outside: tray, files, screen.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claim } from '../../app/testing/claims/claim.ts';
import { AWS_PROGRAMS, askWhoAmI, isInstalled } from '../credentials/aws-programs.ts';
import { startDisplay } from '../desktop-fakes/desktop.ts';
import { expect, test, trayOf } from '../driver/fixtures.ts';
import { appEnvironment } from '../driver/running-app.ts';
import { screenColors } from '../driver/screen-picture.ts';
import { PACKAGING_TIMEOUT, packagedApp } from '../packaged/packaged-app.ts';
import { chromiumCookies } from '../security/leaks.ts';
import { PEOPLE } from '../simulator/people.ts';

/** Background of the light theme. */
const PAPER = '#ffffff';

test.skip(process.platform !== 'linux', 'Other systems have no tray that can be driven from outside.');
test.use({ companyOptions: { idp: { visitor: PEOPLE.oneRole.user } } });

let program = '';

test.beforeAll(async () => {
  test.setTimeout(PACKAGING_TIMEOUT);
  program = await packagedApp();
});

test('the packaged app signs in, delivers credentials, can’t be inspected, and quits', async ({
  company,
  home,
  panel,
  surroundings,
}) => {
  claim('package-fuses', 'package-current');
  const pictures = mkdtempSync(join(tmpdir(), 'mai-screen-'));
  const display = await startDisplay('1280x1024', pictures);
  home.write(
    home.settings,
    JSON.stringify({
      version: 1,
      providers: [{ id: 'acme', name: 'Example Energy', signInUrl: company.signInUrl() }],
      roles: {},
      roleSettings: {},
      roleSessions: [],
      preferences: { endSessionsOnQuit: true },
    }),
  );
  const mai = spawn(program, ['--no-sandbox', '--disable-gpu', '--inspect=0', '--remote-debugging-port=0'], {
    env: { ...appEnvironment({ ...surroundings, display: display.address }), NODE_OPTIONS: '--inspect=0' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let printed = '';
  mai.stderr.on('data', chunk => {
    printed += chunk;
  });
  try {
    const tray = await trayOf(panel);
    await tray.waitForTooltip(words => words === 'Mai: no active roles');

    await tray.click('Sign in to Example Energy');
    await tray.waitForTooltip(words => words === 'Analyst · 210987654321 — renews automatically');
    expect(home.read(home.credentials)).toContain(company.issued[0]?.accessKeyId);
    expect(home.mode(home.credentials)).toBe(0o600);
    const tool = AWS_PROGRAMS.find(isInstalled);
    if (tool === undefined) throw new Error('There is no AWS program.');
    const who = await askWhoAmI(
      tool,
      { kind: 'file', profile: '210987654321-Analyst' },
      { home: home.path, stsUrl: company.stsUrl },
    );
    expect(who.Account).toBe('210987654321');

    await tray.click('Open Mai');
    await expect.poll(() => screenColors(pictures).get(PAPER) ?? 0).toBeGreaterThan(100_000);
    expect(screenColors(pictures).size).toBeGreaterThan(50);

    await tray.click('✓ Analyst · 210987654321 — renews automatically', 'Stop');
    const ended = once(mai, 'exit');
    await tray.click('Quit Mai');
    const [code] = await ended;
    expect(code).toBe(0);
    expect(home.read(home.credentials)).toBe('');
    expect(printed).not.toMatch(/[Ll]istening|Uncaught|Unhandled/);
    expect(existsSync(join(home.data, 'Partitions'))).toBe(false);
    expect(chromiumCookies(home.data)).toEqual([]);
  } finally {
    mai.kill('SIGKILL');
    display.stop();
    rmSync(pictures, { recursive: true, force: true });
  }
});
