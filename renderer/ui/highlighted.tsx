import { createElement } from 'react';
import { matchRanges } from '../../app/roles/role-search.ts';
import styles from './highlighted.module.css';
import { Name } from './name.tsx';

type Props = { readonly children: string; readonly query: string };

/** A name with the matched parts of a search marked. */
export function Highlighted({ children, query }: Props) {
  const ranges = query === '' ? [] : matchRanges(children, query);
  if (ranges.length === 0) return <Name>{children}</Name>;
  const parts = ranges.flatMap(({ start, end }, at) => [
    children.slice(ranges[at - 1]?.end ?? 0, start),
    createElement('mark', { className: styles.found }, children.slice(start, end)),
  ]);
  return createElement('bdi', null, ...parts, children.slice(ranges.at(-1)?.end));
}
