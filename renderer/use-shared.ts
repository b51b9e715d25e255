import { useState } from 'react';
import { shareUnchanged } from '../app/window/share-unchanged.ts';

/** Structural sharing: reuses the previous objects wherever the new value is equal, so that memoized components do not re-render. */
export function useShared<T>(computed: T): T {
  const [last, setLast] = useState(computed);
  const shared = shareUnchanged(last, computed);
  if (!Object.is(shared, last)) setLast(shared);
  return shared;
}
