import type { Snapshot } from '../../app/snapshot.ts';
import type { Text } from '../../app/text/en/en.ts';
import { textFor } from '../../app/text/text-for.ts';

let language = 'en';

/** The words of the language that Mai speaks now, for whoever has no snapshot at hand. */
export const words = (): Text => textFor(language);

/** The BCP 47 tag of that language. */
export const spokenLanguage = (): string => language;

export function speak(snapshot: Pick<Snapshot, 'language'>): void {
  language = snapshot.language;
}
