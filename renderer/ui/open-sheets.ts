/** Registry of open sheets. A DOM query would take milliseconds on a page with thousands of roles. */
const sheets = new Set<HTMLDialogElement>();
const watchers = new Set<() => void>();

/** Call after the sheet was opened. */
export function addSheet(sheet: HTMLDialogElement): void {
  sheets.add(sheet);
  for (const look of watchers) look();
}

/** Call before the sheet is removed from the page. */
export function removeSheet(sheet: HTMLDialogElement): void {
  sheets.delete(sheet);
  for (const look of watchers) look();
}

/** The topmost sheet. Everything outside it is inert, for screen readers too. */
export const openSheet = (): HTMLDialogElement | undefined => [...sheets].findLast(({ open }) => open);

/** Whether a sheet is open and handles the keyboard. */
export const isSheetOpen = (): boolean => openSheet() !== undefined;

/** Calls back after a sheet was opened and before one is removed. */
export function watchSheets(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/**
 * Runs at once; or, if a sheet has just been closed, after its `close` event, which comes in a later task than the keys that follow. Not
 * for the handlers of that event.
 */
export function onceClosed(run: () => void): void {
  const closing = [...sheets].find(({ open }) => !open);
  if (closing === undefined) run();
  else closing.addEventListener('close', run, { once: true });
}
