import type { ComponentProps } from 'react';

/** A cell of a `GridRow`. */
export function GridCell(props: ComponentProps<'div'>) {
  // biome-ignore lint/a11y: the cell itself is not focusable; Grid says why it is no table
  return <div role="gridcell" {...props} />;
}
