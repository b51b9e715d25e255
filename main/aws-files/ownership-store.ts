import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { formatOwnedFile, NOTHING_OWNED, type OwnedFile, parseOwnedFile } from '../../app/aws-files/ini/owned-file.ts';
import { errorCode } from '../files/file-fault.ts';
import { replaceFile } from '../files/replace-file.ts';

/** Ownership records by the AWS file's real path. Written only under that file's lock. */
export type OwnershipStore = {
  read(path: string): OwnedFile;
  /** Durable once the AWS file, which is written next, is. Throws the operating system's errors. */
  write(path: string, owned: OwnedFile): Promise<void>;
};

/** Stores one JSON file per AWS file in `folder`, mode 0600. Records have access key IDs but no secrets. */
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
