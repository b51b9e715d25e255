import type { ComponentProps } from 'react';

/** A row of a `Grid`. */
export function GridRow(props: ComponentProps<'div'>) {
  // biome-ignore lint/a11y: the row itself is not focusable; Grid says why it is no table
  return <div role="row" {...props} />;
}
