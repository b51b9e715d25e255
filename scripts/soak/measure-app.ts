import { readdirSync } from 'node:fs';
import { ownMemoryOf, processTree } from '../bench/process-tree.ts';
import type { SoakDesk } from './soak-desk.ts';

type Collecting = typeof globalThis & { gc?: (options: typeof THOROUGHLY) => void };

/** As the system asks for it when memory is short: a usual collection leaves some 10 MB of free pages with V8, and not always as many. */
const THOROUGHLY = { type: 'major', execution: 'sync', flavor: 'last-resort' } as const;

/** Own memory in kB and open file descriptors of all of Mai's processes, after garbage collection in Mai and its pages. */
export async function measureApp({ mai }: SoakDesk): Promise<{ memory: number; descriptors: number }> {
  await mai.electron.evaluate((_, options) => (globalThis as Collecting).gc?.(options), THOROUGHLY);
  // Mai lets its page go a while after it was used.
  for (const page of mai.electron.windows())
    await page.evaluate(options => (globalThis as Collecting).gc?.(options), THOROUGHLY).catch(() => undefined);
  const tree = processTree(mai.electron.process().pid ?? 0);
  return {
    memory: ownMemoryOf(tree) * 1_024,
    descriptors: tree.reduce((sum, pid) => sum + openFiles(pid), 0),
  };
}

function openFiles(pid: number): number {
  try {
    return readdirSync(`/proc/${pid}/fd`).length;
  } catch {
    // A process that has ended meanwhile.
    return 0;
  }
}
