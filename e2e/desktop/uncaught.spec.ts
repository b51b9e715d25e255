import { expect, test } from '../driver/fixtures.ts';

test('an error that nothing has caught is logged, and Mai goes on without a dialog', async ({ mai, home }) => {
  const page = await mai.popover();
  await expect.poll(() => mai.visibleTitles()).toEqual(['Mai']);
  await mai.electron.evaluate(() => {
    setImmediate(() => {
      throw new Error('thrown by a test');
    });
    void Promise.reject(new Error('rejected by a test'));
  });
  await expect.poll(() => home.read(home.log)).toContain('[error] uncaught Error: thrown by a test');
  await expect.poll(() => home.read(home.log)).toContain('[error] uncaught Error: rejected by a test');
  // A dialog would hold up the main process.
  expect(await mai.visibleTitles()).toEqual(['Mai']);
  await expect(page.getByRole('heading', { name: 'Welcome to Mai' })).toBeVisible();
  // Otherwise the test would fail for it.
  home.write(home.log, '');
});
