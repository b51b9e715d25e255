import { app } from 'electron';

/**
 * Chromium's switches that disable the sandbox or a part of it: all of it, process isolation, or the system call
 * filter. Without one of these, Chromium exits if it can't set up the sandbox.
 */
const SWITCHES = ['no-sandbox', 'single-process', 'disable-seccomp-filter-sandbox', 'renderer-cmd-prefix'];

/** Electron treats it like `--no-sandbox`. */
const VARIABLE = 'ELECTRON_DISABLE_SANDBOX';

type Start = {
  readonly hasSwitch: (name: string) => boolean;
  readonly environment: NodeJS.ProcessEnv;
  /** Chromium supports no sandbox for root: https://crbug.com/638180 */
  readonly isRoot: boolean;
};

/**
 * The switch or environment variable that disabled the sandbox of Mai's pages; undefined where it is enabled, or as
 * root.
 */
export function sandboxOffBy({ hasSwitch, environment, isRoot }: Start): string | undefined {
  if (isRoot) return undefined;
  if (environment[VARIABLE]) return VARIABLE;
  const found = SWITCHES.find(hasSwitch);
  return found && `--${found}`;
}

/**
 * The same for this process. Call it before `app.enableSandbox()`, which removes the switch although the zygote, the
 * parent of all page processes, already started without a sandbox.
 */
export const sandboxOff = (): string | undefined =>
  sandboxOffBy({
    hasSwitch: name => app.commandLine.hasSwitch(name),
    environment: process.env,
    isRoot: process.getuid?.() === 0,
  });
