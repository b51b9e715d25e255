import type { Instant } from '../domain/instant.ts';
import type { ActivityEvent } from './activity-event.ts';

export type ActivityPort = {
  /** Appends events. A failure to write loses them and nothing else. */
  append(events: readonly ActivityEvent[]): Promise<void>;
  /** Stored events, oldest first. */
  read(now: Instant): Promise<readonly ActivityEvent[]>;
};
