import type { Page } from 'playwright';
import type { Door } from '../../app/bridge.ts';

type WithDoor = { readonly mai: Door };

/** What names the offer that the page shows now, as the page itself is told it. */
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

/** A yes that names what was shown before. */
export const sendYes = (page: Page, shown: string) =>
  page.evaluate(given => (globalThis as unknown as WithDoor).mai.send({ type: 'useSetUp', shown: given }), shown);
