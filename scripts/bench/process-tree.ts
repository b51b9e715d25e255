// Memory, processor time and wake-ups of a process tree, from Linux's /proc.
import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks per second: 100 on every Linux that Electron supports. */
const TICKS = 100;

/** A process and its descendants. Chromium's renderers are children of its zygotes, and so included. */
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

/** Memory of the tree in MB with shared pages counted proportionally (PSS): what would be free without it. */
export const memoryOf = (tree: readonly number[]): number => kilobytesOf(tree, 'Pss') / 1_024;

/**
 * What the tree alone has written to memory, in kB: heaps and stacks. Unlike PSS it doesn't change when another program that uses the
 * same files, such as a second Mai, starts or ends.
 */
export const ownMemoryOf = (tree: readonly number[]): number => kilobytesOf(tree, 'Private_Dirty');

function kilobytesOf(tree: readonly number[], field: 'Pss' | 'Private_Dirty'): number {
  const line = new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm');
  return tree.reduce((sum, pid) => sum + Number(line.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0), 0);
}

/** Processor time of the tree in seconds, including exited children. */
export function processorTimeOf(tree: readonly number[]): number {
  const ticks = tree.flatMap(pid => statOf(pid)?.slice(11, 15).map(Number) ?? []);
  return ticks.reduce((sum, each) => sum + each, 0) / TICKS;
}

/** Counters of each thread of a tree: nanoseconds on a processor, and number of times scheduled. */
export type ThreadCounters = ReadonlyMap<number, { readonly nanoseconds: number; readonly runs: number }>;

/** Exact, while `processorTimeOf` has ticks of 10 ms, but without exited threads. */
export function threadCountersOf(tree: readonly number[]): ThreadCounters {
  const threads = tree.flatMap(pid => numbered(`/proc/${pid}/task`).map(thread => ({ pid, thread })));
  return new Map(
    threads.map(({ pid, thread }) => {
      const [nanoseconds = 0, , runs = 0] = read(`/proc/${pid}/task/${thread}/schedstat`).trim().split(' ').map(Number);
      return [thread, { nanoseconds, runs }];
    }),
  );
}

/** Difference between two samples. */
export function countersBetween(
  before: ThreadCounters,
  after: ThreadCounters,
): { readonly seconds: number; readonly runs: number } {
  const done = { seconds: 0, runs: 0 };
  for (const [thread, { nanoseconds, runs }] of after) {
    done.seconds += (nanoseconds - (before.get(thread)?.nanoseconds ?? 0)) / 1e9;
    done.runs += runs - (before.get(thread)?.runs ?? 0);
  }
  return done;
}

/** Fields of /proc/PID/stat from the state on: the name before may contain anything. Undefined after exit. */
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

// Processes can exit meanwhile.
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
