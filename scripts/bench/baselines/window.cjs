// A tray app whose icon opens an empty window of Mai's size, shown on its first paint.
const { join } = require('node:path');
const { app, BrowserWindow, Tray } = require('electron');

/** @type {Electron.Tray[]} */
const icons = [];

function open() {
  const window = new BrowserWindow({ width: 400, height: 600, frame: false, show: false });
  window.once('ready-to-show', () => window.show());
  void window.loadFile(join(__dirname, 'empty.html'));
}

app.on('window-all-closed', () => {});
void app.whenReady().then(() => {
  const icon = new Tray(join(__dirname, 'icon.png'));
  icon.on('click', open);
  icons.push(icon);
});
