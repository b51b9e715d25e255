import { constants, lstat, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlaceReading, PolicyEntry } from '../../app/company/policy/policy-source.ts';
import { LARGEST_SET_UP } from '../../app/company/set-up-schema.ts';
import type { PolicyFault } from '../../app/domain/failures/setup-problem.ts';
import { errorCode, fileFaultOf } from '../aws-files/file-fault.ts';

/**
 * Which of these files and folders, all there and none of them a link, others than the administrators may change; undefined
 * where the system does not say.
 */
export type AccessCheck = (paths: readonly string[]) => Promise<ReadonlySet<string> | undefined>;

/** What a file says: the text of a policy, or why not; undefined where it holds none. */
export type PolicyText = { readonly text: string } | { readonly fault: PolicyFault } | undefined;

/** A folder with policies. */
export type PolicyFolder = {
  readonly path: string;
  /** The folders that it lies in and that are looked at as well, the outermost first. */
  readonly above: readonly string[];
  /** Which of its files are policies, by name. */
  readonly isPolicy: (name: string) => boolean;
  /** What such a file says. */
  readonly read: (path: string) => Promise<PolicyText>;
};

/** Every `*.json` and `*.mai` file as it stands. */
export const PLAIN_FILES: Pick<PolicyFolder, 'isPolicy' | 'read'> = {
  isPolicy: name => /^[^.].*\.(json|mai)$/i.test(name),
  read: readText,
};

/** What is asked of the file system. */
export type PolicyDisk = {
  readonly lstat: (path: string) => Promise<{ isDirectory(): boolean; isSymbolicLink(): boolean }>;
  readonly readdir: (path: string) => Promise<readonly string[]>;
};

/**
 * Reads a folder's policies in the order of their names. Nothing of a folder that others may change, or that
 * can't be looked at, counts; it is absent only where the folder above it says so.
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
    return about.size > 4 * LARGEST_SET_UP ? { kind: 'too-large' } : 'file';
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? 'gone' : unreadable(error);
  }
}

/** The text of a file whose place only administrators can change: nothing takes its place between the look and the reading. */
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
