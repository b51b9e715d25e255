// Plugs Electron, the file system and AWS into the core's ports.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app, nativeTheme, systemPreferences } from 'electron';
import { type Application, createApplication } from '../app/application.ts';
import { keysOf } from '../app/keys/keys-of.ts';
import type { Ports } from '../app/ports.ts';
import type { Clock } from '../app/refresh/clock-port.ts';
import { emptySnapshot, type Snapshot } from '../app/snapshot.ts';
import { notify } from '../app/surfaces/notify.ts';
import { trayMenu } from '../app/surfaces/tray-menu.ts';
import { nextTrayChange, trayStatus } from '../app/surfaces/tray-status.ts';
import { loadText } from '../app/text/text-for.ts';
import { createAccent } from './accent.ts';
import { createActivityFile } from './activity-file.ts';
import { prepareServing, serveApp } from './app-protocol.ts';
import { endpointsInForce } from './aws-endpoint.ts';
import { connectBridge } from './bridge.ts';
import { clickPlace } from './click-place.ts';
import { createClock } from './clock.ts';
import { createCompanyPolicy } from './company/company-policy.ts';
import { createCompany } from './company/company-port.ts';
import { policyPlaces } from './company/policy-places.ts';
import { createContrast } from './contrast.ts';
import { serveCredentials } from './credential-socket.ts';
import type { Deliveries } from './deliveries.ts';
import { createDeliveryJournal } from './delivery-journal.ts';
import { createFetchOutside, proxyFor } from './fetch-outside.ts';
import { createKeptCookies } from './kept-cookies.ts';
import { isKeychainBusy, systemKeychain, withTimeout } from './keychain.ts';
import { removeLeftJars } from './left-jars.ts';
import { removeLeftTemporaryFiles } from './left-temporary-files.ts';
import { liveAnswer } from './live-answer.ts';
import { note, noteFailures, report, startLog } from './log.ts';
import { createNetwork } from './network.ts';
import { networkPlace } from './network-place.ts';
import { createNotifier } from './notifier.ts';
import { createOpenAtLogin } from './open-at-login.ts';
import { openInBrowser } from './open-in-browser.ts';
import { createOpenShortcut } from './open-shortcut.ts';
import { Passwords } from './passwords.ts';
import { Popover } from './popover.ts';
import { ProxyLogins } from './proxy-logins.ts';
import { ProxyWindow } from './proxy-window.ts';
import type { RaiseCalls } from './raise-calls.ts';
import { createSave } from './save-file.ts';
import { createSettingsFile } from './settings-file.ts';
import { createSettingsImport } from './settings-import.ts';
import { createSignIn } from './sign-in-window.ts';
import { createSts } from './sts.ts';
import { prepareSts } from './sts-client.ts';
import { systemLanguage } from './system-language.ts';
import { thisElectron } from './this-electron.ts';
import { createToolPorts, openVault } from './tool-ports.ts';
import type { MaiTray } from './tray.ts';
import { hasTrayHost, whenTrayHostAppears } from './tray-host.ts';
import { speak, words } from './words.ts';

/** What is known since before Electron was ready. */
type Started = {
  readonly deliveries: Deliveries;
  readonly calls: RaiseCalls;
  /** What took the sandbox off Mai's pages, where something did. */
  readonly withoutSandbox: string | undefined;
};

