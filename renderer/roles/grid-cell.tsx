import type { ComponentProps } from 'react';

/** A cell of a `GridRow`. */
export function GridCell(props: ComponentProps<'div'>) {
  // biome-ignore lint/a11y: a cell has no focus of its own, and is no table's
  return <div role="gridcell" {...props} />;
}
