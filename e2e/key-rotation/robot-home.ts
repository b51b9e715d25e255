import type { LongLivedKey } from '../../app/domain/credentials.ts';
import type { Home } from '../driver/home.ts';
import type { RunningApp } from '../driver/running-app.ts';
import { HomePage } from '../pages/home-page.ts';
import { Rotation } from '../pages/rotation.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';

/** A credentials file as people have them, with comments, other spacing and Windows line endings. */
export const robotFile = ({ accessKeyId, secretAccessKey }: LongLivedKey): string =>
  [
    '# written by hand, 2019\r\n',
    '[work]\r\n',
    'region=eu-west-1\r\n',
    '\r\n',
    '[robot]   ; nightly export\r\n',
    `aws_access_key_id=${accessKeyId}\r\n`,
    `aws_secret_access_key   =   ${secretAccessKey}   \r\n`,
    'region = eu-west-1\r\n',
    '\r\n',
    '[last]\r\n',
    'region = us-east-1',
  ].join('');

/** A company, so that Mai opens at its list. */
export function writeSettings(home: Home): void {
  const provider = { id: 'acme', name: 'Acme', signInUrl: 'https://sso.acme.example/aws' };
  const nothing = { roles: {}, roleSettings: {}, roleSessions: [], preferences: { endSessionsOnQuit: false } };
  home.write(home.settings, JSON.stringify({ version: 1, providers: [provider], ...nothing }));
}

/** Opens Troubleshoot and waits for its findings. */
export async function openRotation(mai: RunningApp): Promise<Rotation> {
  await mai.raise();
  const page = new HomePage(await mai.popover());
  await page.settings.click();
  await new SettingsSheet(page.page).troubleshoot.click();
  const rotation = new Rotation(page.page);
  await rotation.sheet.again.and(page.page.locator(':not([aria-disabled])')).waitFor();
  return rotation;
}
