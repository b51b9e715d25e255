import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keptActivity, MOST_EVENTS } from '../../app/activity/activity.ts';
import { ACTIVITY_EVENT, type ActivityEvent } from '../../app/activity/activity-event.ts';
import type { ActivityPort } from '../../app/activity/activity-port.ts';
import type { Instant } from '../../app/domain/instant.ts';
import { createQueue } from '../files/queue.ts';
import { replaceFile } from '../files/replace-file.ts';

/** Excess lines that stay in the file until the next read, so that not every event rewrites it. */
const MAX_EXCESS_LINES = 500;

/**
 * Stores the activity as one line of JSON per event, mode 0600. Reading skips damaged lines and removes expired ones
 * from the disk.
 */
export function createActivityFile(folder: string): ActivityPort {
  const path = join(folder, 'activity.jsonl');
  const queued = createQueue();
  let lines: number | undefined;

  async function load(now: Instant): Promise<readonly ActivityEvent[]> {
    const text = await readFile(path, 'utf8').catch(() => '');
    const all = text.split('\n').filter(line => line !== '');
    const kept = keptActivity(all.flatMap(eventOf), now);
    lines = all.length;
    if (kept.length < all.length) await rewrite(kept);
    return kept;
  }

  async function rewrite(events: readonly ActivityEvent[]): Promise<void> {
    const bytes = Buffer.from(events.map(lineOf).join(''));
    lines = events.length;
    await replaceFile(path, { bytes, mode: 0o600 }).catch(() => undefined);
  }

  return {
    append: events =>
      queued(async () => {
        const newest = events.at(-1)?.at;
        if (newest === undefined) return;
        await appendFile(path, events.map(lineOf).join(''), { mode: 0o600 }).catch(() => undefined);
        lines = lines === undefined ? undefined : lines + events.length;
        if (lines !== undefined && lines > MOST_EVENTS + MAX_EXCESS_LINES) await load(newest);
      }),
    read: now => queued(() => load(now)),
  };
}

const lineOf = (event: ActivityEvent): string => `${JSON.stringify(event)}\n`;

function eventOf(line: string): readonly ActivityEvent[] {
  try {
    const parsed = ACTIVITY_EVENT.safeParse(JSON.parse(line));
    return parsed.success ? [parsed.data] : [];
  } catch {
    return [];
  }
}
