import { expect, test } from '../driver/fixtures.ts';
import { shareOrca, signInHeard } from './with-orca.ts';

/** Announced whenever the search gets the focus. */
const SEARCH = /^Search accounts and roles entry/;
const SEARCH_HINT = 'Use the arrow keys to select a role and Enter to start it.';
const ANALYST = 'Analyst in 2109 8765 4321';
const IS_ACTIVE = /^Analyst in 2109 8765 4321 is active, 4 minutes \d+ seconds? left$/;
/** First actions of a card, in their order. */
const ACTIONS = [
  ['Copy profile name 2109 8765 4321-Analyst button.'],
  ['Copy Account ID 2109 8765 4321 button.'],
  ['column 2', `Open console for ${ANALYST} button.`],
  [`Copy AWS_PROFILE for bash, zsh: ${ANALYST} button.`],
  [/^Choose what to copy: Analyst in 2109 8765 4321 /, 'opens menu'],
];
const UNTIL = /^Active\. until \d+:\d+ [AP]M\.$/;

const shared = shareOrca(signInHeard);

// `says` checks Mai's texts; `reaches` ignores what Orca says about places that the focus leaves and enters.
test('Orca announces the keyboard shortcuts, which give the focus back to the search', async () => {
  const { orca, keyboard } = shared();
  await keyboard.walk('ctrl+slash');
  await orca.reaches(/^Keyboard shortcuts heading 2/);
  // Whether Orca has said its mode by now varies.
  await keyboard.walk('Escape');
  await orca.reaches(SEARCH, SEARCH_HINT);
});

test('Orca announces a role, its page and its end once each, and no second of its countdown', async () => {
  const { orca, keyboard, overview, company } = shared();
  const { press, type } = keyboard;
  // It counts down each second.
  Object.assign(company.misbehave.sts, { lifeSeconds: 295 });

  await test.step('its start', async () => {
    await type('analyst');
    await orca.says(`1 role matches. Enter: Start ${ANALYST}`);
    await press('Return');
    // Orca drops the polite "Starting" if the role is active immediately.
    await orca.reaches(IS_ACTIVE);
  });

  await test.step('three seconds of its countdown', async () => {
    const left = overview
      .activeRole('Analyst', '210987654321')
      .getByText(/ left$/)
      .first();
    for (let second = 0; second < 3; second += 1) {
      const before = (await left.textContent()) ?? '';
      await expect(left).not.toHaveText(before);
    }
    await orca.isAtRest();
  });

  await test.step('its page, which gives the focus back', async () => {
    await press('Down');
    await orca.reaches(`${ANALYST} button heading 3.`);
    await orca.says(UNTIL);
    await press('Return');
    await orca.reaches(/^Analyst.* heading 2/);
    await orca.says('Browse mode');
    await press('shift+Tab');
    await orca.says('Back button.');
    await press('Escape');
    await orca.reaches(`${ANALYST} button heading 3.`);
    await orca.says(UNTIL, 'Focus mode');
  });

  await test.step('its end', async () => {
    for (const action of ACTIONS) {
      await press('Right');
      await orca.says(...action);
    }
    await overview.stop('Analyst', '210987654321').focus();
    await orca.says(`Stop ${ANALYST} button.`);
    await press('Return');
    await orca.reaches(SEARCH, SEARCH_HINT, `${ANALYST} is no longer active`, 'Press Ctrl Z to undo');
  });

  await test.step('each of them once', () => {
    for (const words of [IS_ACTIVE, /is no longer active$/])
      expect(orca.transcript.filter(said => words.test(said))).toHaveLength(1);
    expect(orca.transcript.filter(said => / left$/.test(said))).toEqual([expect.stringMatching(IS_ACTIVE)]);
  });
});

test('Orca announces the entries of the tray icon’s menu as the arrow keys move over them', async () => {
  const { orca, desktop } = shared();
  const { x, y } = await desktop.icon();
  await orca.settles();
  desktop.xdotool('mousemove', x, y, 'click', 3);
  await expect.poll(() => desktop.menus()).toHaveLength(1);
  desktop.xdotool('key', 'Up');
  await orca.reaches('Quit Mai.');
  desktop.xdotool('key', 'Up');
  await orca.reaches('Open Mai.');
  desktop.xdotool('key', 'Up');
  await orca.reaches('Settings…');
});
