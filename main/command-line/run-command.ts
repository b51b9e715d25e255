import { app } from 'electron';
import type { CommandLine, CommandWords } from '../../app/command-line/command-words.ts';
import { EXIT } from '../../app/command-line/exit-codes.ts';
import { explainWords, helpText, waitOf } from '../../app/command-line/help.ts';
import { printable } from '../../app/command-line/option-values.ts';
import type { Text } from '../../app/text/en/en.ts';
import { loadText } from '../../app/text/text-for.ts';
import { systemLanguage } from '../desktop/system-language.ts';
import { describeError } from '../log/redact.ts';
import type { Outcome } from './outcome.ts';
import { quitRunningApp } from './quit-running-app.ts';
import { writeLines } from './write-out.ts';

/** Without `--wait`, in seconds. Mai removes credentials from slow disks, too. */
const USUAL_WAIT = 30;

/** Runs one command without opening a display, and ends the process. */
export async function runCommand(line: CommandLine): Promise<void> {
  const text = await loadText(systemLanguage());
  // Electron would open a window for an error that nothing catches.
  const failed = (error: unknown): Outcome => ({ code: EXIT.notDone, said: describeError(error) });
  const { code, printed, said } = await outcomeOf(line, text).catch(failed);
  if (said !== undefined) await writeLines(process.stderr, `${said}\n`);
  if (printed !== undefined) await writeLines(process.stdout, printed);
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
    case 'policy': {
      const [policy, { policyJson, policyText }] = await Promise.all([
        policyNow(),
        import('../../app/command-line/policy-output.ts'),
      ]);
      const printed = line.options.has('json') ? policyJson(policy) : policyText(policy, text);
      return { code: policy.problems.length === 0 ? EXIT.done : EXIT.notDone, printed };
    }
    case 'report': {
      const [policy, { writeReport }] = await Promise.all([policyNow(), import('./write-report.ts')]);
      return { code: EXIT.done, printed: await writeReport(policy, text) };
    }
    case 'forget': {
      const { forgetCommand } = await import('./forget-command.ts');
      return forgetCommand(line, text);
    }
    case 'check':
    case 'sign':
    case 'new-key':
      return setupCommand(line, text);
    default:
      return { code: EXIT.done, printed: helpText(text) };
  }
}

async function policyNow() {
  const [{ policyPlaces }, { readPolicy }] = await Promise.all([
    import('../company/policy-places.ts'),
    import('./read-policy.ts'),
  ]);
  const { platform, env: environment } = process;
  const ownFolder = app.getPath('userData');
  return readPolicy(policyPlaces({ platform, environment, isPackaged: app.isPackaged, ownFolder }), ownFolder);
}

async function setupCommand(words: CommandWords, text: Text): Promise<Outcome> {
  const { checkCommand, newKeyCommand, signCommand } = await import('./setup-commands.ts');
  if (words.command === 'check') return checkCommand(words, await policyNow(), text);
  return words.command === 'sign' ? signCommand(words, text) : newKeyCommand(words, text);
}

const wrong = (words: CommandWords, text: Text): Outcome => ({ code: EXIT.usage, said: explainWords(words, text) });

async function quit(words: CommandWords, text: Text): Promise<Outcome> {
  const seconds = waitOf(words, USUAL_WAIT);
  if (seconds === undefined) return wrong(words, text);
  const reason = words.options.has('for-upgrade') ? 'for-upgrade' : 'for-good';
  const hasEnded = await quitRunningApp(app.getPath('userData'), reason, { wait: seconds * 1_000 });
  return hasEnded ? { code: EXIT.done } : { code: EXIT.notDone, said: text.commandLine.stillRunning };
}
