import { expect, test } from './fixtures.ts';
import { inSight } from './in-sight.ts';
import { signInFirst } from './journey.ts';
import { KeyboardSheet } from './pages/keyboard-sheet.ts';

const KEYS = 'Control+Alt+M';

test('has the keys that open Mai from anywhere, also after a restart', async ({ start, company, home }) => {
  const mai = await start();
  const { page } = await signInFirst(mai, company, company.users.fourteenRoles);
  const isHeld = (app: typeof mai) =>
    app.electron.evaluate(({ globalShortcut }, keys) => globalShortcut.isRegistered(keys), KEYS);
  expect(await isHeld(mai)).toBe(false);
  await inSight(mai);
  await page.keyboard.press('Control+/');
  const sheet = new KeyboardSheet(page);
  await sheet.choose.click();
  await page.keyboard.press('Control+Alt+m');
  await expect(sheet.dialog.getByText('Choose others')).toBeVisible();
  expect(await isHeld(mai)).toBe(true);
  await mai.quit();
  expect(home.read(home.settings)).toContain(KEYS);
  const again = await start();
  await expect.poll(() => isHeld(again)).toBe(true);
});
