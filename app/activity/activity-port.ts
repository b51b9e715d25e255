import type { Instant } from '../domain/instant.ts';
import type { ActivityEvent } from './activity-event.ts';

export type ActivityPort = {
  /** Adds to what is kept; what can't be kept is lost, and nothing else is harmed. */
  append(events: readonly ActivityEvent[]): Promise<void>;
  /** What is kept, oldest first. */
  read(now: Instant): Promise<readonly ActivityEvent[]>;
};
