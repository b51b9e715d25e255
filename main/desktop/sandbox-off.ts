import { app } from 'electron';

/**
 * Switches of Chromium's that leave pages without a part of its sandbox: all of it, their own processes, or the filter of system
 * calls. Where it can't set up the rest, Chromium ends at once.
 */
const SWITCHES = ['no-sandbox', 'single-process', 'disable-seccomp-filter-sandbox', 'renderer-cmd-prefix'];

/** Electron takes it for `--no-sandbox`. */
const VARIABLE = 'ELECTRON_DISABLE_SANDBOX';

type Start = {
  readonly hasSwitch: (name: string) => boolean;
  readonly environment: NodeJS.ProcessEnv;
  /** Chromium gives root no sandbox at all. */
  readonly isRoot: boolean;
};

/** The switch or the variable that took the sandbox off Mai's pages; undefined where they have it, or as root. */
export function sandboxOffBy({ hasSwitch, environment, isRoot }: Start): string | undefined {
  if (isRoot) return undefined;
  if (environment[VARIABLE]) return VARIABLE;
  const found = SWITCHES.find(hasSwitch);
  return found && `--${found}`;
}

/**
 * As Mai was started. To be asked before `app.enableSandbox()`: that takes the switch back, and says so to everyone who asks, but
 * the process from which all pages come is there by then.
 */
export const sandboxOff = (): string | undefined =>
  sandboxOffBy({
    hasSwitch: name => app.commandLine.hasSwitch(name),
    environment: process.env,
    isRoot: process.getuid?.() === 0,
  });
