import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { app } from 'electron';
import { enableShortcutPortal } from './desktop/open-shortcut.ts';
import { collectOpenedLinks, type OpenedLinks } from './desktop/opened-links.ts';
import { sandboxOff } from './desktop/sandbox-off.ts';
import { collectSecondInstances, type SecondInstances } from './desktop/second-instances.ts';
import { MaiTray } from './desktop/tray.ts';
import { recordPriorEntries } from './files/own-entries.ts';
import { registerAppScheme } from './window/app-protocol.ts';
import { harden } from './window/harden.ts';

/** Starts Mai, or shows the one that runs already. Before Electron is ready: what must be said by then, and nothing more. */
export function runApp(): void {
  enableScreenReaders();
  const sandboxOffBy = sandboxOff();
  harden();
  disableGpu();
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
  // Windows shows the notifications of a program that it finds in the start menu, by this name: electron-builder's `appId`.
  app.setAppUserModelId('org.mai.desktop');
  // Mai lives in the tray: closing its last window ends nothing.
  app.on('window-all-closed', () => {});
  void app.whenReady().then(() => start(openedLinks, secondInstances, sandboxOffBy));
}

/**
 * Chromium asks AT-SPI once, at its start, whether a screen reader runs, and stays out of its reach where none does. Mai starts with
 * the desktop, often before the reader, and runs for days (`AtkUtilAuraLinux::ShouldEnableAccessibility`). Electron's own trees
 * are still built only when a reader asks for them.
 */
function enableScreenReaders(): void {
  if (process.platform === 'linux') process.env.ACCESSIBILITY_ENABLED ??= '1';
}

/** What an icon takes to reach the panel: several messages back and forth, each of which this thread must answer. Milliseconds. */
const TRAY_REGISTRATION_DELAY = 50;

/** The icon first; all else is loaded once it is there: loading would keep it from the panel for a quarter of the start. */
async function start(
  openedLinks: OpenedLinks,
  secondInstances: SecondInstances,
  sandboxOffBy: string | undefined,
): Promise<void> {
  const tray = new MaiTray(join(app.getAppPath(), 'assets/tray'));
  await setTimeout(TRAY_REGISTRATION_DELAY);
  const { compose } = await import('./compose.ts');
  await compose(tray, { openedLinks, secondInstances, sandboxOffBy });
}

/**
 * One small window and a provider's form are painted as quickly by the processor, and the drivers of a graphics card, or
 * their stand-in, would be a seventh of the memory of an app that mostly has no window at all (docs/performance.md).
 */
function disableGpu(): void {
  app.disableHardwareAcceleration();
  app.commandLine.appendSwitch('disable-software-rasterizer');
}
