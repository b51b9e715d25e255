// The entry point of two programs: the app, and the short-lived process that `credential_process` lines run, which must
// be fast, needs no display and doesn't disturb a running app. Each loads only its own code.
import { app } from 'electron';
import { requestedProfile } from './credential-process/credential-command.ts';

app.setName('Mai');

const requested = requestedProfile(process.argv);
if (requested === undefined) {
  const { runApp } = await import('./run-app.ts');
  runApp();
} else {
  // Electron waits for this module before it opens a display, and the process ends before that.
  const { printCredentials } = await import('./credential-process/print-credentials.ts');
  await printCredentials(requested);
}
