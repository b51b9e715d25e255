import type { CommandWords } from '../../app/command-line/command-words.ts';
import { MOST_WAIT, parseWait, printable } from '../../app/command-line/option-values.ts';
import { parseProfileName } from '../../app/domain/parse-profile-name.ts';
import type { ProfileName } from '../../app/domain/profile.ts';
import type { Text } from '../../app/text/en/en.ts';

/** `credentials`: prints them, for `credential_process`. `ensure`: makes the profile's role active and prints a sentence. */
export type Purpose = 'credentials' | 'ensure';

/** A call of Mai by a tool. */
export type ToolCall = {
  readonly purpose: Purpose;
  readonly profile: ProfileName;
  /** In seconds, for all of it; 0 asks no person. */
  readonly wait: number;
};

/** Why a command line is no call. */
export type CallFault =
  | { readonly kind: 'profile-missing' }
  | { readonly kind: 'profile-invalid'; readonly name: string }
  | { readonly kind: 'wait-invalid' }
  | { readonly kind: 'unknown'; readonly word: string };

export type ParsedCall =
  | { readonly kind: 'call'; readonly call: ToolCall }
  | { readonly kind: 'fault'; readonly purpose: Purpose; readonly fault: CallFault };

/** Starts Mai without a window. A second instance with it shows none either. */
export const BACKGROUND_SWITCH = '--background';

/** For `--ensure` without `--wait`, in seconds. A `credential_process` call without it doesn't wait. */
const USUAL_WAIT = 120;

/** Whether a command is a call by a tool. */
export const isToolCall = (words: CommandWords): words is ToolWords =>
  words.command === 'credentials' || words.command === 'ensure';

type ToolWords = CommandWords & { readonly command: Purpose };

/** Reads the words of a call strictly. */
export function parseToolCall({ command: purpose, value: name = '', options, stray }: ToolWords): ParsedCall {
  const fault = (found: CallFault): ParsedCall => ({ kind: 'fault', purpose, fault: found });
  if (stray !== undefined) return fault({ kind: 'unknown', word: stray });
  const profile = parseProfileName(name);
  if (name.trim() === '') return fault({ kind: 'profile-missing' });
  if (!profile.ok || profile.value !== name) return fault({ kind: 'profile-invalid', name });
  const wait = options.has('wait') ? parseWait(options.get('wait')) : purpose === 'ensure' ? USUAL_WAIT : 0;
  return wait === undefined
    ? fault({ kind: 'wait-invalid' })
    : { kind: 'call', call: { purpose, profile: profile.value, wait } };
}

/** What a person reads who wrote the call. Words of the command line lose what a terminal could execute. */
export function explainFault({ purpose, fault }: ParsedCall & { kind: 'fault' }, text: Text): string {
  const words = text.ensure.usage;
  const sentence = (): string => {
    switch (fault.kind) {
      case 'profile-missing':
        return words.profileMissing;
      case 'profile-invalid':
        return words.profileInvalid(printable(fault.name));
      case 'wait-invalid':
        return words.waitInvalid(MOST_WAIT);
      case 'unknown':
        return words.unknown(printable(fault.word));
    }
  };
  return purpose === 'ensure' ? text.sentences([sentence(), words.line]) : sentence();
}
