// Connects Electron, the file system and AWS to the core's ports.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app, nativeTheme, powerMonitor, systemPreferences } from 'electron';
import { createApplication } from '../app/application.ts';
import { credentialsOf } from '../app/credentials/credentials-of.ts';
import { notify } from '../app/desktop/notify.ts';
import { isWorking, trayStatus } from '../app/desktop/tray-icon-state.ts';
import { trayMenu } from '../app/desktop/tray-menu.ts';
import type { Ports } from '../app/ports.ts';
import { recordRoleUse } from '../app/role-use/record-role-use.ts';
import { emptySnapshot, type Snapshot } from '../app/snapshot.ts';
import { loadText } from '../app/text/text-for.ts';
import { createActivityFile } from './activity/activity-file.ts';
import { endpointsInForce } from './aws/aws-endpoint.ts';
import { prepareSts } from './aws/call-sts.ts';
import { createNetFetch, proxyFor } from './aws/net-fetch.ts';
import { createSts } from './aws/sts.ts';
import { createCompanyPolicy } from './company/company-policy.ts';
import { policyPlaces } from './company/policy-places.ts';
import { createSetupSources } from './company/setup-sources.ts';
import { openInBrowser } from './console/open-in-browser.ts';
import { createAnswers } from './credential-process/answer-in-app.ts';
import { serveCredentialSocket } from './credential-process/credential-socket.ts';
import { createDeliveryJournal } from './credentials/delivery-journal.ts';
import { systemKeychain, withTimeout } from './credentials/keychain.ts';
import { createClock } from './desktop/clock.ts';
import { dropRequestWhenClosed } from './desktop/drop-request-when-closed.ts';
import { clickedIconPosition } from './desktop/icon-position.ts';
import { keepTrayCurrent } from './desktop/keep-tray-current.ts';
import { messages, setLocale } from './desktop/messages.ts';
import { createNetwork } from './desktop/network.ts';
import { createNotifier } from './desktop/notifier.ts';
import { createOpenAtLogin } from './desktop/open-at-login.ts';
import { createOpenShortcut } from './desktop/open-shortcut.ts';
import type { OpenedLinks } from './desktop/opened-links.ts';
import type { SecondInstances } from './desktop/second-instances.ts';
import { systemLanguage, systemRegion } from './desktop/system-language.ts';
import { thisElectron } from './desktop/this-electron.ts';
import type { MaiTray } from './desktop/tray.ts';
import { whenTrayHostAppears } from './desktop/tray-host.ts';
import { removeStaleTemporaryFiles } from './files/remove-stale-temporary-files.ts';
import { finishBeforeQuit, quitIfAllowed } from './finish-before-quit.ts';
import { systemIdentityCenter } from './identity-center/system-identity-center.ts';
import { logError, logFailures, logInfo, logPolicies, logUncaught, startLog } from './log/log.ts';
import { networkFingerprint } from './proxy/network-fingerprint.ts';
import { ProxyLogins } from './proxy/proxy-logins.ts';
import { ProxyWindow } from './proxy/proxy-window.ts';
import { appendRoleUse, roleUsePath } from './role-use/role-use-file.ts';
import { createSaveDialog } from './settings/save-dialog.ts';
import { createSettingsFile } from './settings/settings-file.ts';
import { createSettingsImport } from './settings/settings-import.ts';
import { BrowserFolders } from './sign-in/own-browser/browser-folders.ts';
import { OwnBrowsers } from './sign-in/own-browser/own-browsers.ts';
import { Passwords } from './sign-in/passwords.ts';
import { createPersistentCookies } from './sign-in/persistent-cookies.ts';
import { removeStalePartitions } from './sign-in/remove-stale-partitions.ts';
import { createSignInPlaces } from './sign-in/sign-in-places.ts';
import { createSignIns } from './sign-in/sign-ins.ts';
import { createToolPorts, installedBrowsers, openVault } from './tool-ports.ts';
import { systemUpdates } from './updates/system-updates.ts';
import { createAccent } from './window/accent.ts';
import { prepareServing, serveApp } from './window/app-protocol.ts';
import { connectBridge } from './window/bridge.ts';
import { createContrast } from './window/contrast.ts';
import { drawPicture } from './window/picture/draw-picture.ts';
import { keepCurrent } from './window/picture/keep-current.ts';
import { createPictureStore } from './window/picture/picture-store.ts';
import { renewPicture } from './window/picture/renew-picture.ts';
import { Popover } from './window/popover.ts';

