import { readFileSync, statSync } from 'node:fs';

/**
 * How many times a file is read from start to end meanwhile, by what the kernel counts of this process, whatever the API.
 * The file has to be so long that everything else that is read does not come to its length. Linux only.
 */
export async function timesRead(path: string, work: () => Promise<unknown>): Promise<number> {
  const { size } = statSync(path);
  const before = bytesRead();
  await work();
  return Math.floor((bytesRead() - before) / size);
}

const bytesRead = (): number => Number(/^rchar: (\d+)$/m.exec(readFileSync('/proc/self/io', 'utf8'))?.[1]);
