// The entry point of two programs: the app, and the short-lived process of `credential_process` lines, `--ensure` and Mai's other
// commands, which must be fast, needs no display and doesn't disturb a running app. Each loads only its own code.
import { app } from 'electron';
import { commandLine } from '../app/command-line/command-words.ts';
import { isToolCall, parseToolCall } from './credential-process/tool-call.ts';

app.setName('Mai');

const line = commandLine(process.argv);
if (line === undefined) {
  const { runApp } = await import('./run-app.ts');
  runApp();
} else if (line.kind === 'command' && isToolCall(line)) {
  // Electron waits for this module before it opens a display, and the process ends before that.
  const { answerTool } = await import('./credential-process/answer-tool.ts');
  await answerTool(parseToolCall(line));
} else {
  const { runCommand } = await import('./command-line/run-command.ts');
  await runCommand(line);
}
