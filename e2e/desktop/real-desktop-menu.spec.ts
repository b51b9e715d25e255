import type { Place, RealDesktop } from '../desktop-fakes/real-desktop.ts';
import { signInFirst, startRole } from '../driver/journey.ts';
import { activeKey, attach, expect, longerThanDoubleClick, placeOf, send, test } from './on-real-desktop.ts';

test('an open tray menu stays unchanged while a role stops', async ({ start, desktop, company, home }, info) => {
  const mai = await start({ environment: { DISPLAY: desktop.display } });
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  await startRole(page, 'Analyst', '210987654321');
  await startRole(page, 'ReadOnly', '210987654321');
  const icon = await desktop.icon();
  await longerThanDoubleClick(mai);
  desktop.xdotool('mousemove', icon.x, icon.y, 'click', 1);
  await expect.poll(placeOf(desktop)).toBeUndefined();

  await test.step('with the pointer on “Stop” of the second role', async () => {
    desktop.xdotool('click', 3);
    await openMenus(desktop).toHaveLength(1);
    // The state is no row that the keys reach.
    desktop.xdotool('key', 'Down', 'key', 'Down', 'key', 'Right');
    await openMenus(desktop).toHaveLength(2);
    const [, { x, y, width, height } = placeless] = desktop.menus();
    desktop.xdotool('mousemove', x + Math.round(width / 2), y + height - 16);
  });
  const [{ width: whole } = placeless] = desktop.menus();
  await expect
    .poll(async () => {
      const earlier = desktop.picture();
      await longerThanDoubleClick(mai);
      return desktop.picture().data.equals(earlier.data);
    })
    .toBe(true);
  const before = desktop.picture();
  await attach(info, desktop, 'the open menu');
  await send(page.page, { type: 'stopRole', key: await activeKey(page.page, 'Analyst') });
  expect(home.read(home.credentials)).not.toContain('Analyst');
  await longerThanDoubleClick(mai);
  await attach(info, desktop, 'the same menu after a stop');
  expect(desktop.picture().data.equals(before.data)).toBe(true);

  desktop.xdotool('click', 1);
  await expect.poll(() => home.read(home.credentials)).toBe('');
  await openMenus(desktop).toEqual([]);
  const openedAgain = async () => {
    desktop.xdotool('mousemove', icon.x, icon.y, 'click', 3);
    await openMenus(desktop).toHaveLength(1);
    const [{ width } = placeless] = desktop.menus();
    desktop.xdotool('key', 'Escape');
    await openMenus(desktop).toEqual([]);
    return width;
  };
  // Without active roles and the person, its rows are shorter.
  await expect.poll(openedAgain).toBeLessThan(whole);
});

const placeless: Place = { x: 0, y: 0, width: 0, height: 0 };

const openMenus = (desktop: RealDesktop) => expect.poll(() => desktop.menus());
