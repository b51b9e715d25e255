import type { Page } from 'playwright';
import type { PreloadApi } from '../../app/bridge.ts';

type WithPreloadApi = { readonly mai: PreloadApi };

/** Reference of the offer on the page, as the preload API delivers it. */
export const shownIn = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>(resolve => {
        (globalThis as unknown as WithPreloadApi).mai.subscribe(written => {
          const { setupOffer } = JSON.parse(written);
          if (setupOffer?.shown) resolve(setupOffer.shown);
        });
      }),
  );

/** Sends a confirmation with the reference of an earlier offer. */
export const sendYes = (page: Page, shown: string) =>
  page.evaluate(given => (globalThis as unknown as WithPreloadApi).mai.send({ type: 'useSetup', shown: given }), shown);
