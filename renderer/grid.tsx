import type { ComponentProps } from 'react';

type Props = ComponentProps<'div'>;

/**
 * Roles as a grid: inside one a screen reader passes the arrow keys on, where it would keep them for itself in a list. What has the
 * focus are the buttons in its cells. The cells of a row stand as the row's own style says, which no table's would.
 */
export function Grid(props: Props) {
  // biome-ignore lint/a11y/useSemanticElements: see above
  return <div role="grid" {...props} />;
}

export function GridRow(props: Props) {
  // biome-ignore lint/a11y: a row has no focus of its own, and is no table's
  return <div role="row" {...props} />;
}

export function GridCell(props: Props) {
  // biome-ignore lint/a11y: a cell has no focus of its own, and is no table's
  return <div role="gridcell" {...props} />;
}
