import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { accessSync, constants } from 'node:fs';
import { userInfo } from 'node:os';
import { basename, isAbsolute } from 'node:path';

/** What a new terminal of the person really has, as told by their own shell. */
export type Terminal = {
  /** `bash`, `zsh`, `fish` or `sh`. */
  readonly shell: string;
  readonly environment: Readonly<Record<string, string>>;
  /** What the shell says of the word `aws`, where it is not a program: an alias, or all of a function. */
  readonly alias?: string;
};

export type TerminalOptions = {
  readonly home: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Milliseconds. Start files may do anything, also wait for ever. */
  readonly timeout?: number;
};

/** As long as editors give a shell to start, less what a person waits for gladly. */
const TIMEOUT = 5_000;
/** Characters of output; an environment has a fraction of it. */
const MAX_OUTPUT = 4_000_000;
const MAX_ALIAS = 2_000;

/**
 * Starts the person's login shell once, interactive, as a terminal does, and asks it for its environment and for what it
 * makes of `aws` (as VS Code does: "Resolving the shell environment"). bash reads other files as a login shell than in a
 * new window, so it is started both ways. Undefined where the shell is unknown or did not answer in time.
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
  // The last way is that of a new window.
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
    // A user that the system does not list, as in a container.
    return null;
  }
}

async function ask(
  program: string,
  invocation: readonly string[],
  { home, environment, timeout }: Required<TerminalOptions>,
): Promise<Pick<Terminal, 'environment' | 'alias'> | undefined> {
  // Start files may print what they like: what is meant for us stands between marks.
  const marker = `mai-${randomBytes(8).toString('hex')}`;
  const script = `printf '%s\\0' ${marker}; /usr/bin/env -0; printf '%s\\0' ${marker}; type aws 2>/dev/null; printf '%s\\0' ${marker}`;
  const output = await run(program, [...invocation, '-c', script], {
    cwd: home,
    // For start files: no terminal is there to draw on, and nothing long should be begun.
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

/** Milliseconds for what a program has printed, once it has ended. */
const DRAIN = 300;

/** What the program printed, as soon as that is whole or its time is over; undefined if it could not be started. */
function run(
  program: string,
  given: readonly string[],
  { cwd, env, timeout, isComplete }: RunOptions,
): Promise<string | undefined> {
  return new Promise(resolve => {
    // A session of its own: an interactive shell takes no terminal of Mai's.
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
    // What the start files left running may hold the output open.
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
    // It has ended, and all of its group with it.
  }
}
