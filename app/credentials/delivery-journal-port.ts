import type { RoleSession } from '../domain/role-session.ts';

/**
 * Intended change of delivered credentials. `profiles` are all that may have credentials of the role meanwhile; the expiration is
 * read from where they are.
 */
export type DeliveryIntent = { readonly kind: 'deliver' | 'remove'; readonly session: RoleSession };

/** A journaled intent, and the function that clears it once the settings have the outcome. */
export type NotedIntent = DeliveryIntent & { done(): Promise<void> };

/**
 * Write-ahead journal: an intent is on disk before the first file is replaced, so that the next start can recover after a crash.
 */
export type DeliveryJournalPort = {
  /** On disk when it resolves. A failure to write the journal does not prevent the delivery. */
  note(intent: DeliveryIntent): Promise<NotedIntent>;
  /** Unfinished intents of an earlier run, oldest first. */
  unfinished(): Promise<readonly NotedIntent[]>;
};
