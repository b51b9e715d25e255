import type { ComponentProps } from 'react';

/** A row of a `Grid`. */
export function GridRow(props: ComponentProps<'div'>) {
  // biome-ignore lint/a11y: a row has no focus of its own, and is no table's
  return <div role="row" {...props} />;
}
