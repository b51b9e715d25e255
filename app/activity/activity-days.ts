import type { Instant } from '../domain/instant.ts';
import { dayName } from '../text/time.ts';
import type { ActivityRow } from './activity-rows.ts';

/** Rows of a day, under its name. */
export type ActivityDay = { readonly name: string; readonly rows: readonly ActivityRow[] };

/** Rows by day, in their order. */
export function activityDays(rows: readonly ActivityRow[], now: Instant, language: string): readonly ActivityDay[] {
  const days = new Map<string, ActivityRow[]>();
  for (const row of rows) {
    const name = dayName(row.from, now, language);
    const day = days.get(name);
    if (day) day.push(row);
    else days.set(name, [row]);
  }
  return [...days].map(([name, rows]) => ({ name, rows }));
}
