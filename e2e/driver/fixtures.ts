import { test as base, expect } from '@playwright/test';
import { type Server, startBus, startDisplay } from '../desktop-fakes/desktop.ts';
import { startKeyring } from '../desktop-fakes/keyring.ts';
import { type NotificationHost, startNotificationHost } from '../desktop-fakes/notification-host.ts';
import { startTrayHost, type TrayHost } from '../desktop-fakes/tray-host.ts';
import type { TrayIcon } from '../desktop-fakes/tray-icon.ts';
import { type Company, type CompanyOptions, startCompany } from '../simulator/company.ts';
import { Home } from './home.ts';
import type { RunningApp, Surroundings } from './running-app.ts';
import { StartedApps, type StartOptions } from './started-apps.ts';

export { expect };

type Fixtures = {
  /** Console errors of Mai's own pages that the test provokes. */
  mayComplain: RegExp | undefined;
  /** Initial options of the company. */
  companyOptions: Partial<CompanyOptions>;
  company: Company;
  home: Home;
  /** The test's own session bus; undefined where the system has none. */
  bus: Server | undefined;
  /** Keyring, for tests that need one. There is none otherwise. */
  keyring: Server;
  /** Notification server, for tests that read notifications. */
  notifications: NotificationHost;
  /** Whether the desktop has a tray. */
  hasPanel: boolean;
  /** Started before the app, unless `hasPanel` is false. */
  panel: TrayHost | undefined;
  /** Environment of Mai, for tests that start it by other means. */
  surroundings: Surroundings;
  /** Starts Mai. It quits at the end of the test, and must have logged no error and leaked no secret. */
  start(options?: StartOptions): Promise<RunningApp>;
  /** Mai, started once. */
  mai: RunningApp;
  /** The icon of the Mai that started last. */
  tray: TrayIcon;
};

const isLinux = process.platform === 'linux';

export const test = base.extend<Fixtures, { display: Server | undefined }>({
  // One per worker: on a shared display, windows of two tests would take the focus from each other.
  display: [
    async ({}, use) => {
      const display = isLinux ? await startDisplay() : undefined;
      await use(display);
      display?.stop();
    },
    { scope: 'worker' },
  ],
  mayComplain: [undefined, { option: true }],
  companyOptions: [{}, { option: true }],
  hasPanel: [true, { option: true }],
  company: async ({ companyOptions }, use) => {
    const company = await startCompany(companyOptions);
    await use(company);
    await company.stop();
  },
  home: async ({}, use) => {
    const home = new Home();
    await use(home);
    home.remove();
  },
  bus: async ({}, use) => {
    const bus = isLinux ? await startBus() : undefined;
    await use(bus);
    bus?.stop();
  },
  keyring: async ({ bus, home }, use, testInfo) => {
    testInfo.skip(!isLinux, 'Elsewhere the keychain is the person’s own.');
    const keyring = await startKeyring(bus?.address ?? '', home.path);
    await use(keyring);
    keyring.stop();
  },
  notifications: async ({ bus }, use, testInfo) => {
    testInfo.skip(!isLinux, 'Only Linux shows notifications by a program that a test can put in its place.');
    const host = await startNotificationHost(bus?.address);
    await use(host);
    await host.stop();
  },
  panel: async ({ bus, hasPanel }, use) => {
    const panel = bus && hasPanel ? await startTrayHost(bus.address) : undefined;
    await use(panel);
    await panel?.stop();
  },
  // Depends on the panel, so that the panel starts first.
  surroundings: async ({ company, home, bus, panel: _, display }, use) => {
    await use(surroundingsOf(company, home, bus, display));
  },
  start: async ({ surroundings, panel, company, home, mayComplain }, use, testInfo) => {
    const apps = new StartedApps({ surroundings, panel, company, home });
    await use((options = {}) => apps.start(options, testInfo));
    await apps.attachWindows(testInfo);
    await apps.quit();
    await apps.expectSound(testInfo, mayComplain);
  },
  mai: async ({ start }, use) => {
    await use(await start());
  },
  tray: async ({ panel, mai: _ }, use, testInfo) => {
    testInfo.skip(!isLinux, 'Only Linux has a panel that a test can operate.');
    await use(await trayOf(panel));
  },
});

/** The icon of the Mai that started last, for tests that start it themselves. */
export async function trayOf(panel: TrayHost | undefined): Promise<TrayIcon> {
  if (panel === undefined) throw new Error('This desktop has no panel.');
  return await panel.icon();
}

export const surroundingsOf = (
  company: Company,
  home: Home,
  bus: Server | undefined,
  display: Server | undefined,
): Surroundings => ({
  home: home.path,
  data: home.data,
  stsUrl: company.stsUrl,
  federationUrl: company.federationUrl,
  portalEnvironment: company.identityCenter.environment,
  busAddress: bus?.address,
  display: display?.address,
});
