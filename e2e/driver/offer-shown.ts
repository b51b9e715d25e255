import type { Page } from 'playwright';
import type { Door } from '../../app/bridge.ts';

type WithDoor = { readonly mai: Door };

/** Reference of the offer on the page, as the preload API delivers it. */
export const shownIn = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>(resolve => {
        (globalThis as unknown as WithDoor).mai.subscribe(written => {
          const { setUpOffer } = JSON.parse(written);
          if (setUpOffer?.shown) resolve(setUpOffer.shown);
        });
      }),
  );

/** Sends a confirmation with the reference of an earlier offer. */
export const sendYes = (page: Page, shown: string) =>
  page.evaluate(given => (globalThis as unknown as WithDoor).mai.send({ type: 'useSetUp', shown: given }), shown);
