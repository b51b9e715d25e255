import type { ComponentProps } from 'react';

/**
 * Roles as a grid: inside one a screen reader passes the arrow keys on, where it would keep them for itself in a list. What has the
 * focus are the buttons in its cells. The cells of a row stand as the row's own style says, which no table's would.
 */
export function Grid(props: ComponentProps<'div'>) {
  // biome-ignore lint/a11y/useSemanticElements: see above
  return <div role="grid" {...props} />;
}
