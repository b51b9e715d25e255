/** What a command takes. `value` names what follows it, if anything. */
type CommandForm = { readonly value?: 'profile' | 'file'; readonly options: readonly OptionName[] };

/** Options that are followed by a value. */
const VALUES = { wait: 'seconds', key: 'file', out: 'file' } as const;
/** Options that are only there or not. */
const FLAGS = ['for-upgrade', 'json', 'as-policy', 'settings', 'all-users'] as const;
export type OptionName = keyof typeof VALUES | (typeof FLAGS)[number];

/** Mai's commands. All others end a short-lived process that opens no display. */
export const COMMANDS = {
  credentials: { value: 'profile', options: ['wait'] },
  ensure: { value: 'profile', options: ['wait'] },
  version: { options: [] },
  help: { options: [] },
  policy: { options: ['json'] },
  check: { value: 'file', options: ['as-policy'] },
  sign: { value: 'file', options: ['key', 'out'] },
  'new-key': { value: 'file', options: [] },
  report: { options: [] },
  forget: { options: ['settings', 'all-users'] },
  quit: { options: ['for-upgrade', 'wait'] },
} as const satisfies Readonly<Record<string, CommandForm>>;
export type CommandName = keyof typeof COMMANDS;

/** The words of a command, not yet checked. An option without its value has an undefined one. */
export type CommandWords = {
  readonly command: CommandName;
  readonly value: string | undefined;
  readonly options: ReadonlyMap<OptionName, string | undefined>;
  /** The first word that isn't the command's. */
  readonly stray?: string;
};

export type CommandLine =
  | ({ readonly kind: 'command' } & CommandWords)
  /** Almost a command: starting the app instead would surprise. */
  | { readonly kind: 'misspelled'; readonly word: string; readonly meant: CommandName };

const NAMES = Object.keys(COMMANDS) as readonly CommandName[];
const SWITCH = /^--([a-z][a-z-]*)(?:=(.*))?$/s;
/** What the system passes on for a link. Windows puts it between quotes, which it could try to end. */
const LINK = /^mai:/i;

const isCommand = (name: string | undefined): name is CommandName =>
  name !== undefined && Object.hasOwn(COMMANDS, name);
const isValued = (name: string): name is keyof typeof VALUES => Object.hasOwn(VALUES, name);
const isOption = (name: string | undefined): name is OptionName =>
  name !== undefined && (isValued(name) || FLAGS.some(flag => flag === name));

/**
 * The command in a command line; undefined for a start of the app. What comes before Mai's first own switch is Chromium's, and
 * the app's folder in development; what comes after is read strictly.
 */
export function commandLine(argv: readonly string[]): CommandLine | undefined {
  const names = argv.map(word => SWITCH.exec(word)?.[1]);
  const command = names.find(isCommand);
  if (command === undefined) return misspelled(argv, names);
  const first = names.findIndex(name => isCommand(name) || isOption(name));
  return argv.slice(0, first).some(word => LINK.test(word))
    ? undefined
    : { kind: 'command', ...wordsOf(command, argv.slice(first)) };
}

function wordsOf(command: CommandName, words: readonly string[]): CommandWords {
  const form: CommandForm = COMMANDS[command];
  const options = new Map<OptionName, string | undefined>();
  let value: string | undefined;
  let isNamed = false;
  const stray = (word: string): CommandWords => ({ command, value, options, stray: word });
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const [, name, inline] = SWITCH.exec(word) ?? [];
    const isOwn = name === command ? !isNamed : isOption(name) && form.options.includes(name) && !options.has(name);
    if (name === undefined || !isOwn) return stray(word);
    const takesValue = name === command ? form.value !== undefined : isValued(name);
    if (!takesValue && inline !== undefined) return stray(word);
    const next = words[at + 1];
    const hasNext = takesValue && inline === undefined && next !== undefined && !next.startsWith('--');
    const given = hasNext ? next : inline;
    if (hasNext) at += 1;
    if (isOption(name)) options.set(name, given);
    else {
      isNamed = true;
      value = given;
    }
  }
  return { command, value, options };
}

function misspelled(argv: readonly string[], names: readonly (string | undefined)[]): CommandLine | undefined {
  for (const [at, name] of names.entries()) {
    const meant = name !== undefined && NAMES.find(command => isAlmost(name, command));
    if (meant) return { kind: 'misspelled', word: argv[at] ?? '', meant };
  }
  return undefined;
}

/**
 * One letter more, less or other, or two exchanged. No switch of Chromium or Electron is that near to a command.
 */
function isAlmost(name: string, command: string): boolean {
  const start = [...command].findIndex((letter, at) => letter !== name[at]);
  if (start < 0) return name.length === command.length + 1;
  const [rest, given] = [command.slice(start), name.slice(start)];
  return (
    rest.slice(1) === given.slice(1) ||
    rest.slice(1) === given ||
    rest === given.slice(1) ||
    (rest.slice(2) === given.slice(2) && rest[0] === given[1] && rest[1] === given[0])
  );
}
