import type { Application } from '../../app/application.ts';
import { instant } from '../../app/domain/instant.ts';
import { forWindow } from '../../app/window/for-window.ts';
import { endsPicture } from '../../app/window/picture/ends-picture.ts';
import { pictureFits, type Surroundings } from '../../app/window/picture/picture-fits.ts';
import type { DrawPicture } from './app-protocol.ts';
import type { PictureStore } from './picture-store.ts';
import { picturedPage, sheetOf } from './pictured-page.ts';
import type { Popover } from './popover.ts';

/** How long after a change the list is prepared, in milliseconds. */
export const QUIET = 1_000;

/** Draws the last picture if it is what the popover would show now, and drops it at a sign-out. */
export function drawPicture(
  store: Pick<PictureStore, 'fitting' | 'drop' | 'has'>,
  popover: Pick<Popover, 'window' | 'watch'>,
  application: Pick<Application, 'snapshot' | 'subscribe'>,
): DrawPicture {
  const fits = (around: Omit<Surroundings, 'now' | 'zone'>) => {
    const shown = forWindow(application.snapshot());
    const now = instant(Date.now() - shown.clockSkew);
    return pictureFits(shown, { ...around, now, zone: new Date().getTimezoneOffset() });
  };
  let timer: NodeJS.Timeout | undefined;
  /** To read thousands of roles takes longer than to create the window; `pictureFits` remembers what it has read. */
  const prepare = () => {
    clearTimeout(timer);
    timer = setTimeout(() => store.has() && fits({ sheet: '', width: 0, height: 0 }), QUIET);
  };
  popover.watch(prepare);
  application.subscribe((snapshot, previous) => {
    if (endsPicture(snapshot, previous)) void store.drop();
    if (snapshot.roles !== previous.roles) prepare();
  });
  return page => {
    const [width, height] = popover.window()?.getContentSize() ?? [];
    if (width === undefined || height === undefined) return undefined;
    const picture = store.fitting(fits({ sheet: sheetOf(page), width, height }));
    return picture && picturedPage(page, picture);
  };
}