/** State collected before Electron was ready. */
type StartupState = {
  readonly openedLinks: OpenedLinks;
  readonly secondInstances: SecondInstances;
  /** Started for a tool: without a window. */
  readonly isBackground: boolean;
  /** The switch or variable that disabled the sandbox of Mai's pages, if any. */
  readonly sandboxOffBy: string | undefined;
  /** Whether the desktop had a place for the icon when it was created. */
  readonly isOnTray: Promise<boolean>;
};

/** Starts all of Mai but the tray icon, which is there already. */
export async function compose(
  tray: MaiTray,
  { openedLinks, secondInstances, isBackground, sandboxOffBy, isOnTray }: StartupState,
): Promise<void> {
  const folder = app.getPath('userData');
  const out = join(app.getAppPath(), 'out');
  startLog(folder);
  logUncaught();
  const clock = createClock();
  const outdated = thisElectron(process.env, app.isPackaged);
  const region = systemRegion(process.env);
  const initial = emptySnapshot({
    ...(outdated && { oldElectron: outdated }),
    ...(region !== undefined && { systemRegion: region }),
    version: app.getVersion(),
    platform: process.platform as Snapshot['platform'],
    systemLanguage: systemLanguage(),
    awsEndpoints: endpointsInForce(process.env),
  });
  await loadText(initial.language);
  setLocale(initial);
  const preload = join(out, 'preload/preload.cjs');
  const pictures = createPictureStore(folder);
  const popover = new Popover(preload, 'under-icon', pictures.has, () => isWorking(application.snapshot()));
  const ownWindow = () => popover.window();
  const openPopover = () => popover.open();
  const proxies = new ProxyLogins(withTimeout(systemKeychain()), networkFingerprint);
  const passwords = new Passwords(withTimeout(systemKeychain()));
  const vault = openVault(folder);
  const proxyWindow = new ProxyWindow(preload, () => proxies.dismiss());
  const rules = () => application.snapshot().company;
  const signInHooks = { prepare: () => prepareSts(proxyFor), reopenWindow: openPopover };
  const browserFolders = new BrowserFolders(folder);
  const signIn = createSignInPlaces(
    createSignIns(
      messages,
      { proxies, passwords, cookies: createPersistentCookies(vault), rules },
      { ...signInHooks, sandboxOffBy },
    ),
    new OwnBrowsers({ folders: browserFolders, find: () => installedBrowsers(folder) }, signInHooks),
    rules,
  );
  const fetch = createNetFetch(proxies, () => popover.isSeen() || signIn.wasShown());
  const settingsFile = createSettingsFile(folder);
  const ports: Ports = {
    clock,
    network: createNetwork(clock, popover),
    accent: createAccent(process.platform, systemPreferences, app),
    contrast: createContrast(process.platform, nativeTheme),
    openAtLogin: createOpenAtLogin(process.env),
    openShortcut: createOpenShortcut(process.env, () => void popover.toggle(undefined)),
    proxy: proxies,
    passwords,
    signIn,
    identityCenter: systemIdentityCenter({ clock, fetch, vault, signIns: signIn }),
    sts: createSts(process.env, fetch),
    ...createToolPorts({
      folder,
      vault,
      clock,
      fetch,
      async credentialsFor(key) {
        const read = await credentialsOf(context, key);
        if (read.ok) roleUse.tool('server', key);
        return read;
      },
    }),
    journal: createDeliveryJournal(folder),
    activity: createActivityFile(folder),
    save: createSaveDialog(openPopover),
    settingsImport: createSettingsImport(ownWindow, openPopover),
    imports: {
      // Loaded on demand: used once at most, and it brings a YAML parser.
      async find() {
        const { findImports } = await import('./import/find-imports.ts');
        return findImports({ environment: process.env, home: app.getPath('home'), platform: process.platform });
      },
    },
    company: createSetupSources(fetch, messages, ownWindow, openPopover),
    settings: settingsFile,
    updates: systemUpdates({ folder, fetch, quitForUpgrade: () => quit('for-upgrade') }),
    shell: {
      openPopover,
      closePopover: () => popover.leave(),
      openPage: openInBrowser,
      quit: () => app.quit(),
    },
    picture: keepCurrent(pictures, () => application.snapshot()),
    reference: () => randomUUID().slice(0, 8),
    report: logError,
  };
  const core = createApplication(ports, initial);
  const context = { ports, snapshot: core.snapshot };
  const roleUse = recordRoleUse(core, {
    now: () => clock.now(),
    accessKeyId: async ({ key }) => {
      const read = await credentialsOf(context, key);
      return read.ok ? read.value.credentials.accessKeyId : undefined;
    },
    append: use => appendRoleUse(roleUsePath(core.snapshot().company.roleUseLog ?? true, folder), use),
  });
  const { application } = roleUse;
  application.subscribe(setLocale);

  serveApp(join(out, 'renderer'), drawPicture(pictures, popover, application));
  const ownWindows = () => [popover.contents(), proxyWindow.contents()].filter(contents => contents !== undefined);
  connectBridge(application, ownWindows);
  application.subscribe(snapshot => proxyWindow.render(snapshot));
  dropRequestWhenClosed(application, popover);
  const quit = finishBeforeQuit(application, popover, () => Promise.all([signIn.finish(), roleUse.idle()]));

  const { platform, env: environment } = process;
  const places = policyPlaces({ platform, environment, isPackaged: app.isPackaged, ownFolder: folder });
  const policy = createCompanyPolicy(places, folder);
  const [loaded, policies] = await Promise.all([settingsFile.load(), policy.read(), pictures.load()]);
  await loadText(loaded.settings.preferences.language ?? initial.language);
  application.subscribe(logFailures);
  logPolicies(policies);
  application.start(loaded.settings, policies);
  // Not before: a window without settings would show the first start, and what is entered there would be lost.
  secondInstances.connect(openPopover);
  keepTrayCurrent(tray, application, clock);
  tray.connect({
    run: command => void application.dispatch(command),
    toggle: bounds => void clickedIconPosition(bounds).then(anchor => popover.toggle(anchor)),
    prepare: () => popover.prepare(),
  });
  const restored = application.snapshot();
  app.on('will-quit', renewPicture(pictures, popover, application, powerMonitor));
  app.on(
    'will-quit',
    policy.watch(reading => {
      logPolicies(reading);
      application.takePolicies(reading);
    }),
  );
  if (loaded.failure) application.fail(loaded.failure);
  if (sandboxOffBy !== undefined) application.fail({ kind: 'sandbox-off', by: sandboxOffBy });
  browserFolders.removeStale(restored.providers).catch(error => logError('sign-in-browsers', error));
  removeStalePartitions(folder).catch(error => logError('stale-partitions', error));
  removeStaleTemporaryFiles(folder).catch(error => logError('stale-temporary-files', error));
  logInfo(`Mai ${initial.version} has started`);
  const answers = createAnswers({ ports, ...application }, messages, roleUse.tool);
  serveCredentialSocket(folder, answers, { quit: quitIfAllowed(application, quit) }).then(
    stop => app.on('will-quit', stop),
    error => logError('credential-socket', error),
  );

  if (!(await isOnTray)) {
    popover.setStyle('window');
    const cancel = whenTrayHostAppears(() => {
      popover.setStyle('under-icon');
      const shown = [application.snapshot(), clock.now(), messages()] as const;
      tray.appear(trayStatus(...shown), trayMenu(...shown));
    });
    app.on('will-quit', cancel);
  }
  const isFirstStart = loaded.settings.providers.length === 0;
  const isShown = isFirstStart || popover.isOnlyAccess() || loaded.failure || sandboxOffBy;
  if (isShown && !isBackground) popover.open();
  const notifier = createNotifier(command => void application.dispatch(command), messages);
  app.on('will-quit', notify(application, { clock, notifier, view: popover }, restored, messages));
  openedLinks.subscribe(item => void application.open(item));
  setImmediate(prepareServing);
}
