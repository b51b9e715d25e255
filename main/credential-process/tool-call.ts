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

/** The longest wait, in seconds. */
export const MOST_WAIT = 3_600;
/** For `--ensure` without `--wait`, in seconds. A `credential_process` call without it doesn't wait. */
const USUAL_WAIT = 120;

const OWN_SWITCH = /^--(credentials|ensure|wait)(?:=(.*))?$/s;

/**
 * The call in a command line; undefined for a start of the app. What comes before Mai's first own switch is Chromium's, and the
 * app's folder in development; what comes after is read strictly.
 */
export function parseToolCall(argv: readonly string[]): ParsedCall | undefined {
  const words = argv.slice(argv.findIndex(word => OWN_SWITCH.test(word)));
  const purpose = words
    .map(word => OWN_SWITCH.exec(word)?.[1])
    .find(name => name === 'credentials' || name === 'ensure');
  if (purpose === undefined) return undefined;
  const fault = (found: CallFault): ParsedCall => ({ kind: 'fault', purpose, fault: found });

  const given = new Map<string, string | undefined>();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const [, name, inline] = OWN_SWITCH.exec(word) ?? [];
    if (name === undefined || given.has(name)) return fault({ kind: 'unknown', word });
    const next = words[at + 1];
    const hasNext = inline === undefined && next !== undefined && !next.startsWith('--');
    given.set(name, hasNext ? next : inline);
    if (hasNext) at += 1;
  }
  if (given.has('credentials') && given.has('ensure'))
    return fault({ kind: 'unknown', word: purpose === 'ensure' ? '--credentials' : '--ensure' });

  const name = given.get(purpose) ?? '';
  const profile = parseProfileName(name);
  if (name.trim() === '') return fault({ kind: 'profile-missing' });
  if (!profile.ok || profile.value !== name) return fault({ kind: 'profile-invalid', name });
  const wait = given.has('wait') ? parseWait(given.get('wait')) : purpose === 'ensure' ? USUAL_WAIT : 0;
  return wait === undefined
    ? fault({ kind: 'wait-invalid' })
    : { kind: 'call', call: { purpose, profile: profile.value, wait } };
}

/** Seconds, as digits only; undefined otherwise. */
export function parseWait(text: string | undefined): number | undefined {
  const seconds = /^\d{1,4}$/.test(text ?? '') ? Number(text) : Number.NaN;
  return seconds <= MOST_WAIT ? seconds : undefined;
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

const printable = (word: string): string => word.replace(/\p{C}/gu, '�').slice(0, 100);
