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

/** The code of an operating system's error; undefined for any other error, which is a bug. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Why a file could not be used. Rethrows anything but an operating system's error. */
export function fileFaultOf(error: unknown): FileFault {
  const code = errorCode(error);
  if (code === undefined) throw error;
  return FAULTS[code] ?? 'other';
}

/** An error like the operating system's, for a case that the system allows and Mai doesn't. */
export const systemError = (code: keyof typeof FAULTS & string): Error => Object.assign(new Error(code), { code });
