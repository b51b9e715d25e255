import type { Context } from '../context.ts';
import type { FailureNotice } from './failures-state.ts';

/** Removes the failures that no longer matter. */
export function dismissNotices(
  { snapshot, apply }: Pick<Context, 'snapshot' | 'apply'>,
  isMoot: (notice: FailureNotice) => boolean,
): void {
  for (const notice of snapshot().failureNotices) if (isMoot(notice)) apply({ type: 'dismissed', id: notice.id });
}
