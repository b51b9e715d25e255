import { instant } from '../../../app/domain/instant.ts';
import type { Snapshot } from '../../../app/snapshot.ts';
import { forWindow } from '../../../app/window/for-window.ts';
import { pictureFits, type Surroundings } from '../../../app/window/picture/picture-fits.ts';

/** What a picture depends on besides the list and the time. */
export type Page = Omit<Surroundings, 'now' | 'zone'>;

/** Where only the list matters. */
export const NO_PAGE: Page = { sheet: '', width: 0, height: 0 };

/** `pictureFits` of what the window would show at this moment. */
export function fitsNow(snapshot: Snapshot, page: Page): string {
  const shown = forWindow(snapshot);
  const now = instant(Date.now() - shown.clockSkew);
  return pictureFits(shown, { ...page, now, zone: new Date().getTimezoneOffset() });
}
