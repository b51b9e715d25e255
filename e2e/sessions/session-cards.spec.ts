import type { Locator } from 'playwright';
import { hours, minutes } from '../../app/domain/instant.ts';
import { ANALYST, COMPANY, FOURTEEN, morning, NOW, namedRole, session, signedIn } from '../gallery/company.ts';
import { expect, test } from '../gallery/fixtures.ts';
import { wear } from '../gallery/themes.ts';
import { HomePage } from '../pages/home-page.ts';
import { contrasts } from '../roles/contrasts.ts';
import { listen } from '../window/listen.ts';

const key = morning.key;
const NAME = ['Analyst', 'Sales data'] as const;
/** Not the default. */
const other = { ...morning, profiles: morning.profiles.slice(0, 1) };
const READ_ONLY = session(namedRole('ReadOnly', 'Website'), hours(2), hours(8));
const many = FOURTEEN.slice(0, 4).map((role, at) => session(role, hours(2 + at), hours(8)));
const marks = { [ANALYST.accountId]: { isProduction: true, color: 'teal' as const } };

test('a card has console, copy, default and stop on one line, each recognizable as a control', async ({ stage }) => {
  await stage.play({ name: 'active', snapshot: signedIn(FOURTEEN, { roleSessions: [other] }) });
  const card = new HomePage(stage.page).active.first();
  const buttons = [/^Open console/, /^Copy AWS_PROFILE/, /^Make default/, /^Stop/].map(name =>
    card.getByRole('button', { name }),
  );
  const middles: number[] = [];
  for (const theme of ['light', 'dark', 'contrast', 'forced'] as const) {
    await wear(stage.page, theme);
    for (const button of buttons) expect(await contrasts(button, ['border'])).toEqual([]);
  }
  for (const button of buttons) {
    const { y = 0, height = 0 } = (await button.boundingBox()) ?? {};
    middles.push(Math.round(y + height / 2));
  }
  expect(new Set(middles).size).toBe(1);
});

test('a click on the profile or the Account ID copies it, which is said once and shown for two seconds', async ({
  stage,
}) => {
  await stage.play({ name: 'active', snapshot: signedIn(FOURTEEN, { roleSessions: [morning] }) });
  const { page } = stage;
  const heard = await listen(page);
  const profile = page.getByRole('button', { name: 'Copy profile name 2109 8765 4321-Analyst' });
  const before = await profile.boundingBox();
  await profile.click();
  await expect.poll(() => stage.commands()).toEqual([{ type: 'copyProfileName', key }]);
  await expect(profile).toContainText('Copied');
  expect(await profile.boundingBox()).toEqual(before);
  await expect(profile).not.toContainText('Copied');
  await page.getByRole('button', { name: 'Copy Account ID 2109 8765 4321' }).click();
  await expect.poll(async () => (await stage.commands()).at(-1)).toEqual({ type: 'copyAccountId', key });
  await expect.poll(() => heard.jsonValue()).toEqual(['polite: Copied', 'polite: Copied']);
});

test('Copy repeats what was copied last, and its menu chooses another way', async ({ stage }) => {
  const snapshot = signedIn(FOURTEEN, { roleSessions: [morning] });
  await stage.play({ name: 'active', snapshot });
  const { page } = stage;
  const home = new HomePage(page);
  await home.copy(...NAME).click();
  await expect.poll(() => stage.commands()).toEqual([{ type: 'copyProfile', key, format: 'posix' }]);
  const choose = page.getByRole('button', { name: 'Choose what to copy: Analyst in Sales data' });
  await choose.click();
  await expect(page.getByRole('menu')).toMatchAriaSnapshot(`
- menu "Copy as":
  - menuitemradio "AWS_PROFILE" [checked]
  - menuitemradio "Credentials"
  - separator
  - menuitemradio "bash, zsh" [checked]
  - menuitemradio "fish"
`);
  await page.getByRole('menuitemradio', { name: 'fish' }).click();
  await expect.poll(async () => (await stage.commands()).at(-1)).toEqual({ type: 'copyProfile', key, format: 'fish' });
  await expect(choose).toBeFocused();
  const preferences = { ...snapshot.preferences, copyFormat: 'fish' as const, copyContent: 'credentials' as const };
  await stage.show({ ...snapshot, preferences });
  await expect(home.copy(...NAME)).toHaveAccessibleName('Copy Credentials for fish: Analyst in Sales data');
});

test('one card says default, and others offer it', async ({ stage }) => {
  await stage.play({ name: 'two', snapshot: signedIn(FOURTEEN, { roleSessions: [morning, READ_ONLY] }) });
  const home = new HomePage(stage.page);
  await expect(home.activeRole(...NAME)).toContainText('default');
  await home
    .activeRole('ReadOnly', 'Website')
    .getByRole('button', { name: /^Make default/ })
    .click();
  await expect.poll(() => stage.commands()).toEqual([{ type: 'makeDefault', key: READ_ONLY.key }]);
});

test('a role that renews automatically says so, and one that can’t counts down', async ({ stage }) => {
  const snapshot = signedIn(FOURTEEN, { roleSessions: [morning] });
  await stage.play({ name: 'renews', snapshot });
  const card = new HomePage(stage.page).activeRole(...NAME);
  await expect(card).toContainText('Renews automatically');
  await expect(card).toContainText('until 9:48 PM');
  await expect(card).not.toContainText('left');
  await expect(card.getByRole('img', { name: '6 hours 42 minutes left' })).toBeVisible();
  const renewals = { [COMPANY.id]: { kind: 'snoozed', since: NOW } } as const;
  await stage.show({ ...snapshot, renewals });
  await expect(card).toContainText('6 hours 42 minutes left');
  await expect(card).not.toContainText('Renews automatically');
});

