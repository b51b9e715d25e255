import { fileURLToPath } from 'node:url';
import { test as base } from '@playwright/test';
import { startDisplay } from '../desktop-fakes/desktop.ts';
import { Home } from '../driver/home.ts';
import { startApp } from '../driver/running-app.ts';
import { Stage } from './stage.ts';

export { expect } from '@playwright/test';

const FONTS = fileURLToPath(new URL('./fonts.conf', import.meta.url));

/** One app for all pictures that a worker takes. */
export const test = base.extend<object, { stage: Stage }>({
  stage: [
    async ({}, use) => {
      const display = process.platform === 'linux' ? await startDisplay('1280x2400') : undefined;
      const home = new Home();
      const app = await startApp({
        home: home.path,
        data: home.data,
        // No request is sent to AWS.
        stsUrl: 'http://127.0.0.1:9',
        display: display?.address,
        environment: { FONTCONFIG_FILE: FONTS },
      });
      await use(await Stage.open(app));
      await app.quit();
      home.remove();
      display?.stop();
    },
    { scope: 'worker' },
  ],
});
