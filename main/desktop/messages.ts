import type { Snapshot } from '../../app/snapshot.ts';
import type { Text } from '../../app/text/en/en.ts';
import { textFor } from '../../app/text/text-for.ts';

let current = 'en';

/** The words of the language that Mai speaks now, for whoever has no snapshot at hand. */
export const messages = (): Text => textFor(current);

/** The BCP 47 tag of that language. */
export const locale = (): string => current;

export function setLocale(snapshot: Pick<Snapshot, 'language'>): void {
  current = snapshot.language;
}
