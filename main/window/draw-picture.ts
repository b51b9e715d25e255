import type { Application } from '../../app/application.ts';
import { instant } from '../../app/domain/instant.ts';
import { forWindow } from '../../app/window/for-window.ts';
import { endsPicture } from '../../app/window/picture/ends-picture.ts';
import { pictureFits } from '../../app/window/picture/picture-fits.ts';
import type { DrawPicture } from './app-protocol.ts';
import type { PictureStore } from './picture-store.ts';
import { picturedPage, sheetOf } from './pictured-page.ts';
import type { Popover } from './popover.ts';

/** Draws the last picture if it is what the popover would show now, and drops it at a sign-out. */
export function drawPicture(
  store: Pick<PictureStore, 'fitting' | 'drop'>,
  popover: Pick<Popover, 'window'>,
  application: Pick<Application, 'snapshot' | 'subscribe'>,
): DrawPicture {
  application.subscribe((snapshot, previous) => {
    if (endsPicture(snapshot, previous)) void store.drop();
  });
  return page => {
    const [width, height] = popover.window()?.getContentSize() ?? [];
    if (width === undefined || height === undefined) return undefined;
    const shown = forWindow(application.snapshot());
    const now = instant(Date.now() - shown.clockSkew);
    const zone = new Date().getTimezoneOffset();
    const picture = store.fitting(pictureFits(shown, { now, zone, sheet: sheetOf(page), width, height }));
    return picture && picturedPage(page, picture);
  };
}
