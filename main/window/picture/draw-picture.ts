import type { Application } from '../../../app/application.ts';
import { endsPicture } from '../../../app/window/picture/ends-picture.ts';
import type { DrawPicture } from '../app-protocol.ts';
import type { Popover } from '../popover.ts';
import { fitsNow, NO_PAGE, type Page } from './fits-now.ts';
import type { PictureStore } from './picture-store.ts';
import { picturedPage, sheetOf } from './pictured-page.ts';

/** How long after a change the list is prepared, in milliseconds. */
export const QUIET = 1_000;

/** Draws the last picture if it is what the popover would show now, and drops it at a sign-out. */
export function drawPicture(
  store: Pick<PictureStore, 'fitting' | 'drop' | 'has'>,
  popover: Pick<Popover, 'window' | 'watch'>,
  application: Pick<Application, 'snapshot' | 'subscribe'>,
): DrawPicture {
  const fits = (around: Page) => fitsNow(application.snapshot(), around);
  let timer: NodeJS.Timeout | undefined;
  /** To read thousands of roles takes longer than to create the window; `pictureFits` remembers what it has read. */
  const prepare = () => {
    clearTimeout(timer);
    timer = setTimeout(() => store.has() && fits(NO_PAGE), QUIET);
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
