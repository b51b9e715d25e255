import type { CommandWords } from '../../app/command-line/command-words.ts';
import { EXIT } from '../../app/command-line/exit-codes.ts';
import { withUsage } from '../../app/command-line/help.ts';
import type { Text } from '../../app/text/en/en.ts';

/** What a command prints to standard output, what it says on standard error, and how it ends. */
export type Outcome = { readonly code: number; readonly printed?: string; readonly said?: string };

/** Not done, with the reason. */
export const said = (sentence: string): Outcome => ({ code: EXIT.notDone, said: sentence });

/** A switch lacks its file. */
export const missing = (name: string, { command }: CommandWords, text: Text): Outcome => ({
  code: EXIT.usage,
  said: withUsage(text.commandLine.fileMissing(name), command, text),
});
