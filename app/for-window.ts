import type { Snapshot } from './snapshot.ts';

/**
 * The snapshot as windows need it. A company's set-up may name thousands of accounts: what is shown of it is in
 * `accountNames`, `accountMarks` and `company`, and the rest would cross at every change.
 */
export function forWindow(snapshot: Snapshot): Snapshot {
  const { setUp: _, ...rest } = snapshot;
  const isSmall = snapshot.policies.length === 0 && snapshot.setUp === undefined;
  return isSmall ? snapshot : { ...rest, policies: [], company: { ...snapshot.company, accounts: {} } };
}
