import { app } from 'electron';
import { registerAppScheme } from './app-protocol.ts';
import { compose } from './compose.ts';
import { collectDeliveries } from './deliveries.ts';
import { harden } from './harden.ts';
import { allowOpenShortcut } from './open-shortcut.ts';

/** Starts Mai, or shows the one that runs already. Before Electron is ready: what must be said by then, and nothing more. */
export function runApp(): void {
  harden();
  registerAppScheme();
  allowOpenShortcut(process.env);
  if (!app.requestSingleInstanceLock()) {
    app.exit(0);
    return;
  }
  const deliveries = collectDeliveries();
  app.dock?.hide();
  // Windows shows the notifications of a program that it finds in the start menu, by this name: electron-builder's `appId`.
  app.setAppUserModelId('org.mai.desktop');
  // Mai lives in the tray: closing its last window ends nothing.
  app.on('window-all-closed', () => {});
  void app.whenReady().then(() => compose(deliveries));
}
