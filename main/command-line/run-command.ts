import { app } from 'electron';
import type { CommandLine, CommandWords } from '../../app/command-line/command-words.ts';
import { EXIT } from '../../app/command-line/exit-codes.ts';
import { explainWords, helpText, waitOf } from '../../app/command-line/help.ts';
import { printable } from '../../app/command-line/option-values.ts';
import type { Text } from '../../app/text/en/en.ts';
import { loadText } from '../../app/text/text-for.ts';
import { systemLanguage } from '../desktop/system-language.ts';
import { quitRunningApp } from './quit-running-app.ts';
import { writeOut } from './write-out.ts';

/** What a command prints, and how it ends. `said` is a sentence of a failure, for standard error. */
type Outcome = { readonly code: number; readonly printed?: string; readonly said?: string };

/** Without `--wait`, in seconds. Mai removes credentials from slow disks, too. */
const USUAL_WAIT = 30;

/** Runs one command without opening a display, and ends the process. */
export async function runCommand(line: CommandLine): Promise<void> {
  const text = await loadText(systemLanguage());
  const { code, printed, said } = await outcomeOf(line, text);
  if (printed !== undefined) await writeOut(process.stdout, printed);
  if (said !== undefined) await writeOut(process.stderr, `${said}\n`);
  app.exit(code);
}

async function outcomeOf(line: CommandLine, text: Text): Promise<Outcome> {
  if (line.kind === 'misspelled')
    return { code: EXIT.usage, said: text.commandLine.misspelled(printable(line.word), `--${line.meant}`) };
  if (line.stray !== undefined) return wrong(line, text);
  switch (line.command) {
    case 'version':
      return { code: EXIT.done, printed: `Mai ${app.getVersion()}\n` };
    case 'quit':
      return quit(line, text);
    default:
      return { code: EXIT.done, printed: helpText(text) };
  }
}

const wrong = (words: CommandWords, text: Text): Outcome => ({ code: EXIT.usage, said: explainWords(words, text) });

async function quit(words: CommandWords, text: Text): Promise<Outcome> {
  const seconds = waitOf(words, USUAL_WAIT);
  if (seconds === undefined) return wrong(words, text);
  const reason = words.options.has('for-upgrade') ? 'for-upgrade' : 'for-good';
  const hasEnded = await quitRunningApp(app.getPath('userData'), reason, { wait: seconds * 1_000 });
  return hasEnded ? { code: EXIT.done } : { code: EXIT.notDone, said: text.commandLine.stillRunning };
}
