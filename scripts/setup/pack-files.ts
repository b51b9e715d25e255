import { once } from 'node:events';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Packs files into an Electron archive, which replaces the old one atomically. */
export async function packFiles(archive: string, files: Readonly<Record<string, Buffer | string>>): Promise<void> {
  const { createPackage } = await import('@electron/asar');
  await mkdir(dirname(archive), { recursive: true });
  const work = await mkdtemp(join(dirname(archive), `.${basename(archive)}-`));
  try {
    const folder = join(work, 'files');
    await mkdir(folder);
    for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
    const packed = join(work, 'archive.asar');
    const written = await createPackage(folder, packed);
    // The archive is complete when its stream ends, not when the promise resolves.
    if (!('writableFinished' in written && written.writableFinished)) await once(written, 'finish');
    await rename(packed, archive);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
