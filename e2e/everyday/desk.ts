import type { fakeBrowser } from '../desktop-fakes/fake-browser.ts';
import type { TrayHost } from '../desktop-fakes/tray-host.ts';
import type { TrayIcon } from '../desktop-fakes/tray-icon.ts';
import { expect, trayOf } from '../driver/fixtures.ts';
import { inSight } from '../driver/in-sight.ts';
import { signInFirst } from '../driver/journey.ts';
import type { RunningApp } from '../driver/running-app.ts';
import type { HomePage } from '../pages/home-page.ts';
import type { Company } from '../simulator/company.ts';
import type { Person } from '../simulator/people.ts';
import type { Hand } from './everyday-job.ts';

type FakeBrowser = ReturnType<typeof fakeBrowser>;

export type Desk = {
  readonly mai: RunningApp;
  readonly tray: TrayIcon;
  readonly home: HomePage;
  readonly browser: FakeBrowser;
  /** Opens the closed window by a click on the icon. */
  open(hand: Hand): Promise<void>;
  /** Closes the window, outside a job. */
  close(): Promise<void>;
};

/** Mai as on any day: signed in, its window closed. */
export async function desk(
  start: (options: { readonly environment: Readonly<Record<string, string>> }) => Promise<RunningApp>,
  panel: TrayHost | undefined,
  company: Company,
  browser: FakeBrowser,
  person: Person = company.users.fourteenRoles,
): Promise<Desk> {
  const mai = await start({ environment: browser.environment });
  const home = await signInFirst(mai, company, person);
  const tray = await trayOf(panel);
  const close = async () => {
    for (const open = home.page.getByRole('dialog'); (await open.count()) > 0; )
      await home.page.keyboard.press('Escape');
    await home.page.evaluate(() => window.mai.send({ type: 'closePopover' }));
    await expect.poll(() => mai.visibleTitles()).toEqual([]);
    // Two clicks on the icon within half a second are a double click.
    await mai.electron.evaluate(() => new Promise(resolve => setTimeout(resolve, 600)));
  };
  return {
    mai,
    tray,
    home,
    browser,
    close,
    async open(hand) {
      await hand.act(() => tray.activate());
      await inSight(mai);
    },
  };
}
