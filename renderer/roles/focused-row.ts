/** What the arrow keys come to in the row that has the focus, on itself or on one of its buttons. Its `data-row` is the role's key. */
export const focusedRow = (): HTMLElement | undefined =>
  document.activeElement?.closest('[role="row"]')?.querySelector<HTMLElement>('[data-row]') ?? undefined;
