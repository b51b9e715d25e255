import { AccessibilityBus, hasAccessibilityBus } from '../desktop-fakes/accessibility-bus.ts';
import { hasOrca, Orca } from '../desktop-fakes/orca.ts';
import { hasRealDesktop, RealDesktop } from '../desktop-fakes/real-desktop.ts';
import { test as base, expect } from '../driver/fixtures.ts';
import { signInFirst } from '../driver/journey.ts';
import type { HomePage } from '../pages/home-page.ts';

export { expect };

/** The desktop's keyboard. Before each use, Orca must have said everything expected and nothing else. */
type Keyboard = {
  press(...keys: readonly string[]): Promise<void>;
  type(words: string): Promise<void>;
  /** Like `press`, on a way of which only the places count: Orca may have said more, such as its mode. */
  walk(...keys: readonly string[]): Promise<void>;
};

type Fixtures = {
  accessibility: AccessibilityBus;
  desktop: RealDesktop;
  orca: Orca;
  keyboard: Keyboard;
  /** The list of fourteen roles after the sign-in, once Orca has announced it. */
  overview: HomePage;
};

/** Tests on a real desktop with the real Orca. Its transcript is attached to each test. */
export const test = base.extend<Fixtures>({
  hasPanel: false,
  accessibility: async ({ bus, home }, use) => {
    const accessibility = await AccessibilityBus.start(bus?.address ?? '', home.path);
    await use(accessibility);
    accessibility.stop();
  },
  // After the accessibility bus, because the panel's menus are accessible too.
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
    const xdotool = async (...words: readonly (string | number)[]) => {
      await orca.isAtRest();
      desktop.xdotool(...words);
    };
    await use({
      press: (...keys) => xdotool('key', ...keys),
      type: words => xdotool('type', '--delay', 5, words),
      walk: async (...keys) => {
        await orca.settles();
        desktop.xdotool('key', ...keys);
      },
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
