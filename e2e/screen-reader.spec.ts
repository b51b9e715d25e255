import type { JSHandle, Page } from 'playwright';
import { type Instant, later, minutes, seconds } from '../app/domain/instant.ts';
import { ANALYST, COMPANY, FOURTEEN, NOW, session, signedIn } from './gallery/company.ts';
import { expect, test } from './gallery/fixtures.ts';

/** What a screen reader says by itself from now on, in the order in which it says it. */
const listen = (page: Page): Promise<JSHandle<string[]>> =>
  page.evaluateHandle(() => {
    const heard: string[] = [];
    for (const voice of document.querySelectorAll('[role="status"], [role="alert"]'))
      new MutationObserver(() => {
        if (voice.textContent !== '') heard.push(`${voice.role}: ${voice.textContent}`);
      }).observe(voice, { childList: true, characterData: true, subtree: true });
    return heard;
  });

test('says a failure at once, with what to do', async ({ stage }) => {
  const before = signedIn(FOURTEEN);
  await stage.play({ name: 'before', snapshot: before });
  const heard = await listen(stage.page);
  const failure = { kind: 'sts-unreachable', host: 'sts.eu-central-1.amazonaws.com' } as const;
  await stage.show({ ...before, troubles: [{ id: 'one', at: NOW, providerId: COMPANY.id, failure }] });
  await expect
    .poll(() => heard.jsonValue())
    .toEqual([
      'alert: AWS can’t be reached. sts.eu-central-1.amazonaws.com did not answer. Check your network, VPN or proxy and try again.',
    ]);
});

test('says when keys are fetched and there, and nothing twice', async ({ stage }) => {
  const before = signedIn(FOURTEEN);
  await stage.play({ name: 'before', snapshot: before });
  const heard = await listen(stage.page);
  const live = session(ANALYST, minutes(60), minutes(60));
  await stage.show({ ...before, assuming: [live.key] });
  await expect.poll(() => heard.jsonValue()).toEqual(['status: Getting keys for Analyst in Sales data']);
  await stage.show({ ...before, roleSessions: [live] });
  await expect
    .poll(async () => (await heard.jsonValue()).slice(1))
    .toEqual(['status: Analyst in Sales data is live, 1 hr left']);
});

/** What the page shows, so long before the end. */
const COUNTDOWN = [
  [minutes(6), '6 min left'],
  [minutes(5), '5 min left'],
  [minutes(4) + seconds(59), '4 min 59 sec left'],
  [minutes(1), '1 min 0 sec left'],
  [seconds(59), '59 sec left'],
] as const;

test('says how long a role still works five minutes and one minute before its end, and at its end', async ({
  stage,
}) => {
  const { page } = stage;
  const live = session(ANALYST, minutes(7), minutes(60));
  await stage.play({ name: 'live', snapshot: signedIn(FOURTEEN, { roleSessions: [live] }) });
  const heard = await listen(page);
  for (const [left, shown] of COUNTDOWN) {
    await passTo(page, later(live.expiration, -left));
    await expect(page.getByText(shown, { exact: true })).toBeVisible();
  }
  await passTo(page, live.expiration);
  await expect
    .poll(() => heard.jsonValue())
    .toEqual([
      'status: Analyst in Sales data is live, 5 min left',
      'status: Analyst in Sales data is live, 1 min 0 sec left',
      'status: Analyst in Sales data has ended',
    ]);
});

/** The time has come, and the page looks at the clock as it does when somebody comes back to it. */
async function passTo(page: Page, time: Instant): Promise<void> {
  await page.clock.setFixedTime(time);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}
