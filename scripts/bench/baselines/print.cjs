// An Electron that prints and ends, before it has looked for a display.
const { app } = require('electron');

process.stdout.write('{}\n', () => app.exit(0));
