import { type Server, startBus } from '../desktop-fakes/desktop.ts';
import { startKeyring } from '../desktop-fakes/keyring.ts';
import { startTrayHost, type TrayHost } from '../desktop-fakes/tray-host.ts';
import { type Company, startCompany } from '../simulator/company.ts';
import { surroundingsOf, test } from './fixtures.ts';
import { Home } from './home.ts';
import type { RunningApp, Surroundings } from './running-app.ts';
import { StartedApps, type StartOptions } from './started-apps.ts';

/** What tests of one Mai share; the same as the fixtures of these names. */
export type Shared = {
  readonly company: Company;
  readonly home: Home;
  readonly bus: Server | undefined;
  readonly panel: TrayHost | undefined;
  readonly surroundings: Surroundings;
  start(options?: StartOptions): Promise<RunningApp>;
  /** Runs once Mai has quit for good, the last one first. */
  atEnd(stop: () => void | Promise<void>): void;
};

type Options = { readonly hasPanel?: boolean; readonly hasKeyring?: boolean };

/**
 * One home folder, company and Mai for all tests of a file or describe block, one after another: for tests that start alike and
 * need nothing of each other. `begin` starts Mai, and its result is for the tests. After a failed test the next one gets
 * a new start, so that no failure hides another.
 */
export function shareMai<Begun>(
  begin: (shared: Shared) => Promise<Begun>,
  { hasPanel = true, hasKeyring = false }: Options = {},
): () => Shared & Begun {
  let now: { readonly shared: Shared & Begun; readonly apps: StartedApps; end(): Promise<void> } | undefined;
  const current = () => {
    if (now === undefined) throw new Error('Mai has not been started.');
    return now;
  };
  test.describe.configure({ mode: 'default' });
  test.beforeAll(async ({ display }) => {
    const [company, home] = [await startCompany(), new Home()];
    const bus = process.platform === 'linux' ? await startBus() : undefined;
    const keyring = hasKeyring ? await startKeyring(bus?.address ?? '', home.path) : undefined;
    const panel = bus && hasPanel ? await startTrayHost(bus.address) : undefined;
    const surroundings = surroundingsOf(company, home, bus, display);
    const apps = new StartedApps({ surroundings, panel, company, home });
    const stops: (() => void | Promise<void>)[] = [];
    const shared: Shared = {
      company,
      home,
      bus,
      panel,
      surroundings,
      start: (options = {}) => apps.start(options, test.info()),
      atEnd: stop => stops.unshift(stop),
    };
    const end = async () => {
      await apps.quit();
      for (const stop of stops) await stop();
      await panel?.stop();
      keyring?.stop();
      bus?.stop();
      home.remove();
      await company.stop();
    };
    try {
      now = { shared: { ...shared, ...(await begin(shared)) }, apps, end };
    } catch (error) {
      await apps.attachFailedStart(test.info());
      await end();
      throw error;
    }
  });
  test.afterEach(async ({ display: _ }, testInfo) => {
    await now?.apps.attachWindows(testInfo);
    await now?.apps.expectSound(testInfo);
  });
  test.afterAll(async ({ display: _ }, testInfo) => {
    await now?.apps.quit();
    await now?.apps.expectSound(testInfo);
    await now?.end();
    now = undefined;
  });
  return () => current().shared;
}
