import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { startBus } from '../../e2e/desktop-fakes/desktop.ts';
import { startTrayHost } from '../../e2e/desktop-fakes/tray-host.ts';
import type { TrayIcon } from '../../e2e/desktop-fakes/tray-icon.ts';
import type { Home } from '../../e2e/driver/home.ts';
import { appEnvironment } from '../../e2e/driver/running-app.ts';
import { processTree } from './process-tree.ts';

/** A running program, with its own session bus and a panel. */
export type Started = {
  readonly icon: TrayIcon;
  /** By `performance.now()`. */
  readonly spawned: number;
  /** Spawn to registration of the icon, in milliseconds. */
  readonly toIcon: number;
  /** Since the spawn. */
  wait(seconds: number): Promise<void>;
  tree(): readonly number[];
  stop(): Promise<void>;
};

/** Chromium's sandbox does not work as root. No other switches: a person starts it like this. */
export const switchesFor = (home: Home): readonly string[] => [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  `--user-data-dir=${home.data}`,
];

export const environmentFor = (
  home: Home,
  display: string,
  busAddress?: string,
  stsUrl = 'http://127.0.0.1:9',
): Record<string, string> => appEnvironment({ home: home.path, data: home.data, stsUrl, display, busAddress });

/** Starts a program. Without an `stsUrl` there is no STS. */
export async function start(program: string, home: Home, display: string, stsUrl?: string): Promise<Started> {
  const bus = await startBus();
  const panel = await startTrayHost(bus.address);
  const from = performance.now();
  const child = spawn(program, switchesFor(home), {
    env: environmentFor(home, display, bus.address, stsUrl),
    stdio: 'ignore',
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${program} could not be started.`);
  const icon = await panel.icon();
  const toIcon = performance.now() - from;
  return {
    icon,
    spawned: from,
    toIcon,
    wait: seconds => pause(from + seconds * 1_000 - performance.now()),
    tree: () => processTree(pid),
    async stop() {
      await end(child, processTree(pid));
      await panel.stop();
      bus.stop();
    },
  };
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise(resolve => {
    setTimeout(resolve, Math.max(0, milliseconds));
  });

// Shutdown is not measured, and the next round needs the processor.
async function end(child: ChildProcess, tree: readonly number[]): Promise<void> {
  const ended = once(child, 'exit');
  for (const pid of tree) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // Already exited.
    }
  }
  await ended;
}
