import type { RealDesktop } from '../desktop-fakes/real-desktop.ts';
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
    const [menu] = desktop.menus();
    if (menu === undefined) return;
    const secondRow = menu.y + 45;
    desktop.xdotool('mousemove', menu.x + 100, secondRow);
    await openMenus(desktop).toHaveLength(2);
    desktop.xdotool('mousemove', menu.x - 40, secondRow);
  });
  await longerThanDoubleClick(mai);
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
    const [{ width = 0 } = {}] = desktop.menus();
    desktop.xdotool('key', 'Escape');
    await openMenus(desktop).toEqual([]);
    return width;
  };
  // Role names without their expiration are shorter.
  await expect.poll(openedAgain).toBeLessThan(300);
});

const openMenus = (desktop: RealDesktop) => expect.poll(() => desktop.menus());
