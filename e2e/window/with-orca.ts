import { AccessibilityBus, hasAccessibilityBus } from '../desktop-fakes/accessibility-bus.ts';
import { hasOrca, Orca } from '../desktop-fakes/orca.ts';
import { hasRealDesktop, RealDesktop } from '../desktop-fakes/real-desktop.ts';
import { attachText, hasFailed } from '../driver/failure-record.ts';
import { expect, test } from '../driver/fixtures.ts';
import { signInFirst } from '../driver/journey.ts';
import type { RunningApp } from '../driver/running-app.ts';
import { type Shared, shareMai } from '../driver/shared-mai.ts';
import type { HomePage } from '../pages/home-page.ts';

/** The desktop's keyboard. Before each use, Orca must have said everything expected and nothing else. */
type Keyboard = {
  press(...keys: readonly string[]): Promise<void>;
  /** Into an empty field, or over its selected text. Resolves once screen readers have been told of the last letter. */
  type(words: string): Promise<void>;
  /** Like `press`, on a way of which only the places count: Orca may have said more, such as its mode. */
  walk(...keys: readonly string[]): Promise<void>;
};

type WithOrca = {
  readonly desktop: RealDesktop;
  readonly orca: Orca;
  readonly keyboard: Keyboard;
  readonly mai: RunningApp;
};

/** `shareMai` on a real desktop with the real Orca. Its transcript so far is attached to a failed test. */
export function shareOrca<Begun>(
  begin: (around: Shared & WithOrca) => Promise<Begun>,
): () => Shared & WithOrca & Begun {
  test.skip(!hasOrca || !hasAccessibilityBus || !hasRealDesktop, 'needs Orca, AT-SPI and Xfce');
  const shared = shareMai(
    async around => {
      const withOrca = await startWithOrca(around);
      return { ...withOrca, ...(await begin({ ...around, ...withOrca })) };
    },
    { hasPanel: false },
  );
  test.afterEach(async ({ display: _ }, testInfo) => {
    // A test may leave Orca talking, as about a closed page. What it says of Mai's start is the first test's.
    await shared().orca.settles();
    if (hasFailed(testInfo)) await attachText(testInfo, 'what Orca said', shared().orca.transcript.join('\n'));
  });
  return shared;
}

/** For `shareOrca`: the list of fourteen roles after the sign-in, once Orca has announced it. The focus is in the search. */
export async function signInHeard({ mai, company, orca }: Shared & WithOrca): Promise<{ readonly overview: HomePage }> {
  // A slow Orca would otherwise find the focus in the search first, and then be told that it was in the page before.
  await orca.reaches(/^Your company’s AWS sign-in address entry/, 'Focus mode');
  await orca.settles();
  const overview = await signInFirst(mai, company, company.users.fourteenRoles);
  await orca.reaches(/^Signed in to .*\. 14 roles$/);
  await orca.settles();
  return { overview };
}

async function startWithOrca({ home, bus, atEnd, start }: Shared): Promise<WithOrca> {
  const around = { home: home.path, bus: bus?.address ?? '' };
  const accessibility = await AccessibilityBus.start(around.bus, home.path);
  atEnd(() => accessibility.stop());
  // After the accessibility bus, because the panel's menus are accessible too.
  const desktop = await RealDesktop.start(around);
  atEnd(() => desktop.stop());
  const orca = await Orca.start({ ...around, display: desktop.display, accessibility });
  atEnd(() => orca.stop());
  const xdotool = async (...words: readonly (string | number)[]) => {
    await orca.isAtRest();
    desktop.xdotool(...words);
  };
  const moves = await accessibility.caretMoves();
  const keyboard: Keyboard = {
    press: (...keys) => xdotool('key', ...keys),
    type: async words => {
      const before = moves.length;
      await xdotool('type', '--delay', 5, words);
      // Orca handles a focus before earlier moves of the caret, which would take it back to the field that was left.
      await expect.poll(() => moves.slice(before)).toContain(words.length);
    },
    walk: async (...keys) => {
      await orca.settles();
      desktop.xdotool('key', ...keys);
    },
  };
  return { desktop, orca, keyboard, mai: await start({ environment: { DISPLAY: desktop.display } }) };
}
