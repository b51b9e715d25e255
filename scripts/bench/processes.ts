// What Linux tells of a program and everything it started: memory, processor time, wake-ups.
import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks in a second: 100 on every Linux that Electron runs on. */
const TICKS = 100;

/** A process and all below it. Chromium's renderers are children of its zygotes, and so in it. */
export function processTree(root: number): readonly number[] {
  const children = new Map<number, number[]>();
  for (const pid of numbered('/proc')) {
    const parent = Number(statOf(pid)?.[1]);
    children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  const tree = [root];
  for (const pid of tree) tree.push(...(children.get(pid) ?? []));
  return tree;
}

/** The tree's memory in MB, each shared page counted in parts: what would be free without it (PSS). */
export function memoryOf(tree: readonly number[]): number {
  const kilobytes = tree.map(pid => Number(/^Pss:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0));
  return kilobytes.reduce((sum, kb) => sum + kb, 0) / 1_024;
}

/** Seconds of a processor that the tree has used, with those of its children that have ended. */
export function processorTimeOf(tree: readonly number[]): number {
  const ticks = tree.flatMap(pid => statOf(pid)?.slice(11, 15).map(Number) ?? []);
  return ticks.reduce((sum, each) => sum + each, 0) / TICKS;
}

/** What each thread of a tree has done so far: nanoseconds on a processor, and how often it was put on one. */
export type Doings = ReadonlyMap<number, { readonly nanoseconds: number; readonly runs: number }>;

/** Exact where `processorTimeOf` knows ticks of 10 ms, but blind to threads that have ended. */
export function doingsOf(tree: readonly number[]): Doings {
  const threads = tree.flatMap(pid => numbered(`/proc/${pid}/task`).map(thread => ({ pid, thread })));
  return new Map(
    threads.map(({ pid, thread }) => {
      const [nanoseconds = 0, , runs = 0] = read(`/proc/${pid}/task/${thread}/schedstat`).trim().split(' ').map(Number);
      return [thread, { nanoseconds, runs }];
    }),
  );
}

/** What was done from one moment to the other. */
export function doneBetween(before: Doings, after: Doings): { readonly seconds: number; readonly runs: number } {
  const done = { seconds: 0, runs: 0 };
  for (const [thread, { nanoseconds, runs }] of after) {
    done.seconds += (nanoseconds - (before.get(thread)?.nanoseconds ?? 0)) / 1e9;
    done.runs += runs - (before.get(thread)?.runs ?? 0);
  }
  return done;
}

/** The fields of /proc/PID/stat from the state on: the name before may hold anything. Undefined when it has ended. */
function statOf(pid: number): readonly string[] | undefined {
  const text = read(`/proc/${pid}/stat`);
  return text === '' ? undefined : text.slice(text.lastIndexOf(')') + 2).split(' ');
}

function numbered(folder: string): readonly number[] {
  try {
    return readdirSync(folder).map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

// Processes end while one looks.
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
