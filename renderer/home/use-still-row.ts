import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the focused row under the pointer when rows are added above it, which Chromium's scroll anchoring does not do at the
 * top of a list. Returns the function to call before `parts` change.
 */
export function useStillRow(list: RefObject<HTMLElement | null>, parts: unknown): () => void {
  const held = useRef<{ readonly row: Element; readonly top: number }>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks after each change of the parts
  useLayoutEffect(() => {
    const { row, top } = held.current ?? {};
    held.current = undefined;
    if (row?.isConnected && top !== undefined) list.current?.scrollBy({ top: row.getBoundingClientRect().top - top });
  }, [list, parts]);
  return useCallback(() => {
    const row = document.activeElement?.closest('[role="row"]');
    held.current = row ? { row, top: row.getBoundingClientRect().top } : undefined;
  }, []);
}
