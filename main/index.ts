// The entry point of two programs: the app, and the short-lived process of `credential_process` lines, `--ensure` and Mai's other
// commands, which must be fast, needs no display and doesn't disturb a running app.
import { app } from 'electron';
import { commandLine } from '../app/command-line/command-words.ts';
import { answerTool } from './credential-process/answer-tool.ts';
import { isToolCall, parseToolCall } from './credential-process/tool-call.ts';
import { runApp } from './run-app.ts';

app.setName('Mai');

const line = commandLine(process.argv);
if (line === undefined) runApp();
// Electron waits for this module before it opens a display, and the process ends before that.
else if (line.kind === 'command' && isToolCall(line)) await answerTool(parseToolCall(line));
else {
  const { runCommand } = await import('./command-line/run-command.ts');
  await runCommand(line);
}
