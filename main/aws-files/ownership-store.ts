import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { formatOwnedFile, NOTHING_OWNED, type OwnedFile, parseOwnedFile } from '../../app/aws-files/ini/owned-file.ts';
import { errorCode } from '../files/file-fault.ts';
import { replaceFile } from '../files/replace-file.ts';

/** Where it is kept what Mai wrote, by the AWS file's real path. Read and written only under that file's lock. */
export type OwnershipStore = {
  read(path: string): OwnedFile;
  /** In place when it resolves, and for good once the AWS file is, which follows. Throws the operating system's errors. */
  write(path: string, owned: OwnedFile): Promise<void>;
};

/** Keeps one JSON file per AWS file in a folder of Mai's own, 0600. It holds access key IDs, never a secret. */
export function createOwnershipStore(folder: string): OwnershipStore {
  const place = (path: string): string =>
    join(folder, `${basename(path)}-${createHash('sha256').update(path).digest('hex').slice(0, 12)}.json`);
  return {
    read(path) {
      try {
        return parseOwnedFile(readFileSync(place(path), 'utf8'));
      } catch (error) {
        if (errorCode(error) === 'ENOENT') return NOTHING_OWNED;
        throw error;
      }
    },
    async write(path, owned) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const bytes = Buffer.from(formatOwnedFile(owned));
      await replaceFile(place(path), { bytes, mode: 0o600 }, true);
    },
  };
}
