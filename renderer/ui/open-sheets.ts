/** The sheets on the page. They keep this themselves: to look for them in a page with thousands of roles takes milliseconds. */
const sheets = new Set<HTMLDialogElement>();
const watchers = new Set<() => void>();

/** Call once it is open. */
export function addSheet(sheet: HTMLDialogElement): void {
  sheets.add(sheet);
  for (const look of watchers) look();
}

/** Call before it leaves the page. */
export function removeSheet(sheet: HTMLDialogElement): void {
  sheets.delete(sheet);
  for (const look of watchers) look();
}

/** The sheet that lies over everything else; outside it nothing can be operated or heard. */
export const openSheet = (): HTMLDialogElement | undefined => [...sheets].findLast(({ open }) => open);

/** Whether a sheet lies over the page and has the keyboard. */
export const isSheetOpen = (): boolean => openSheet() !== undefined;

/** Calls back whenever a sheet has come or is about to go. */
export function watchSheets(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}
