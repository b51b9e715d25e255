import { useState } from 'react';
import { shareUnchanged } from '../app/surfaces/share-unchanged.ts';

/** What was computed anew, by the objects of the last time wherever it says the same: what is drawn of it need not be drawn again. */
export function useShared<T>(computed: T): T {
  const [last, setLast] = useState(computed);
  const shared = shareUnchanged(last, computed);
  if (!Object.is(shared, last)) setLast(shared);
  return shared;
}