/** Starts all of Mai behind its icon. */
export async function compose(tray: MaiTray, { deliveries, calls, withoutSandbox }: Started): Promise<void> {
  const folder = app.getPath('userData');
  const out = join(app.getAppPath(), 'out');
  startLog(folder);
  const clock = createClock();
  const old = thisElectron(process.env, app.isPackaged);
  const initial = emptySnapshot({
    ...(old && { oldElectron: old }),
    version: app.getVersion(),
    platform: process.platform as Snapshot['platform'],
    systemLanguage: systemLanguage(),
    awsEndpoints: endpointsInForce(process.env),
  });
  await loadText(initial.language);
  speak(initial);
  const preload = join(out, 'preload/preload.cjs');
  const popover = new Popover(preload, 'under-icon');
  const proxies = new ProxyLogins(withTimeout(systemKeychain()), networkPlace);
  const passwords = new Passwords(withTimeout(systemKeychain()));
  const vault = openVault(folder);
  const proxyWindow = new ProxyWindow(preload, () => proxies.dismiss());
  const signIn = createSignIn(
    words,
    { proxies, passwords, cookies: createKeptCookies(vault), rules: () => application.snapshot().company },
    { prepare: () => prepareSts(proxyFor), comeBack: () => popover.open(), withoutSandbox },
  );
  const fetch = createFetchOutside(proxies, () => popover.isSeen() || signIn.isSeen());

  const settingsFile = createSettingsFile(folder);
  const ports: Ports = {
    clock,
    network: createNetwork(clock, popover),
    accent: createAccent(process.platform, systemPreferences, app),
    contrast: createContrast(process.platform, nativeTheme),
    openAtLogin: createOpenAtLogin(process.env),
    openShortcut: createOpenShortcut(process.env, () => popover.toggle(undefined)),
    proxy: proxies,
    passwords,
    signIn,
    sts: createSts(process.env, fetch),
    ...createToolPorts({
      folder,
      vault,
      clock,
      fetch,
      keysOf: key => keysOf(context, key),
    }),
    journal: createDeliveryJournal(folder),
    activity: createActivityFile(folder),
    save: createSave(() => popover.open()),
    settingsImport: createSettingsImport(
      () => popover.window(),
      () => popover.open(),
    ),
    imports: {
      // Asked for once, if at all: its reader of YAML is no part of the start.
      async find() {
        const { findImports } = await import('./import/find-imports.ts');
        return findImports({ environment: process.env, home: app.getPath('home'), platform: process.platform });
      },
    },
    company: createCompany(
      fetch,
      words,
      () => popover.window(),
      () => popover.open(),
    ),
    settings: settingsFile,
    shell: {
      openPopover: () => popover.open(),
      closePopover: () => popover.leave(),
      openPage: openInBrowser,
      quit: () => app.quit(),
    },
    reference: () => randomUUID().slice(0, 8),
    report,
  };
  const application = createApplication(ports, initial);
  application.subscribe(speak);
  const context = { ports, snapshot: application.snapshot };

  serveApp(join(out, 'renderer'));
  const ownWindows = () => [popover.contents(), proxyWindow.contents()].filter(contents => contents !== undefined);
  connectBridge(application, ownWindows);
  application.subscribe(snapshot => proxyWindow.render(snapshot));
  calls.connect(() => popover.open());
  endWell(application, popover, () => signIn.kept());

  const { platform, env: environment } = process;
  const places = policyPlaces({ platform, environment, isPackaged: app.isPackaged, ownFolder: folder });
  const policy = createCompanyPolicy(places, folder);
  const [loaded, policies] = await Promise.all([settingsFile.load(), policy.read()]);
  await loadText(loaded.settings.preferences.language ?? initial.language);
  application.subscribe(noteFailures);
  application.start(loaded.settings, policies);
  drawTray(tray, application, clock);
  tray.connect({
    run: command => void application.dispatch(command),
    toggle: bounds => void clickPlace(bounds).then(anchor => popover.toggle(anchor)),
  });
  const found = application.snapshot();
  app.on('will-quit', policy.watch(application.takePolicies));
  if (loaded.failure) application.fail(loaded.failure);
  if (withoutSandbox !== undefined) application.fail({ kind: 'sandbox-off', by: withoutSandbox });
  removeLeftJars(folder).catch(error => report('left-jars', error));
  removeLeftTemporaryFiles(folder).catch(error => report('left-temporary-files', error));
  note(`Mai ${initial.version} has started`);
  serveCredentials(folder, profile => liveAnswer(context, profile, words())).then(
    stop => app.on('will-quit', stop),
    error => report('credential-socket', error),
  );

  if (!(await hasTrayHost())) {
    popover.setStyle('window');
    const cancel = whenTrayHostAppears(() => {
      popover.setStyle('under-icon');
      const now = clock.now();
      tray.appear(trayStatus(application.snapshot(), now, words()), trayMenu(application.snapshot(), now, words()));
    });
    app.on('will-quit', cancel);
  }
  const isFirstStart = loaded.settings.providers.length === 0;
  if (isFirstStart || popover.isOnlyWay() || loaded.failure || withoutSandbox) popover.open();
  const notifier = createNotifier(command => void application.dispatch(command), words);
  app.on('will-quit', notify(application, { clock, notifier, view: popover }, found, words));
  deliveries.hear(delivered => void application.receive(delivered));
  setImmediate(prepareServing);
}

/** Draws the tray on every change, and when time alone changes what it says. */
function drawTray(tray: MaiTray, application: Application, clock: Clock): void {
  let cancel = () => {};
  let isDue = false;
  const draw = (): void => {
    isDue = false;
    cancel();
    const snapshot = application.snapshot();
    const now = clock.now();
    tray.render(trayStatus(snapshot, now, words()), trayMenu(snapshot, now, words()));
    const next = nextTrayChange(snapshot, now);
    cancel = next === undefined ? () => {} : clock.wake(next, draw);
  };
  // One command changes the snapshot several times at once.
  const drawSoon = (): void => {
    if (!isDue) setImmediate(draw);
    isDue = true;
  };
  application.subscribe(drawSoon);
  draw();
}

/** Lets the core finish (keys removed, settings saved) and the cookies get to disk before the process ends. */
function endWell(application: Application, popover: Popover, kept: () => Promise<unknown>): void {
  // Electron's own handlers abort the process when quitting takes a moment, as it does here.
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => app.quit());
  // A prompt that stays open holds a thread, and the process with it. All is on disk by now.
  process.on('exit', () => {
    if (isKeychainBusy()) process.kill(process.pid, 'SIGKILL');
  });
  let isDone = false;
  app.on('before-quit', event => {
    if (isDone) return;
    event.preventDefault();
    popover.letGo();
    const ended = application.stop().finally(kept);
    void ended.finally(() => {
      isDone = true;
      app.quit();
    });
  });
}
