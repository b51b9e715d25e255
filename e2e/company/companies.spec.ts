import { expect, test } from '../driver/fixtures.ts';
import { ANALYST, signInFirst, startRole } from '../driver/journey.ts';

test('role pairs are read in either order, throttled requests are retried, and session lengths adapt to the role', async ({
  mai,
  company,
}) => {
  company.misbehave.idp.pairs = 'swapped';
  company.misbehave.sts.throttle = 2;
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  await test.step('waits and retries when AWS throttles', async () => {
    await startRole(page, ...ANALYST);
    expect(company.requests.flatMap(one => (one.kind === 'sts' ? [one.outcome] : []))).toEqual([
      'Throttling',
      'Throttling',
      'answered',
    ]);
    await expect(page.failureNotices).toHaveCount(0);
  });
  // Despite swapped pairs.
  expect(company.requests.at(-1)).toMatchObject({
    kind: 'sts',
    outcome: 'answered',
    roleArn: 'arn:aws:iam::210987654321:role/Analyst',
  });

  await test.step('requests a shorter session if the role requires it, and remembers the maximum', async () => {
    const earlier = company.requests.length;
    await startRole(page, 'Administrator', '765432109876');
    await expect(
      page.activeRole('Administrator', '765432109876').getByRole('img', { name: '59 minutes left' }),
    ).toBeVisible();
    const asked = () =>
      company.requests.slice(earlier).flatMap(one => (one.kind === 'sts' ? [one.durationSeconds] : []));
    expect(asked().at(-1)).toBe(3_600);
    const before = asked().length;
    expect(before).toBeGreaterThan(1);
    await page.stop('Administrator', '765432109876').click();
    await startRole(page, 'Administrator', '765432109876');
    expect(asked().slice(before)).toEqual([3_600]);
  });
});

test('a role among two thousand is found by a few letters and started by Enter', async ({ mai, company }) => {
  // AWS accepts this many roles in one assertion only if their names are very short.
  company.misbehave.sts.assertionLimit = 1_000_000;
  const page = await signInFirst(mai, company, company.users.twoThousandRoles);
  await expect(page.accounts).toHaveCount(250);
  const [wanted] = company.users.twoThousandRoles.roles.slice(-1);
  // A role that allows twelve hours: shorter ones take several requests, and STS verifies a megabyte at each.
  await page.search.fill(`${wanted?.accountId} reado`);
  await expect(page.roles).toHaveCount(1);
  await page.search.press('Enter');
  await expect(page.activeRole('ReadOnly', wanted?.accountId ?? '')).toBeVisible();
  await page.search.fill('zzz');
  await expect(page.page.getByText('No role matches “zzz”.')).toBeVisible();
});
