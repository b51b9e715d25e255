import type { ComponentProps } from 'react';
import type { HomeSheet, OpenSheet } from './home-sheet.tsx';

type Props = Omit<ComponentProps<typeof HomeSheet>, 'sheet'> & {
  /** Undefined until it is loaded. */
  readonly page: typeof HomeSheet | undefined;
  readonly pages: readonly OpenSheet[];
};

/** Pages over the list. The topmost comes first: it gives the focus back to the one below before that closes, too. */
export function PageStack({ page: Shown, pages, ...shared }: Props) {
  if (Shown === undefined) return null;
  return pages.map(page => <Shown key={JSON.stringify(page)} sheet={page} {...shared} />).toReversed();
}
