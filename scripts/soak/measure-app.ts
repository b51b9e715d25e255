import { readdirSync } from 'node:fs';
import { ownMemoryOf, processTree } from '../bench/process-tree.ts';
import type { SoakDesk } from './soak-desk.ts';

type Collecting = typeof globalThis & { gc?: () => void };

/** Own memory in kB and open file descriptors of all of Mai's processes, after garbage collection in Mai and its pages. */
export async function measureApp({ mai }: SoakDesk): Promise<{ memory: number; descriptors: number }> {
  await mai.electron.evaluate(() => (globalThis as Collecting).gc?.());
  // Mai lets its page go a while after it was used.
  for (const page of mai.electron.windows())
    await page.evaluate(() => (globalThis as Collecting).gc?.()).catch(() => undefined);
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
