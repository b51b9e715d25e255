import { AccessibilityBus, hasAccessibilityBus } from '../desktop-fakes/accessibility-bus.ts';
import { hasOrca, Orca } from '../desktop-fakes/orca.ts';
import { hasRealDesktop, RealDesktop } from '../desktop-fakes/real-desktop.ts';
import { test as base, expect } from '../driver/fixtures.ts';
import { signInFirst } from '../driver/journey.ts';
import type { HomePage } from '../pages/home-page.ts';

export { expect };

/** Keys of the desktop's own keyboard, each once Orca has said all that was expected and nothing else. */
type Keyboard = {
  press(...keys: readonly string[]): Promise<void>;
  type(words: string): Promise<void>;
};

type Fixtures = {
  accessibility: AccessibilityBus;
  desktop: RealDesktop;
  orca: Orca;
  keyboard: Keyboard;
  /** Its list of fourteen roles after the sign-in, up to which Orca was heard. */
  overview: HomePage;
};

/** Tests on a real desktop with a real screen reader, whose transcript is attached to each. */
export const test = base.extend<Fixtures>({
  hasPanel: false,
  accessibility: async ({ bus, home }, use) => {
    const accessibility = await AccessibilityBus.start(bus?.address ?? '', home.path);
    await use(accessibility);
    accessibility.stop();
  },
  // Its panel is there to a screen reader as well, whose menus it shows.
  desktop: async ({ bus, home, accessibility: _ }, use) => {
    const desktop = await RealDesktop.start({ home: home.path, bus: bus?.address ?? '' });
    await use(desktop);
    desktop.stop();
  },
  orca: async ({ bus, home, desktop, accessibility }, use, testInfo) => {
    const orca = await Orca.start({
      home: home.path,
      display: desktop.display,
      bus: bus?.address ?? '',
      accessibility,
    });
    await use(orca);
    orca.stop();
    await testInfo.attach('what Orca said', { body: orca.transcript.join('\n') });
  },
  keyboard: async ({ orca, desktop }, use) => {
    const hands = async (...words: readonly (string | number)[]) => {
      await orca.isAtRest();
      desktop.hands(...words);
    };
    await use({
      press: (...keys) => hands('key', ...keys),
      type: words => hands('type', '--delay', 5, words),
    });
  },
  mai: async ({ orca: _, desktop, start }, use) => {
    await use(await start({ environment: { DISPLAY: desktop.display } }));
  },
  overview: async ({ mai, orca, company }, use) => {
    const home = await signInFirst(mai, company, company.users.fourteenRoles);
    await orca.reaches(/^Signed in to .*\. 14 roles$/);
    await use(home);
  },
});

test.skip(!hasOrca || !hasAccessibilityBus || !hasRealDesktop, 'needs Orca, AT-SPI and Xfce');
