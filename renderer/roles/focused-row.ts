/** Arrow-key target of the focused row, whether the row or one of its buttons has the focus. Its `data-row` is the role's key. */
export const focusedRow = (): HTMLElement | undefined =>
  document.activeElement?.closest('[role="row"]')?.querySelector<HTMLElement>('[data-row]') ?? undefined;
