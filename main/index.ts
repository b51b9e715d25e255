// The way in: what must be said before Electron is ready, and nothing more.
import { app } from 'electron';
import { registerAppScheme } from './app-protocol.ts';
import { compose } from './compose.ts';
import { harden } from './harden.ts';

app.setName('Mai');
harden();
registerAppScheme();

if (app.requestSingleInstanceLock()) {
  app.dock?.hide();
  // Mai lives in the tray: closing its last window ends nothing.
  app.on('window-all-closed', () => {});
  void app.whenReady().then(compose);
} else {
  app.exit(0);
}
