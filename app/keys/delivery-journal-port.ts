import type { RoleSession } from '../domain/role-session.ts';

/**
 * What Mai is about to do with delivered credentials. `profiles` of the role session are all that may lead to credentials
 * of the role while it is being done; when these expire is read where they are.
 */
export type DeliveryIntent = { readonly kind: 'deliver' | 'remove'; readonly session: RoleSession };

/** An intent that was noted, and the way to take the note away once the settings have what came of it. */
export type NotedIntent = DeliveryIntent & { done(): Promise<void> };

/**
 * A write-ahead journal: an intent is on disk before the first file changes, so that whatever a crash interrupts is known
 * at the next start.
 */
export type DeliveryJournalPort = {
  /** On disk when it resolves. A journal that can't be written is no reason to keep a person from their credentials. */
  note(intent: DeliveryIntent): Promise<NotedIntent>;
  /** What an earlier run noted and did not finish, oldest first. */
  unfinished(): Promise<readonly NotedIntent[]>;
};