test('from the fourth active role on each has a line with the same actions', async ({ stage }) => {
  await stage.play({ name: 'four', snapshot: signedIn(FOURTEEN, { roleSessions: many }) });
  const { active } = new HomePage(stage.page);
  await expect(active).toHaveCount(4);
  for (const line of await active.all()) {
    for (const name of [/^Open console/, /^Copy AWS_PROFILE/, /^Stop/])
      await expect(line.getByRole('button', { name })).toBeVisible();
    await expect(line.getByRole('heading').getByRole('button')).toBeVisible();
    expect((await line.boundingBox())?.height).toBeLessThanOrEqual(48);
  }
  await stage.show(signedIn(FOURTEEN, { roleSessions: many.slice(1) }));
  await expect(active.first().getByRole('button', { name: /^Make default/ })).toBeVisible();
});

/** The colored edge of a card, which forced colors leave as it is. */
const edgeOf = (card: Locator) =>
  card.evaluate(element => {
    const { width, backgroundColor: color } = getComputedStyle(element, '::before');
    return { width, color };
  });

test('production and the color of the account are on the card, without colors too', async ({ stage }) => {
  await stage.play({ name: 'marked', snapshot: signedIn(FOURTEEN, { roleSessions: [morning], accountMarks: marks }) });
  const card = new HomePage(stage.page).active.first();
  for (const theme of ['light', 'dark', 'contrast', 'forced'] as const) {
    await wear(stage.page, theme);
    const label = card.getByText('production', { exact: true });
    // Filled: its background differs from the card's.
    expect(await label.evaluate(element => getComputedStyle(element).backgroundColor)).not.toBe(
      await card.evaluate(element => getComputedStyle(element).backgroundColor),
    );
    expect(await edgeOf(card)).toEqual({ width: '4px', color: expect.not.stringContaining('0, 0, 0, 0') });
  }
  await expect(card.getByRole('button', { name: 'Stop Analyst in Sales data, production' })).toBeVisible();
});

test('the context menu of a card has its actions', async ({ stage }) => {
  await stage.play({ name: 'active', snapshot: signedIn(FOURTEEN, { roleSessions: [other] }) });
  const home = new HomePage(stage.page);
  await home.active.first().click({ button: 'right' });
  await expect(home.menu(...NAME)).toMatchAriaSnapshot(`
- menu "Actions for Analyst in Sales data":
  - /children: equal
  - menuitem "Open console"
  - menuitem "Copy AWS_PROFILE for bash, zsh"
  - menuitemcheckbox "Make default"
  - menuitem "Renew now"
  - menuitem "Stop"
  - separator
  - menuitemcheckbox "Favorite"
  - menuitem "Copy profile name"
  - menuitem "Copy Account ID"
  - separator
  - menuitem "Edit account…"
  - menuitem "Role details"
`);
});

test('after a start a notice says until when and under which profile, and the card is in sight', async ({ stage }) => {
  const { page } = stage;
  const before = signedIn(FOURTEEN);
  await stage.play({ name: 'before', snapshot: before });
  const heard = await listen(page);
  const home = new HomePage(page);
  await home.role('Administrator', 'Sandbox').click();
  const started = session(namedRole('Administrator', 'Sandbox'), minutes(60), minutes(60));
  await stage.show({ ...before, roleSessions: [started] });
  const toast = home.toast('Administrator is active until 4:06 PM');
  await expect(toast).toMatchAriaSnapshot(`
- region "Administrator is active until 4:06 PM":
  - /children: equal
  - paragraph: Administrator is active until 4:06 PM
  - paragraph:
    - text: Profile
    - button "Copy profile name 7654 3210 9876-Administrator"
  - button "Open console for Administrator in Sandbox": Open console
  - button "Dismiss"
`);
  await expect(home.active.first()).toBeInViewport({ ratio: 1 });
  await expect.poll(() => heard.jsonValue()).toEqual(['polite: Administrator in Sandbox is active, 1 hour left']);
  // It waits while the pointer is on it.
  await toast.hover();
  await page.evaluate(() => new Promise(resolve => requestIdleCallback(resolve)));
  await page.mouse.move(10, 100);
  await expect(toast).toBeHidden({ timeout: 12_000 });
});

test('Undo after Stop starts the role again, by the button or Ctrl+Z', async ({ stage }) => {
  const { page } = stage;
  const before = signedIn(FOURTEEN, { roleSessions: [morning] });
  const home = new HomePage(page);
  for (const undo of ['button', 'key'] as const) {
    await stage.play({ name: 'before', snapshot: before });
    const heard = await listen(page);
    await home.stop(...NAME).click();
    await expect.poll(() => stage.commands()).toEqual([{ type: 'stopRole', key }]);
    await stage.show(signedIn(FOURTEEN));
    const toast = home.toast('Analyst in Sales data stopped');
    await expect(toast).toBeVisible();
    await expect
      .poll(() => heard.jsonValue())
      .toEqual(['polite: Analyst in Sales data is no longer active', 'polite: Press Ctrl Z to undo']);
    if (undo === 'button') await toast.getByRole('button', { name: /^Undo/ }).click();
    else await page.keyboard.press('Control+z');
    await expect.poll(async () => (await stage.commands()).at(-1)).toEqual({ type: 'startRole', key });
    await expect(toast).toBeHidden();
  }
});
