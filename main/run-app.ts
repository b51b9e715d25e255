import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { app } from 'electron';
import { BACKGROUND_SWITCH } from './credential-process/tool-call.ts';
import { enableShortcutPortal } from './desktop/open-shortcut.ts';
import { collectOpenedLinks, type OpenedLinks } from './desktop/opened-links.ts';
import { sandboxOff } from './desktop/sandbox-off.ts';
import { collectSecondInstances, type SecondInstances } from './desktop/second-instances.ts';
import { MaiTray } from './desktop/tray.ts';
import { recordPriorEntries } from './files/data-folder-entries.ts';
import { registerAppScheme } from './window/app-protocol.ts';
import { harden } from './window/harden.ts';

/** Starts the app, or shows the running instance. Does only what must be done before Electron is ready. */
export function runApp(): void {
  enableScreenReaders();
  const sandboxOffBy = sandboxOff();
  harden();
  disableGpu();
  disableReclaimer();
  registerAppScheme();
  enableShortcutPortal(process.env);
  if (!app.requestSingleInstanceLock()) {
    app.exit(0);
    return;
  }
  recordPriorEntries(app.getPath('userData'), app.commandLine.hasSwitch('user-data-dir') ? 'chosen' : 'given');
  const openedLinks = collectOpenedLinks();
  const secondInstances = collectSecondInstances();
  app.dock?.hide();
  // Windows shows notifications of an app with a start menu entry under this ID, electron-builder's `appId`.
  app.setAppUserModelId('org.mai.desktop');
  // Keeps running in the tray without a window.
  app.on('window-all-closed', () => {});
  void app.whenReady().then(() => start(openedLinks, secondInstances, sandboxOffBy));
}

/**
 * Enables Chromium's accessibility support on Linux. Chromium asks AT-SPI for a screen reader only once, at startup
 * (`AtkUtilAuraLinux::ShouldEnableAccessibility`), but Mai starts at login, often before the screen reader, and runs
 * for days. Electron still builds accessibility trees only on request.
 */
function enableScreenReaders(): void {
  if (process.platform === 'linux') process.env.ACCESSIBILITY_ENABLED ??= '1';
}

/** The time for the icon to register with the panel: several round trips that this thread must answer. Milliseconds. */
const TRAY_REGISTRATION_DELAY = 50;

/** Shows the icon first. Loading the rest earlier would delay it by a quarter of the startup time. */
async function start(
  openedLinks: OpenedLinks,
  secondInstances: SecondInstances,
  sandboxOffBy: string | undefined,
): Promise<void> {
  const tray = new MaiTray(join(app.getAppPath(), 'assets/tray'));
  // At once: a panel that starts after the icon was created and before this look would never show it.
  const isOnTray = import('./desktop/tray-host.ts').then(({ hasTrayHost }) => hasTrayHost());
  await setTimeout(TRAY_REGISTRATION_DELAY);
  const { compose } = await import('./compose.ts');
  const isBackground = process.argv.includes(BACKGROUND_SWITCH);
  await compose(tray, { openedLinks, secondInstances, isBackground, sandboxOffBy, isOnTray });
}

/**
 * The CPU renders one small window and a sign-in form as fast. GPU drivers, or their software replacement, would take a
 * seventh of the memory of an app that mostly has no window (docs/performance.md).
 */
function disableGpu(): void {
  app.disableHardwareAcceleration();
  app.commandLine.appendSwitch('disable-software-rasterizer');
}

/**
 * Chromium looks in each process every four seconds for pages to return to the system. Mai, which rests nearly all day, has none:
 * its memory is the same without, and a quarter of its idle processor time is saved (docs/performance.md).
 */
function disableReclaimer(): void {
  app.commandLine.appendSwitch('disable-features', 'PartitionAllocMemoryReclaimer');
}
