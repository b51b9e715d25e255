/** The sheets on the page. They keep this themselves: to look for them in a page with thousands of roles takes milliseconds. */
export const sheets = new Set<HTMLDialogElement>();

/** Whether a sheet lies over the page and has the keyboard. */
export const isSheetOpen = (): boolean => [...sheets].some(sheet => sheet.open);
