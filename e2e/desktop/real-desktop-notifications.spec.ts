import { hasRealNotifications, type RealDesktop } from '../desktop-fakes/real-desktop.ts';
import { keepHiddenPages } from '../driver/change-timeouts.ts';
import { ANALYST, signInFirst, startRole } from '../driver/journey.ts';
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

test('on a real notification daemon a click opens the window at the icon, another retries a role, and Mai withdraws a notification', async ({
  start,
  desktop,
  company,
}, info) => {
  const mai = await start({ environment: { DISPLAY: desktop.display } });
  await keepHiddenPages(mai);
  const home = await signInFirst(mai, company, company.users.fourteenRoles);
  await startRole(home, ...ANALYST);
  const key = await activeKey(home.page, 'Analyst');
  const stop = () => send(home.page, { type: 'stopRole', key });
  const pick = () => send(home.page, { type: 'startRole', key });
  await stop();
  const icon = await desktop.icon();
  const hide = async () => {
    await longerThanDoubleClick(mai);
    desktop.xdotool('mousemove', icon.x, icon.y, 'click', 1);
    await expect.poll(placeOf(desktop)).toBeUndefined();
    desktop.xdotool('mousemove', 300, 700);
  };
  const clickNotification = async () => {
    await longerThanDoubleClick(mai);
    const shown = desktop.window('xfce4-notifyd');
    if (shown === undefined) throw new Error('There is no notification.');
    const { x, y, width, height } = shown;
    // Its button for the default action; a click elsewhere on it only dismisses it.
    desktop.xdotool('mousemove', x + width - 60, y + height - 30, 'sleep', '0.2', 'click', 1);
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

  await test.step('a role failed, and works when it is started again', async () => {
    await stop();
    await expect.poll(notification(desktop)).toBeUndefined();
    company.misbehave.sts.refuse = { status: 403, code: 'AccessDenied', message: 'no' };
    await pick();
    await expect.poll(notification(desktop)).toBeDefined();
    company.misbehave.sts.refuse = null;
    await pick();
    await stop();
    // The daemon itself would keep it.
    await expect.poll(notification(desktop)).toBeUndefined();
  });
});
