import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { WATCHED_VARIABLES } from '../../app/troubleshoot/environment-findings.ts';
import type { AwsAlias, Place, Variable } from '../../app/troubleshoot/facts.ts';
import { awsAliasesIn, variablesIn } from '../../app/troubleshoot/shell-lines.ts';
import { type StartFile, type Surroundings, startFiles } from './start-files.ts';
import { openTerminal, type Terminal } from './terminal-environment.ts';

export type UserEnvironment = {
  readonly variables: readonly Variable[];
  readonly aliases: readonly AwsAlias[];
  /** The home folder in a terminal, where it differs. */
  readonly terminalHome?: string;
};

type Open = (options: Surroundings) => Promise<Terminal | undefined>;

/**
 * The variables that the user's tools see: those of a new terminal, each with the line that sets it where one is found;
 * those in startup files of other shells and of the desktop; and those of Mai's own environment. A line in the user's
 * own shell counts only if the terminal has its variable.
 */
export async function userEnvironment(surroundings: Surroundings, open: Open = openTerminal): Promise<UserEnvironment> {
  const isWindows = surroundings.platform === 'win32';
  const [files, universal, terminal] = await Promise.all([
    startFiles(surroundings),
    fishUniversals(surroundings),
    isWindows ? undefined : open(surroundings),
  ]);
  const written = [
    ...files.flatMap(({ shell, path, text }) =>
      variablesIn(text, path, WATCHED_VARIABLES).map(variable => ({ shell, variable })),
    ),
    ...universal.map(variable => ({ shell: 'fish' as const, variable })),
  ];
  const isOfTerminal = (shell: StartFile['shell']) => shell === terminal?.shell;
  const inFiles = written.filter(({ shell }) => !isOfTerminal(shell)).map(({ variable }) => variable);
  const own = WATCHED_VARIABLES.flatMap(name => valueIn(surroundings.environment, name, { kind: 'environment' }));
  const inTerminal =
    terminal === undefined
      ? []
      : WATCHED_VARIABLES.flatMap(name =>
          valueIn(terminal.environment, name, { kind: 'terminal', shell: terminal.shell }),
        ).map(variable => explained(variable, written.map(({ variable: line }) => line).concat(own)));
  const isListed = ({ name, value }: Variable) =>
    [...inTerminal, ...inFiles].some(one => one.name === name && one.value === value);
  const home = terminal?.environment.HOME;
  return {
    variables: unique([...inTerminal, ...inFiles, ...own.filter(variable => !isListed(variable))]),
    aliases: aliasesOf(files, terminal),
    ...(home !== undefined && home !== surroundings.home && { terminalHome: home }),
  };
}

const valueIn = (
  environment: Readonly<Record<string, string | undefined>>,
  name: string,
  place: Place,
): readonly Variable[] => {
  const value = environment[name];
  return value === undefined ? [] : [{ name, value, place }];
};

/** A variable of the terminal with the line that sets it: the last line with that value, else the last computed one. */
function explained(variable: Variable, written: readonly Variable[]): Variable {
  const lines = written.filter(({ name }) => name === variable.name);
  const line =
    lines.findLast(({ value }) => value === variable.value) ?? lines.findLast(({ value }) => /[$`]/.test(value));
  return line === undefined ? variable : { ...variable, place: line.place };
}

const unique = (variables: readonly Variable[]): readonly Variable[] => [
  ...new Map(variables.map(variable => [JSON.stringify(variable), variable])).values(),
];

/**
 * The aliases of `aws`: the shell's own, with the line that defines it, and those in files of other shells. Without an
 * answer from the shell, all lines count.
 */
function aliasesOf(files: readonly StartFile[], terminal: Terminal | undefined): readonly AwsAlias[] {
  const lines = files.flatMap(({ shell, path, text }) => awsAliasesIn(text, path).map(alias => ({ shell, alias })));
  if (terminal === undefined) return lines.map(({ alias }) => alias);
  const others = lines.filter(({ shell }) => shell !== terminal.shell).map(({ alias }) => alias);
  if (terminal.alias === undefined) return others;
  const line = lines.findLast(({ shell }) => shell === terminal.shell)?.alias;
  const place = line?.place ?? { kind: 'terminal' as const, shell: terminal.shell };
  return [{ definition: terminal.alias, place }, ...others];
}

/** Reads fish's universal variables (`set -U`): a file with one `SETUVAR --export NAME:value` per line. */
async function fishUniversals({ home, environment }: Surroundings): Promise<readonly Variable[]> {
  const path = join(environment.XDG_CONFIG_HOME || join(home, '.config'), 'fish', 'fish_variables');
  const text = await readFile(path, 'utf8').catch(() => '');
  return text.split('\n').flatMap((line, index) => {
    const [, name = '', value = ''] = /^SETUVAR --export (\w+):(.*)$/.exec(line) ?? [];
    const plain = value.replace(/\\x([0-9a-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
    return WATCHED_VARIABLES.includes(name)
      ? [{ name, value: plain, place: { kind: 'file' as const, path, line: index + 1 } }]
      : [];
  });
}
