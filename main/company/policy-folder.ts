import { constants, lstat, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlaceReading, PolicyEntry } from '../../app/company/policy/policy-source.ts';
import { LARGEST_SETUP } from '../../app/company/setup-schema.ts';
import type { PolicyFault } from '../../app/domain/failures/setup-problem.ts';
import { errorCode, fileFaultOf } from '../files/file-fault.ts';

/**
 * Returns those of the given files and folders that non-administrators can change; undefined where the system gives no
 * answer. The paths exist and are no links.
 */
export type AccessCheck = (paths: readonly string[]) => Promise<ReadonlySet<string> | undefined>;

/** A policy file's content: the text of a policy, or why there is none; undefined where the file holds no policy. */
export type PolicyText = { readonly text: string } | { readonly fault: PolicyFault } | undefined;

/** A folder with policies. */
export type PolicyFolder = {
  readonly path: string;
  /** The parent folders to check as well, outermost first. */
  readonly above: readonly string[];
  /** Whether the file with this name is a policy. */
  readonly isPolicy: (name: string) => boolean;
  /** Reads such a file. */
  readonly read: (path: string) => Promise<PolicyText>;
};

/** Reads every `*.json` and `*.mai` file as plain text. */
export const PLAIN_FILES: Pick<PolicyFolder, 'isPolicy' | 'read'> = {
  isPolicy: name => /^[^.].*\.(json|mai)$/i.test(name),
  read: readText,
};

/** The file system calls in use. */
export type PolicyDisk = {
  readonly lstat: (path: string) => Promise<{ isDirectory(): boolean; isSymbolicLink(): boolean }>;
  readonly readdir: (path: string) => Promise<readonly string[]>;
};

/**
 * Reads a folder's policies, sorted by name. A folder that non-administrators can change, or that can't be checked, is
 * refused as a whole. It counts as absent only if its parent folder says so.
 */
export async function readPolicyFolder(
  folder: PolicyFolder,
  checkAccess: AccessCheck,
  disk: PolicyDisk = { lstat, readdir },
): Promise<PlaceReading> {
  const { path, above, isPolicy } = folder;
  const refused = (fault: PolicyFault, name = path): PlaceReading => ({ kind: 'refused', name, fault });
  const folders = [...above, path];
  for (const parent of folders)
    try {
      const about = await disk.lstat(parent);
      if (about.isSymbolicLink()) return refused({ kind: 'link' }, parent);
      if (!about.isDirectory()) return refused({ kind: 'not-a-folder' }, parent);
    } catch (error) {
      return errorCode(error) === 'ENOENT' ? { kind: 'absent' } : refused(unreadable(error), parent);
    }
  const open = await checkAccess(folders).catch(() => undefined);
  if (open === undefined) return refused({ kind: 'unreadable', fault: 'other' });
  const [first] = open;
  if (first !== undefined) return refused({ kind: 'open-to-others' }, first);
  try {
    const names = (await disk.readdir(path)).filter(isPolicy).toSorted();
    return { kind: 'read', entries: await readEntries(folder, names, checkAccess) };
  } catch (error) {
    return refused(unreadable(error));
  }
}

async function readEntries(
  { path: folder, read }: PolicyFolder,
  names: readonly string[],
  checkAccess: AccessCheck,
): Promise<readonly PolicyEntry[]> {
  if (names.length === 0) return [];
  const kinds = new Map<string, PolicyFault | 'file'>();
  for (const name of names) {
    const kind = await kindOf(join(folder, name));
    if (kind !== 'gone') kinds.set(name, kind);
  }
  const files = [...kinds].filter(([, kind]) => kind === 'file').map(([name]) => join(folder, name));
  const open = files.length === 0 ? new Set<string>() : await checkAccess(files).catch(() => undefined);
  const entries: PolicyEntry[] = [];
  for (const [name, kind] of kinds) {
    const path = join(folder, name);
    if (kind !== 'file') entries.push({ name, fault: kind });
    else if (open === undefined) entries.push({ name, fault: { kind: 'unreadable', fault: 'other' } });
    else if (open.has(path)) entries.push({ name, fault: { kind: 'open-to-others' } });
    else {
      const text = await read(path);
      if (text !== undefined) entries.push({ name, ...text });
    }
  }
  return entries;
}

async function kindOf(path: string): Promise<PolicyFault | 'file' | 'gone'> {
  try {
    const about = await lstat(path);
    if (about.isSymbolicLink()) return { kind: 'link' };
    if (!about.isFile()) return { kind: 'unreadable', fault: 'not-a-file' };
    return about.size > 4 * LARGEST_SETUP ? { kind: 'too-large' } : 'file';
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? 'gone' : unreadable(error);
  }
}

/**
 * Reads a file in a folder that only administrators can change, so that it can't be replaced between check and read.
 */
async function readText(path: string): Promise<PolicyText> {
  try {
    const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    try {
      const bytes = await file.readFile();
      return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    } finally {
      await file.close();
    }
  } catch (error) {
    return {
      fault: errorCode(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? { kind: 'not-text' } : unreadable(error),
    };
  }
}

const unreadable = (error: unknown): PolicyFault => ({ kind: 'unreadable', fault: fileFaultOf(error) });
