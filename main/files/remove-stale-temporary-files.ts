import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The name of a file that is being written: see replace-file.ts. */
const TEMPORARY = /^\..+\.mai-(\d+)-[0-9a-f]{8}$/;

/** Removes the temporary files in Mai's data folder whose processes have ended. */
export async function removeStaleTemporaryFiles(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const stale = names.filter(name => {
    const writer = Number(TEMPORARY.exec(name)?.[1]);
    return writer > 0 && !isAlive(writer);
  });
  await Promise.all(stale.map(name => rm(join(folder, name), { force: true })));
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // A process of another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
