import type { Snapshot } from '../../app/snapshot.ts';
import type { Text } from '../../app/text/en/en.ts';
import { textFor } from '../../app/text/text-for.ts';

let current = 'en';

/** The messages in the current language, for code without a snapshot. */
export const messages = (): Text => textFor(current);

/** The BCP 47 tag of the current language. */
export const locale = (): string => current;

export function setLocale(snapshot: Pick<Snapshot, 'language'>): void {
  current = snapshot.language;
}
