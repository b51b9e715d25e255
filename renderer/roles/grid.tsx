import type { ComponentProps } from 'react';

/**
 * Roles as an ARIA grid: screen readers pass arrow keys through in a grid, but not in a list. The buttons in the cells take the
 * focus. Roles instead of a table element, since the row's own style lays out the cells.
 */
export function Grid(props: ComponentProps<'div'>) {
  // biome-ignore lint/a11y/useSemanticElements: see above
  return <div role="grid" {...props} />;
}
