// The least that a tray app can be: an icon, and that it goes on without a window.
const { join } = require('node:path');
const { app, Tray } = require('electron');

/** @type {Electron.Tray[]} */
const icons = [];
app.on('window-all-closed', () => {});
void app.whenReady().then(() => icons.push(new Tray(join(__dirname, 'icon.png'))));
