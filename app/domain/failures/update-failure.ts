import type { FileFault } from './file-fault.ts';

/** Why a list of updates is refused. `redirect`: its server passes on to an unencrypted address. */
export const UPDATE_LIST_REFUSALS = ['signature', 'format', 'too-large', 'older', 'expired', 'redirect'] as const;
export type UpdateListRefusal = (typeof UPDATE_LIST_REFUSALS)[number];

/** Updates of Mai itself. After each of them Mai is as before. */
export type UpdateFailure =
  /** `answer`: another HTTP status than 200. */
  | { readonly kind: 'update-unreachable'; readonly host: string; readonly reason: 'network' | 'timeout' | 'answer' }
  | { readonly kind: 'update-list-refused'; readonly reason: UpdateListRefusal }
  /** The file is not the one in the signed list. */
  | {
      readonly kind: 'update-file-refused';
      readonly version: string;
      readonly reason: 'size' | 'content' | 'publisher' | 'redirect';
    }
  /** The installer failed, or it ended without replacing Mai. */
  | { readonly kind: 'update-failed'; readonly version: string; readonly reason: 'installer' | 'unchanged' }
  | { readonly kind: 'update-unsaved'; readonly fault: FileFault };
