export const ACROSS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };

/**
 * Target of Left and Right: the next or previous button of the focused row. As in a tree, they also expand and collapse the
 * account whose heading has the focus, and Left leads from a role to its account's heading.
 */
export function stepAcross(step: 1 | -1): HTMLElement | undefined {
  const focused = document.activeElement;
  const row = focused?.closest('[role="row"]');
  if (!(focused instanceof HTMLButtonElement) || !row) return undefined;
  if (focused.dataset.account !== undefined && focused.ariaExpanded === String(step < 0)) {
    focused.click();
    return focused;
  }
  const buttons = [...row.querySelectorAll('button')];
  const next = buttons[buttons.indexOf(focused) + step];
  if (next || step > 0) return next;
  const heading = row.closest('[role="grid"]')?.querySelector<HTMLElement>('[data-account]') ?? undefined;
  return heading === focused ? undefined : heading;
}
