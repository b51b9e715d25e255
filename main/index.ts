// The way in. One program is two: Mai itself, and what `credential_process` lines run, which must be quick, needs no display
// and leaves a running Mai alone. Each loads its own code only.
import { app } from 'electron';
import { requestedProfile } from './credential-process/credential-command.ts';

app.setName('Mai');

const requested = requestedProfile(process.argv);
if (requested === undefined) {
  const { runApp } = await import('./run-app.ts');
  runApp();
} else {
  // Electron waits for this file before it looks for a display; the process ends before that.
  const { printCredentials } = await import('./credential-process/print-credentials.ts');
  await printCredentials(requested);
}
