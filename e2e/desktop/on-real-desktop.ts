import { copyFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page, TestInfo } from '@playwright/test';
import { PNG } from 'pngjs';
import type { Command } from '../../app/contract.ts';
import type { RoleKey } from '../../app/domain/role.ts';
import { hasRealDesktop, type Place, RealDesktop } from '../desktop-fakes/real-desktop.ts';
import { hasFailed } from '../driver/failure-record.ts';
import { test as base, expect } from '../driver/fixtures.ts';
import type { RunningApp } from '../driver/running-app.ts';

export { expect };

type Fixtures = {
  followsPointer: boolean;
  panelAt: 'top' | 'bottom';
  isPanelDark: boolean;
  onSecondDisplay: boolean;
  hasNotifications: boolean;
  hasSettings: boolean;
  desktop: RealDesktop;
};

/** Tests on Xfce's window manager and panel, skipped where they are not installed. */
export const test = base.extend<Fixtures>({
  hasPanel: false,
  followsPointer: [false, { option: true }],
  panelAt: ['top', { option: true }],
  isPanelDark: [false, { option: true }],
  onSecondDisplay: [false, { option: true }],
  hasNotifications: [false, { option: true }],
  hasSettings: [false, { option: true }],
  desktop: async (
    { bus, home, followsPointer, panelAt, isPanelDark, onSecondDisplay, hasNotifications, hasSettings },
    use,
    info,
  ) => {
    const around = { home: home.path, focusFollowsPointer: followsPointer, hasNotifications, hasSettings };
    const options = { ...around, panel: panelAt, isPanelDark, hasTwoDisplays: onSecondDisplay };
    const desktop = await RealDesktop.start({ ...options, bus: bus?.address ?? '' });
    await use(desktop);
    if (hasFailed(info)) await attachPicture(info, desktop.picture(), 'the desktop');
    desktop.stop();
  },
});

test.skip(!hasRealDesktop, 'needs xfwm4, xfce4-panel, xdotool and xprop');

/** Where Mai's window is, for `expect.poll`; undefined while it is hidden. */
export const placeOf = (desktop: RealDesktop) => (): Place | undefined => desktop.window('Mai');

/** The quarter of the display with the icon on a panel at the top, and the window below it. */
const AROUND_ICON: Place = { x: 640, y: 0, width: 640, height: 680 };

/** Attaches a screenshot to the test. */
export async function attach(
  info: TestInfo,
  desktop: RealDesktop,
  name: string,
  part: Place | undefined = AROUND_ICON,
): Promise<void> {
  await attachPicture(info, desktop.picture(part), name);
}

export async function attachPicture(info: TestInfo, picture: PNG, name: string): Promise<void> {
  const path = info.outputPath(`${name.replaceAll(' ', '-')}.png`);
  writeFileSync(path, PNG.sync.write(picture));
  await info.attach(name, { path, contentType: 'image/png' });
  // `npm run pictures` keeps them in docs.
  const folder = process.env.MAI_DESKTOP_PICTURES;
  if (folder) copyFileSync(path, join(folder, basename(path)));
}

/** Position below the icon at the right end of a 31-pixel panel. */
export const UNDER_ICON: Place = { x: 892, y: 39, width: 380, height: 600 };

/** Longer than a double click, and than Mai's grace period for the focus. */
export const longerThanDoubleClick = (mai: RunningApp): Promise<void> =>
  mai.electron.evaluate(() => new Promise<void>(resolve => setTimeout(resolve, 700)));

type PreloadApi = { send(command: unknown): Promise<unknown>; subscribe(listener: (written: string) => void): unknown };
type Sessions = {
  readonly roleSessions: readonly { readonly key: RoleKey; readonly role: { readonly name: string } }[];
};

/** Sends a command as the window does, which may be hidden. */
export const send = (page: Page, command: Command): Promise<unknown> =>
  page.evaluate(each => (window as unknown as { mai: PreloadApi }).mai.send(each), command);

/** The key of a role that is active. */
export async function activeKey(page: Page, role: string): Promise<RoleKey> {
  const snapshot = await page.evaluate(
    () => new Promise<string>(resolve => (window as unknown as { mai: PreloadApi }).mai.subscribe(resolve)),
  );
  const { roleSessions } = JSON.parse(snapshot) as Sessions;
  const found = roleSessions.find(({ role: { name } }) => name === role);
  if (found === undefined) throw new Error(`${role} is not active.`);
  return found.key;
}
