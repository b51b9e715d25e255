import { mkdir, open, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { spawnDetached } from '../console/spawn-detached.ts';
import type { Launch } from './credential-command.ts';
import { BACKGROUND_SWITCH } from './tool-call.ts';

/** So long after a start nothing else starts Mai, in milliseconds. */
const TURN = 20_000;

export type Started = {
  /** Whether the process ended although no other instance runs. */
  hasFailed(): boolean;
  /** Lets others start Mai again. */
  release(): Promise<void>;
};

type Options = {
  /** Mai's data folder. */
  readonly folder: string;
  readonly home: string;
  readonly launch: Launch;
  readonly environment: NodeJS.ProcessEnv;
  /** False in development, where tests lead Mai to a simulated AWS. */
  readonly isPackaged: boolean;
};

/** Settings for AWS, and Chromium's file for TLS keys. */
const OF_A_TOOL = /^(AWS_|SSLKEYLOGFILE$)/i;

/**
 * A tool's environment without its own settings for AWS: Mai outlives it and works for all others, so the endpoint of one project would
 * get every SAML response of the day.
 */
const environmentFor = (environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(environment).filter(([name]) => !OF_A_TOOL.test(name)));

/**
 * Starts Mai in the background, unless another call has just done so. Undefined where there is no desktop for it, or the program
 * can't be started.
 */
export async function startMai({
  folder,
  home,
  launch,
  environment,
  isPackaged,
}: Options): Promise<Started | undefined> {
  if (!hasDesktop(launch.platform, environment)) return undefined;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const turn = join(folder, 'starting');
  if (!(await takeTurn(turn))) return { hasFailed: () => false, release: async () => {} };
  const release = () => rm(turn, { force: true });
  const child = spawnDetached(launch.program, [...launch.leadingArguments, BACKGROUND_SWITCH], {
    cwd: home,
    env: isPackaged ? environmentFor(environment) : environment,
  });
  const isStarted = await new Promise<boolean>(resolve => {
    child.once('spawn', () => resolve(true));
    child.once('error', () => resolve(false));
  });
  if (isStarted) return { hasFailed: () => (child.exitCode ?? 0) !== 0 || child.signalCode !== null, release };
  await release();
  return undefined;
}

/** Of several calls at once one starts Mai. A turn that a killed process left ends by time. */
async function takeTurn(path: string): Promise<boolean> {
  for (const isLast of [false, true]) {
    try {
      await (await open(path, 'wx', 0o600)).close();
      return true;
    } catch {
      const since = await stat(path).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      );
      if (isLast || Math.abs(Date.now() - since) < TURN) return false;
      await rm(path, { force: true });
    }
  }
  return false;
}

/** On Linux nothing opens a display without these, for example under cron or over ssh. */
const hasDesktop = (platform: NodeJS.Platform, { DISPLAY, WAYLAND_DISPLAY }: NodeJS.ProcessEnv): boolean =>
  platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
