import { readdirSync } from 'node:fs';
import { ownMemoryOf, processTree } from '../bench/process-tree.ts';
import type { SoakDesk } from './soak-desk.ts';

type Collecting = typeof globalThis & { gc?: (options: typeof THOROUGHLY) => void };

/** As the system asks for it when memory is short: a usual collection leaves some 10 MB of free pages with V8, and not always as many. */
const THOROUGHLY = { type: 'major', execution: 'sync', flavor: 'last-resort' } as const;

/** V8's spaces for compiled code and for what belongs to it: bytecode, and how to leave optimized code. */
const CODE_SPACES = ['code_space', 'code_large_object_space', 'trusted_space', 'trusted_large_object_space'];

export type Measurement = {
  /** kB that Mai's processes alone have written and keep, without the main process's compiled code. */
  readonly memory: number;
  /** kB of compiled code in the main process. It grows for days until all that's often used is compiled. */
  readonly code: number;
  /** Open file descriptors of all processes. */
  readonly descriptors: number;
};

/** Measures all of Mai's processes, after garbage collection in Mai and its pages. */
export async function measureApp({ mai }: SoakDesk): Promise<Measurement> {
  const code = await mai.electron.evaluate(
    (_, [options, names]) => {
      (globalThis as Collecting).gc?.(options);
      const spaces = process.getBuiltinModule('node:v8').getHeapSpaceStatistics();
      const ofCode = spaces.filter(({ space_name }) => names.includes(space_name));
      return ofCode.reduce((sum, { physical_space_size }) => sum + physical_space_size, 0) / 1_024;
    },
    [THOROUGHLY, CODE_SPACES] as const,
  );
  // Mai lets its page go a while after it was used.
  for (const page of mai.electron.windows())
    await page.evaluate(options => (globalThis as Collecting).gc?.(options), THOROUGHLY).catch(() => undefined);
  const { tree, memory } = memoryAtRest(mai.electron.process().pid ?? 0);
  return { memory: memory - code, code, descriptors: tree.reduce((sum, pid) => sum + openFiles(pid), 0) };
}

/** A page shares memory with the process that started it. If it starts or ends meanwhile, what they share would be missing. */
function memoryAtRest(root: number): { readonly tree: readonly number[]; readonly memory: number } {
  const tree = processTree(root);
  const memory = ownMemoryOf(tree);
  return String(processTree(root)) === String(tree) ? { tree, memory } : memoryAtRest(root);
}

function openFiles(pid: number): number {
  try {
    return readdirSync(`/proc/${pid}/fd`).length;
  } catch {
    // A process that has ended meanwhile.
    return 0;
  }
}
