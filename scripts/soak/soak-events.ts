import { setTimeout as pause } from 'node:timers/promises';
import { expect } from '@playwright/test';
import type { RunningApp } from '../../e2e/driver/running-app.ts';
import { HomePage } from '../../e2e/pages/home-page.ts';
import type { OtherPrograms } from './other-programs.ts';
import type { SoakClock } from './soak-clock.ts';
import type { SoakDesk } from './soak-desk.ts';
import type { StaleWatch } from './stale-watch.ts';
import type { WindowWatch } from './window-watch.ts';

export type Around = {
  readonly desk: SoakDesk;
  readonly clock: SoakClock;
  readonly stale: StaleWatch;
  readonly windows: WindowWatch;
  readonly others: OtherPrograms;
};

export type SoakEvent = { readonly name: string; run(around: Around): Promise<void> | void };

/** How long each outage lasts. Milliseconds. */
const OUTAGE = 15_000;

/** After all credentials expired at once: for the network to be back and twenty roles to be renewed. Milliseconds. */
const ALL_RENEWED = 60_000;

/** Without an event of the system, Mai notices a set clock at its next look. Milliseconds. */
const NOTICED = 32_000;

const HOUR = 3_600;

/** What happens in a day, in this order. */
export const DAY: readonly SoakEvent[] = [
  { name: 'the window opens', run: look },
  { name: 'the AWS CLI writes', run: ({ others }) => others.configure() },
  { name: 'a nap', run: ({ clock }) => clock.sleep(45) },
  { name: 'the network is lost', run: ({ desk }) => during(offline(desk.mai)) },
  { name: 'an editor saves', run: ({ others }) => others.edit() },
  { name: 'the company’s page fails', run: ({ desk }) => during(fault(desk.company.misbehave.idp, 'serverErrors')) },
  { name: 'the clock is set 40 s ahead', run: ({ clock }) => clock.setWrong(40) },
  { name: 'AWS drops connections', run: ({ desk }) => during(fault(desk.company.misbehave.sts, 'drop')) },
  { name: 'the clock is set back', run: ({ clock }) => clock.setWrong(0) },
  { name: 'the window opens', run: look },
  { name: 'AWS throttles', run: ({ desk: { company } }) => void Object.assign(company.misbehave.sts, { throttle: 3 }) },
  { name: 'the portal fails', run: ({ desk }) => during(fault(desk.company.misbehave.identityCenter, 'serverErrors')) },
  {
    name: 'the clock is set 20 minutes ahead',
    run: around => allExpire(around, () => around.clock.setWrong(1_200), NOTICED),
  },
  {
    name: 'the company’s page is slow',
    run: ({ desk }) => during(fault(desk.company.misbehave.idp, 'slowMilliseconds', 2_000)),
  },
  { name: 'the clock is set back', run: ({ clock }) => clock.setWrong(0) },
  { name: 'AWS fails', run: ({ desk }) => during(fault(desk.company.misbehave.sts, 'serverErrors')) },
  { name: 'the AWS CLI writes', run: ({ others }) => others.configure() },
  { name: 'a night', run: around => allExpire(around, () => around.clock.sleep(13 * HOUR)) },
];

/** A person opens the window, looks, searches, and closes it. */
async function look({ desk: { mai }, windows }: Around): Promise<void> {
  await windows.opens(async () => {
    await mai.raise();
    await expect.poll(() => mai.visibleTitles(), { timeout: 20_000 }).toEqual(['Mai']);
    const page = await mai.popover();
    const { search } = new HomePage(page);
    await search.fill('read');
    await pause(2_000);
    await search.fill('');
    await page.keyboard.press('Escape');
    await expect.poll(() => mai.visibleTitles(), { timeout: 20_000 }).toEqual([]);
  });
}

/** All credentials expire, and may be missing until they are renewed: at once, or after Mai has noticed. */
async function allExpire({ stale }: Around, happen: () => Promise<void>, noticed = 0): Promise<void> {
  const noticedAt = Date.now() + noticed;
  const until = noticedAt + ALL_RENEWED;
  stale.excuse(until);
  await happen();
  do {
    stale.excuse(until);
    await pause(200);
  } while (Date.now() < noticedAt);
  while (!stale.isFresh && Date.now() < until) await pause(200);
}

type Outage = { start(): Promise<void> | void; end(): Promise<void> | void };

async function during({ start, end }: Outage): Promise<void> {
  await start();
  await pause(OUTAGE);
  await end();
}

function offline(mai: RunningApp): Outage {
  const set = (isOnline: boolean) =>
    mai.electron.evaluate(({ net }, isOnline) => {
      net.isOnline = () => isOnline;
    }, isOnline);
  return { start: () => set(false), end: () => set(true) };
}

/** A behavior of one company for some time: every request fails, or is slow. */
const fault = <Name extends string>(
  behavior: Record<Name, number>,
  name: Name,
  value = Number.POSITIVE_INFINITY,
): Outage => {
  const set = (to: number) => {
    behavior[name] = to as Record<Name, number>[Name];
  };
  return { start: () => set(value), end: () => set(0) };
};
