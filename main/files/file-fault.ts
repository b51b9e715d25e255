import type { FileFault } from '../../app/domain/failures/file-fault.ts';

const FAULTS: Readonly<Record<string, FileFault>> = {
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'read-only',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EISDIR: 'not-a-file',
  ENOTDIR: 'not-a-file',
  EEXIST: 'not-a-file',
  ENXIO: 'not-a-file',
  ELOOP: 'link-loop',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
  ENOENT: 'missing-folder',
};

/** The code of an error of the operating system; undefined for an error that is a mistake in the program. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Why the file could not be used. Throws on what is no error of the operating system. */
export function fileFaultOf(error: unknown): FileFault {
  const code = errorCode(error);
  if (code === undefined) throw error;
  return FAULTS[code] ?? 'other';
}

/** An error like the operating system's own, for what it would have let pass. */
export const systemError = (code: keyof typeof FAULTS & string): Error => Object.assign(new Error(code), { code });
