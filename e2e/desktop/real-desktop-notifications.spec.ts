import { hasRealNotifications, type RealDesktop } from '../desktop-fakes/real-desktop.ts';
import { ANALYST, getKeys, signInFirst } from '../driver/journey.ts';
import {
  activeKey,
  attach,
  expect,
  longerThanDoubleClick,
  placeOf,
  send,
  test,
  UNDER_ICON,
} from './on-real-desktop.ts';

test.skip(!hasRealNotifications, 'needs xfce4-notifyd');
test.use({ hasNotifications: true });

const notification = (desktop: RealDesktop) => () => desktop.window('xfce4-notifyd');

// Not yet seen to pass on a real daemon.
test.fixme('opens its window at the icon by a click on a notification of the desktop, and tries again by another', async ({
  start,
  desktop,
  company,
}, info) => {
  const mai = await start({ environment: { DISPLAY: desktop.display } });
  const home = await signInFirst(mai, company, company.users.fourteenRoles);
  await getKeys(home, ...ANALYST);
  const key = await activeKey(home.page, 'Analyst');
  const stop = () => send(home.page, { type: 'stopRole', key });
  const pick = () => send(home.page, { type: 'startRole', key });
  await stop();
  const icon = await desktop.icon();
  const hide = async () => {
    await longerThanDoubleClick(mai);
    desktop.hands('mousemove', icon.x, icon.y, 'click', 1);
    await expect.poll(placeOf(desktop)).toBeUndefined();
  };
  const clickNotification = async () => {
    await longerThanDoubleClick(mai);
    const { x = 0, y = 0, width = 0 } = desktop.window('xfce4-notifyd') ?? {};
    desktop.hands('mousemove', x + Math.round(width / 2), y + 20, 'click', 1);
  };

  await test.step('a role is ready', async () => {
    await hide();
    await pick();
    await expect.poll(notification(desktop)).toBeDefined();
    await longerThanDoubleClick(mai);
    await attach(info, desktop, 'a role is ready');
    expect(desktop.window('Mai')).toBeUndefined();
    await clickNotification();
    await expect.poll(placeOf(desktop)).toEqual(UNDER_ICON);
    await expect.poll(notification(desktop)).toBeUndefined();
    await attach(info, desktop, 'opened by a notification');
  });

  await test.step('a role failed', async () => {
    await hide();
    await stop();
    company.misbehave.sts.refuse = { status: 403, code: 'AccessDenied', message: 'no' };
    await pick();
    await expect.poll(notification(desktop)).toBeDefined();
    await longerThanDoubleClick(mai);
    await attach(info, desktop, 'a role failed');
    company.misbehave.sts.refuse = null;
    const before = company.issued.length;
    await clickNotification();
    await expect.poll(() => company.issued.length).toBe(before + 1);
    expect(desktop.window('Mai')).toBeUndefined();
  });
});
