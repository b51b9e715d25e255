// An Electron that prints and exits before it connects to a display.
const { app } = require('electron');

process.stdout.write('{}\n', () => app.exit(0));
