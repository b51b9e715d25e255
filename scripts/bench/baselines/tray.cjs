// A minimal tray app: an icon, and no exit without a window.
const { join } = require('node:path');
const { app, Tray } = require('electron');

/** @type {Electron.Tray[]} */
const icons = [];
app.on('window-all-closed', () => {});
void app.whenReady().then(() => icons.push(new Tray(join(__dirname, 'icon.png'))));
