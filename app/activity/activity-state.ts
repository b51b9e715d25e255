import type { ActivityRow } from './activity-rows.ts';

/** Activity rows, newest first; `count` is the total. */
export type Activity = { readonly rows: readonly ActivityRow[]; readonly count: number };

export type ActivityState = {
  /** Set only while shown. */
  readonly activity?: Activity;
};
