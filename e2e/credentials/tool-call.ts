import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '../driver/fixtures.ts';
import type { Home } from '../driver/home.ts';
import type { Ran } from '../driver/run-program.ts';
import { appCommand, appEnvironment, type Surroundings } from '../driver/running-app.ts';

/** A tool's call of Mai, as a process of its own. */
export type ToolCall = { readonly ended: Promise<Ran> /** As Ctrl+C does. */; interrupt(): void };

/** Runs Mai with these arguments, as a tool does that starts by itself: without the settings of this test's terminal. */
export function callMai(surroundings: Surroundings, ...given: readonly string[]): ToolCall {
  const [program, ...args] = appCommand({ ...surroundings, arguments: given });
  const child = spawn(program, args, { env: appEnvironment(surroundings), cwd: surroundings.home });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (chunk: string) => {
      said[name] += chunk;
    });
  const ended = once(child, 'close').then(
    ([code, signal]): Ran => ({ status: code ?? signal, stdout: said.stdout, stderr: withoutChromium(said.stderr) }),
  );
  return { ended, interrupt: () => void child.kill('SIGINT') };
}

/** Resolves once Mai takes calls of tools: shortly after its start. */
export const takesCalls = (home: Home): Promise<void> =>
  expect.poll(() => home.read(join(home.data, 'socket-address'))).not.toBe('');

/** Without Chromium's own messages where there is no system bus, as in a container, and where its helper is ended at start. */
export const withoutChromium = (stderr: string): string =>
  stderr.replace(/^\[.*ERROR:(bus|zygote_linux|zygote_host_impl_linux)\.cc.*\n/gm, '');

/** Process IDs of a Mai that a call started with this data folder. Linux only. */
export const startedMais = (data: string): readonly number[] =>
  readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .filter(pid => {
      const words = commandLine(pid);
      return words.includes(`--user-data-dir=${data}`) && words.includes('--background');
    })
    .map(Number);

function commandLine(pid: string): readonly string[] {
  try {
    // Chromium joins its arguments by spaces.
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split(/[\0 ]/);
  } catch {
    return [];
  }
}
