import { expect, test as gallery } from '../../../e2e/gallery/fixtures.ts';
import { ChromiumStage } from './chromium-stage.ts';

/** `chromium`: Mai's pages in Chromium, one for all tests of a worker. A test fails if its page reports a problem. */
export const test = gallery.extend<{ chromium: ChromiumStage }, { opened: ChromiumStage }>({
  opened: [
    async ({}, use) => {
      const opened = await ChromiumStage.open();
      await use(opened);
      await opened.close();
    },
    { scope: 'worker' },
  ],
  chromium: async ({ opened }, use) => {
    opened.problems();
    await use(opened);
    expect.soft(opened.problems()).toEqual([]);
  },
});
