import type { Snapshot } from '../../../app/snapshot.ts';
import { hasSameList } from '../../../app/window/picture/picture-fits.ts';
import type { PicturePort } from '../../../app/window/picture/picture-port.ts';
import { fitsNow, NO_PAGE } from './fits-now.ts';

/** Keeps pictures of the present list only: one that was taken just before a sign-out must not come back after it. */
export const keepCurrent = (store: PicturePort, snapshot: () => Snapshot): PicturePort => ({
  keep(picture) {
    if (hasSameList(picture.fits, fitsNow(snapshot(), NO_PAGE))) store.keep(picture);
  },
});
