import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { accessSync, constants } from 'node:fs';
import { userInfo } from 'node:os';
import { basename, isAbsolute } from 'node:path';

/** The environment of a new terminal, as the user's own shell reports it. */
export type Terminal = {
  /** `bash`, `zsh`, `fish` or `sh`. */
  readonly shell: string;
  readonly environment: Readonly<Record<string, string>>;
  /** What `aws` is in the shell, if not a program: an alias, or the text of a function. */
  readonly alias?: string;
};

export type TerminalOptions = {
  readonly home: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Milliseconds. Startup files can do anything, including wait forever. */
  readonly timeout?: number;
};

/** Milliseconds. Editors allow about as long. */
const TIMEOUT = 5_000;
/** Characters of output; an environment has far fewer. */
const MAX_OUTPUT = 4_000_000;
const MAX_ALIAS = 2_000;

/**
 * Starts the user's login shell interactively, as a terminal does, and asks for its environment and for what `aws` is.
 * bash reads other files as a login shell than in a new window, so it is started both ways. Undefined where the shell
 * is unknown or doesn't answer in time. Modeled on VS Code:
 * https://code.visualstudio.com/docs/supporting/faq#_resolving-shell-environment-fails
 */
export async function openTerminal({
  home,
  environment,
  timeout = TIMEOUT,
}: TerminalOptions): Promise<Terminal | undefined> {
  const program = loginShell(environment);
  const shell = program === undefined ? '' : basename(program);
  const invocations = INVOCATIONS[shell];
  if (program === undefined || invocations === undefined) return undefined;
  const answers = await Promise.all(
    invocations.map(invocation => ask(program, invocation, { home, environment, timeout })),
  );
  // The last invocation is that of a new window.
  if (answers.at(-1) === undefined) return undefined;
  const complete = answers.filter(answer => answer !== undefined);
  const alias = complete.flatMap(answer => answer.alias ?? [])[0];
  return {
    shell,
    environment: Object.assign({}, ...complete.map(answer => answer.environment)),
    ...(alias !== undefined && { alias }),
  };
}

const INVOCATIONS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  bash: [['-i', '-l'], ['-i']],
  zsh: [['-i', '-l']],
  fish: [['-i', '-l']],
  sh: [['-l']],
  dash: [['-l']],
};

function loginShell(environment: TerminalOptions['environment']): string | undefined {
  const isUsable = (path: string | null | undefined): path is string => {
    try {
      if (path == null || !isAbsolute(path)) return false;
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  };
  return [environment.SHELL, shellInPasswd()].find(isUsable);
}

function shellInPasswd(): string | null {
  try {
    return userInfo().shell;
  } catch {
    // A user without an entry in the user database, as in a container.
    return null;
  }
}

async function ask(
  program: string,
  invocation: readonly string[],
  { home, environment, timeout }: Required<TerminalOptions>,
): Promise<Pick<Terminal, 'environment' | 'alias'> | undefined> {
  // Startup files may print anything, so markers enclose the output that counts.
  const marker = `mai-${randomBytes(8).toString('hex')}`;
  const script = `printf '%s\\0' ${marker}; /usr/bin/env -0; printf '%s\\0' ${marker}; type aws 2>/dev/null; printf '%s\\0' ${marker}`;
  const output = await run(program, [...invocation, '-c', script], {
    cwd: home,
    // Tells startup files that there is no terminal to draw on, and not to start anything long.
    env: { ...environment, TERM: 'dumb', MAI_RESOLVING_ENVIRONMENT: '1' },
    timeout,
    isComplete: printed => printed.split(`${marker}\0`).length === 4,
  });
  const [, variables, meaning] = output?.split(`${marker}\0`) ?? [];
  if (variables === undefined || meaning === undefined) return undefined;
  const [first = ''] = meaning.split('\n');
  const isProgram = first === '' || /^aws is (hashed |a tracked alias for )?\(?\//.test(first);
  return {
    environment: Object.fromEntries(
      variables.split('\0').flatMap((entry): [string, string][] => {
        const at = entry.indexOf('=');
        return at > 0 ? [[entry.slice(0, at), entry.slice(at + 1)]] : [];
      }),
    ),
    ...(!isProgram && { alias: meaning.trim().slice(0, MAX_ALIAS) }),
  };
}

type RunOptions = {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly timeout: number;
  readonly isComplete: (output: string) => boolean;
};

/** How long to read output after the program has ended. Milliseconds. */
const DRAIN = 300;

/** The program's output once it is complete or the time is over; undefined where it can't be started. */
function run(
  program: string,
  given: readonly string[],
  { cwd, env, timeout, isComplete }: RunOptions,
): Promise<string | undefined> {
  return new Promise(resolve => {
    // Detached: in its own session an interactive shell can't take over Mai's terminal.
    const child = spawn(program, given, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'ignore'] });
    let output = '';
    const finish = (answer: string | undefined): void => {
      clearTimeout(timer);
      child.stdout.destroy();
      resolve(answer);
    };
    let timer = setTimeout(() => {
      killGroup(child.pid);
      finish(undefined);
    }, timeout);
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (part: string) => {
      output += part;
      if (isComplete(output) || output.length > MAX_OUTPUT) finish(output);
    });
    child.on('error', () => finish(undefined));
    child.on('close', () => finish(output));
    // Background processes of the startup files may keep the output open.
    child.on('exit', () => {
      clearTimeout(timer);
      timer = setTimeout(() => finish(output), DRAIN);
    });
  });
}

function killGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // The whole process group has ended.
  }
}
