import { readFileSync, statSync } from 'node:fs';

/**
 * Number of full reads of a file meanwhile, by the kernel's counters for this process, whatever the API.
 * The file must be longer than everything else that is read. Linux only.
 */
export async function timesRead(path: string, work: () => Promise<unknown>): Promise<number> {
  const { size } = statSync(path);
  const before = bytesRead();
  await work();
  return Math.floor((bytesRead() - before) / size);
}

const bytesRead = (): number => Number(/^rchar: (\d+)$/m.exec(readFileSync('/proc/self/io', 'utf8'))?.[1]);
