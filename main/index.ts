// The entry point of two programs: the app, and the short-lived process of `credential_process` lines and `--ensure`, which must
// be fast, needs no display and doesn't disturb a running app. Each loads only its own code.
import { app } from 'electron';
import { parseToolCall } from './credential-process/tool-call.ts';

app.setName('Mai');

const call = parseToolCall(process.argv);
if (call === undefined) {
  const { runApp } = await import('./run-app.ts');
  runApp();
} else {
  // Electron waits for this module before it opens a display, and the process ends before that.
  const { answerTool } = await import('./credential-process/answer-tool.ts');
  await answerTool(call);
}
