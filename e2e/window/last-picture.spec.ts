import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { PNG } from 'pngjs';
import { claim } from '../../app/testing/claims/claim.ts';
import { LIST_SETTLED } from '../../app/window/picture/picture-port.ts';
import type { TrayIcon } from '../desktop-fakes/tray-icon.ts';
import { changeTimeout, restoreTimeouts } from '../driver/change-timeouts.ts';
import { expect, test, trayOf } from '../driver/fixtures.ts';
import type { Home } from '../driver/home.ts';
import { ANALYST, COMPANY, signInFirst, startRole } from '../driver/journey.ts';
import type { RunningApp } from '../driver/running-app.ts';
import { HomePage } from '../pages/home-page.ts';

/** A page whose own code waits until `release`. */
type Held = { release(): void };

const pictureFile = (home: Home) => join(home.data, 'last-picture.json');

/** Until the picture of what the page shows now is kept. */
const pictured = (home: Home, text: string) => expect.poll(() => home.read(pictureFile(home))).toContain(text);

/** Holds back the code of pages that have a picture. */
const holdBack = (mai: RunningApp) =>
  mai.electron.context().addInitScript(() => {
    if (!location.search.includes('pictured')) return;
    const { requestAnimationFrame, setTimeout } = window;
    const held: (() => void)[] = [];
    const hold = (run: () => void) => held.push(run);
    const release = () => {
      Object.assign(window, { requestAnimationFrame, setTimeout });
      for (const run of held) run();
    };
    Object.assign(window, { requestAnimationFrame: hold, setTimeout: hold, release });
  });

const release = (page: Page) => page.evaluate(() => (window as unknown as Held).release());

async function reopen(mai: RunningApp, tray: TrayIcon): Promise<Page> {
  await tray.activate();
  return await mai.popover();
}

/** Without the times, which the picture leaves out. */
async function screenshot(page: Page): Promise<Buffer> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('[data-passing="always"] { visibility: hidden } * { caret-color: transparent }');
    document.adoptedStyleSheets = [sheet];
  });
  return await page.screenshot({ caret: 'initial' });
}

/** Values of pixels that differ visibly: antialiased edges may by a few of 255. */
function differences(one: Buffer, other: Buffer): number {
  const [left, right] = [PNG.sync.read(one), PNG.sync.read(other)];
  expect([left.width, left.height]).toEqual([right.width, right.height]);
  return left.data.filter((value, at) => Math.abs(value - (right.data[at] ?? 0)) > 16).length;
}

test('the last picture stands in for the list until its code runs', async ({ mai, company, home, tray }) => {
  const before = await signInFirst(mai, company, company.users.fourteenRoles);
  await startRole(before, ...ANALYST);
  await pictured(home, 'Stop');
  await holdBack(mai);
  await mai.discardPage();
  const page = await reopen(mai, tray);
  const list = new HomePage(page);
  const picture = page.locator('#picture');

  await test.step('looks the same, but for the times', async () => {
    await expect(picture).toBeVisible();
    await expect(picture.locator('[data-passing="always"]').first()).toBeHidden();
    await expect(picture.locator('[data-passing="until"]').first()).toBeVisible();
    const shown = await screenshot(page);
    await test.info().attach('picture', { body: shown, contentType: 'image/png' });
    await test.step('can’t be used or heard', async () => {
      claim('picture-inert');
      await expect(list.roles).toHaveCount(0);
      expect(await picture.evaluate(({ inert, ariaHidden }: HTMLElement) => [inert, ariaHidden])).toEqual([
        true,
        'true',
      ]);
      const { x, y } = (await picture.getByText('DataScientist').boundingBox()) ?? { x: 0, y: 0 };
      const asked = company.requests.length;
      await page.mouse.click(x + 5, y + 5);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
      expect(company.requests).toHaveLength(asked);
      await page.mouse.move(0, 0);
    });
    await release(page);
    await expect(list.activeRole(...ANALYST)).toBeVisible();
    await expect(picture).toHaveCount(0);
    await expect(list.search).toBeFocused();
    const drawn = await screenshot(page);
    await test.info().attach('list', { body: drawn, contentType: 'image/png' });
    expect(differences(shown, drawn)).toBe(0);
  });

  await test.step('is not shown once the list is another', async () => {
    claim('picture-dropped');
    await pictured(home, 'Stop');
    await mai.discardPage();
    await tray.click('✓ Analyst · 210987654321 — renews automatically', 'Stop');
    await tray.waitForMenu(rows => rows[0]?.label === 'No active roles');
    const other = await reopen(mai, tray);
    await release(other);
    await expect(new HomePage(other).role(...ANALYST)).toBeVisible();
    expect(other.url()).toContain('?pictured');
    expect(await other.evaluate(() => document.querySelector('meta[name="script"]'))).toBeNull();
  });

  await test.step('goes with a sign-out', async () => {
    claim('picture-dropped');
    expect(existsSync(pictureFile(home))).toBe(true);
    await tray.click(`${COMPANY} (${company.users.fourteenRoles.email})`, 'Sign out…');
    const question = await mai.popover();
    await question.getByRole('button', { name: 'Sign out', exact: true }).click();
    await expect.poll(() => existsSync(pictureFile(home))).toBe(false);
  });
});

