/** Arrow-key target of the focused role's row, whether the row or one of its buttons has the focus. Its `data-row` is the role's key. */
export const focusedRow = (): HTMLElement | undefined => inFocusedRow('[data-row]');

/** What arrow keys stop at: rows of roles, and headings of accounts that can be collapsed. */
export const STOP = ':is([data-row], [data-account])';

/** Like `focusedRow`, or the heading of an account. */
export const focusedStop = (): HTMLElement | undefined => inFocusedRow(STOP);

const inFocusedRow = (selector: string): HTMLElement | undefined =>
  document.activeElement?.closest('[role="row"]')?.querySelector<HTMLElement>(selector) ?? undefined;
