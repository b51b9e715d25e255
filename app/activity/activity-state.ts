import type { ActivityRow } from './activity-rows.ts';

/** What a person had and what failed, newest first; `count` is how many there are in all. */
export type Activity = { readonly rows: readonly ActivityRow[]; readonly count: number };

export type ActivityState = {
  /** Only while it is shown. */
  readonly activity?: Activity;
};
