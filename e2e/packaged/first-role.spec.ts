// Runs docs/qa.md's example: the packaged app, driven as a customer's QA can, by the accessibility API and D-Bus.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AccessibilityBus, hasAccessibilityBus } from '../desktop-fakes/accessibility-bus.ts';
import { hasRealDesktop, RealDesktop } from '../desktop-fakes/real-desktop.ts';
import { expect, test } from '../driver/fixtures.ts';
import { runProgram } from '../driver/run-program.ts';
import { appEnvironment, ROOT } from '../driver/running-app.ts';
import { PACKAGING_TIMEOUT, packagedApp } from './packaged-app.ts';

const PYTHON = '/usr/bin/python3';
const isPossible =
  hasAccessibilityBus &&
  hasRealDesktop &&
  [PYTHON, '/usr/bin/aws', '/usr/lib/python3/dist-packages/gi'].every(path => existsSync(path));

test.skip(!isPossible, 'needs Xfce, AT-SPI, Debian’s python3-gi, and the AWS CLI');
test.use({ hasPanel: false });

let program = '';

test.beforeAll(async () => {
  test.setTimeout(PACKAGING_TIMEOUT);
  program = await packagedApp();
});

test('the packaged app is driven by the accessibility API and the tray’s D-Bus menu alone', async ({
  bus,
  home,
  company,
  surroundings,
}) => {
  const accessibility = await AccessibilityBus.start(bus?.address ?? '', home.path);
  const desktop = await RealDesktop.start({ home: home.path, bus: bus?.address ?? '' });
  try {
    const { user, password } = company.users.fourteenRoles;
    const given = {
      mai: program,
      address: company.signInUrl(),
      user,
      password,
      role: 'Analyst',
      account: '210987654321',
    };
    const ran = await runProgram(
      [
        PYTHON,
        join(ROOT, 'e2e/packaged/first_role.py'),
        ...Object.entries(given).flatMap(([name, value]) => [`--${name}`, value]),
        ...['--', '--no-sandbox', '--disable-gpu', `--user-data-dir=${home.data}`],
      ],
      appEnvironment({ ...surroundings, display: desktop.display }),
    );
    expect(ran.stdout.split('\n').filter(Boolean), ran.stderr).toEqual([
      'Mai has a tray icon.',
      'The profile 210987654321-Analyst is in the credentials file.',
      expect.stringMatching(/^AWS knows its credentials: arn:aws:sts::210987654321:assumed-role\/Analyst\//),
      'Stop in the tray menu has removed them.',
      'Mai has quit with exit status 0.',
    ]);
    expect(ran.status).toBe(0);
  } finally {
    desktop.stop();
    accessibility.stop();
  }
});
