import type { Page } from 'playwright';
import { expect, test } from '../gallery/fixtures.ts';
import { sampleNamed } from '../gallery/samples.ts';
import { HomePage } from '../pages/home-page.ts';
import { RestoreSheet } from '../pages/restore-sheet.ts';
import { RoleSheet } from '../pages/role-sheet.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';
import { TroubleshootSheet } from '../pages/troubleshoot-page.ts';
import { WelcomePage } from '../pages/welcome-page.ts';

const scrolled = (page: Page, name: string) =>
  page.getByRole('dialog', { name, includeHidden: true }).evaluate(({ scrollTop }) => scrollTop);

test('a page has the whole window, and its header stays while it scrolls', async ({ stage }) => {
  await stage.play(sampleNamed('settings'));
  const { dialog, back, quit } = new SettingsSheet(stage.page);
  const { width, height } = stage.page.viewportSize() ?? { width: 0, height: 0 };
  expect(await dialog.boundingBox()).toEqual({ x: 0, y: 0, width, height });
  const before = await back.boundingBox();
  await quit.scrollIntoViewIfNeeded();
  expect(await scrolled(stage.page, 'Settings')).toBeGreaterThan(200);
  expect(await back.boundingBox()).toEqual(before);
});

test('the way back leads to where one came from, with its scroll position, search and focus', async ({ stage }) => {
  const { page } = stage;
  await stage.play(sampleNamed('settings'));
  const settings = new SettingsSheet(page);
  await settings.search.fill('re');
  await settings.restore.click();
  const restore = new RestoreSheet(page);
  await expect(restore.dialog).toBeVisible();
  const before = await scrolled(page, 'Settings');
  await restore.back.click();
  await expect(restore.dialog).toHaveCount(0);
  await expect(settings.restore).toBeFocused();
  await expect(settings.search).toHaveValue('re');
  expect(await scrolled(page, 'Settings')).toBe(before);
});

test('the list keeps its scroll position behind a page', async ({ stage }) => {
  const { page } = stage;
  await stage.play(sampleNamed('roles-14'));
  const home = new HomePage(page);
  const list = page.getByRole('group', { name: 'Overview', includeHidden: true });
  await home.role('Deployer', 'Website').focus();
  const before = await list.evaluate(({ scrollTop }) => scrollTop);
  expect(before).toBeGreaterThan(0);
  await page.keyboard.press('Control+Enter');
  const { dialog } = new RoleSheet(page, 'Deployer', 'Website');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(home.role('Deployer', 'Website')).toBeFocused();
  expect(await list.evaluate(({ scrollTop }) => scrollTop)).toBe(before);
});

test('a focused control is never behind the header', async ({ stage }) => {
  const { page } = stage;
  await stage.play(sampleNamed('settings'));
  const { dialog } = new SettingsSheet(page);
  const header = await dialog.getByRole('heading', { level: 2 }).boundingBox();
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press('Shift+Tab');
    const { top, isInHeader } = await page.evaluate(() => {
      const focused = document.activeElement;
      return {
        top: focused?.getBoundingClientRect().top ?? 0,
        isInHeader: focused?.closest('dialog > div:first-child') !== null,
      };
    });
    if (!isInHeader) expect(top).toBeGreaterThanOrEqual((header?.y ?? 0) + (header?.height ?? 0));
  }
});

test('Advanced says whether it is open, and what was chosen is remembered', async ({ stage }) => {
  await stage.play(sampleNamed('role-active'));
  const { advanced, profile } = new RoleSheet(stage.page, 'Analyst', 'Sales data');
  await expect(advanced).toHaveAttribute('aria-expanded', 'false');
  await expect(profile).toHaveCount(0);
  await advanced.click();
  await expect.poll(() => stage.commands()).toContainEqual({ type: 'setUnfolded', name: 'role', on: true });
  const { snapshot } = sampleNamed('role-advanced');
  await stage.show(snapshot);
  await expect(profile).toBeVisible();
  await expect(advanced).toBeFocused();
});

test('a page that the tray menu asks for is shown even while a company is being added', async ({ stage }) => {
  const { page } = stage;
  const sample = sampleNamed('settings');
  await stage.play(sample);
  await new SettingsSheet(page).addCompany.click();
  const { address } = new WelcomePage(page);
  await expect(address).toBeFocused();
  await stage.show({ ...sample.snapshot, requestedPage: { kind: 'troubleshoot' } });
  await expect(new TroubleshootSheet(page).dialog).toBeVisible();
  await expect(address).toHaveCount(0);
  await expect.poll(() => stage.commands()).toContainEqual({ type: 'leavePage' });
});