test('a list that changes while no window is there is drawn for the next opening', async ({
  mai,
  company,
  home,
  tray,
}) => {
  const before = await signInFirst(mai, company, company.users.fourteenRoles);
  await startRole(before, ...ANALYST);
  await pictured(home, 'Stop');
  await mai.discardPage();
  await changeTimeout(mai, LIST_SETTLED, 100);
  await tray.click('✓ Analyst · 210987654321 — renews automatically', 'Stop');
  await expect.poll(() => home.read(pictureFile(home))).not.toContain('Stop');
  expect(await mai.visibleTitles()).toEqual([]);
  await restoreTimeouts(mai);
  await holdBack(mai);
  await mai.discardPage();
  const page = await reopen(mai, tray);
  await expect(page.locator('#picture').getByText('DataScientist')).toBeVisible();
  await release(page);
  await expect(new HomePage(page).role(...ANALYST)).toBeVisible();
});

test('a picture fits after a restart; a planted one with markup of its own is none', async ({
  start,
  company,
  home,
  panel,
}) => {
  claim('picture-inert');
  const first = await start();
  await signInFirst(first, company, company.users.fourteenRoles);
  await pictured(home, 'DataScientist');
  await first.quit();
  const second = await start();
  await holdBack(second);
  const again = await reopen(second, await trayOf(panel));
  await test.step('a restart leaves out who was signed in', async () => {
    claim('picture-dropped');
    await expect(again.locator('#picture')).toHaveAttribute('data-outdated', 'person');
    await expect(again.locator('#picture').getByText('DataScientist')).toBeVisible();
    for (const part of await again.locator('#picture [data-passing="person"]').all()) await expect(part).toBeHidden();
  });
  await release(again);
  await expect(new HomePage(await second.popover()).roles).not.toHaveCount(0);
  await pictured(home, 'DataScientist');
  await second.quit();
  const { fits, parts } = JSON.parse(home.read(pictureFile(home))) as { readonly fits: string; readonly parts: string };
  const { page, nodes } = JSON.parse(parts) as { readonly page: object; readonly nodes: readonly unknown[] };
  const plant = async (...more: readonly unknown[]) => {
    home.write(
      pictureFile(home),
      JSON.stringify({ fits, parts: JSON.stringify({ page, nodes: [...nodes, ...more] }) }),
    );
    const mai = await start();
    await holdBack(mai);
    return { mai, shown: await reopen(mai, await trayOf(panel)) };
  };

  const { mai, shown } = await plant(['p', { class: 'planted' }, '<script>document.title = "x"</script>']);
  await expect(shown.locator('#picture .planted')).toHaveText('<script>document.title = "x"</script>');
  await release(shown);
  await expect(new HomePage(shown).roles).not.toHaveCount(0);
  await expect(shown).toHaveTitle('Mai');
  await mai.quit();

  const hostile = await plant(['iframe', { src: 'https://example.com/' }]);
  await expect(new HomePage(hostile.shown).roles).not.toHaveCount(0);
  expect(hostile.shown.url()).not.toContain('?pictured');
  await expect(hostile.shown.locator('iframe')).toHaveCount(0);
});
