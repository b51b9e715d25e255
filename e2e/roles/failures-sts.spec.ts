import { closedPort, openPort } from '../driver/closed-port.ts';
import { expectFailure, expectNoFailure, type Words } from '../driver/expect-notice.ts';
import { expect, test } from '../driver/fixtures.ts';
import { ANALYST, signInFirst } from '../driver/journey.ts';
import { shareMai } from '../driver/shared-mai.ts';
import { REFUSALS, type Refusal } from '../simulator/sts/refusal.ts';

const refused = (detail: string): Words => ({
  title: 'AWS couldn’t start Analyst',
  detail,
  remedies: ['Try again'],
});

const ANSWERS: readonly (readonly [Refusal, string])[] = [
  [REFUSALS.assertionStale, 'Signing in took too long. A sign-in is only valid for a few minutes. Sign in again.'],
  [
    REFUSALS.claimRejected,
    'AWS rejected your company’s sign-in. It may have been used already or revoked. Sign in again. If it keeps happening, tell IT “IDPRejectedClaim”.',
  ],
  [
    REFUSALS.signatureInvalid,
    'AWS can’t verify your company’s sign-in. Usually, its certificate has changed, and AWS still has the old one. Tell IT “InvalidIdentityToken”.',
  ],
  [
    REFUSALS.samlNotAuthorized,
    'The role doesn’t trust your company’s sign-in. Ask IT to check the role’s trust policy.',
  ],
  [
    REFUSALS.regionDisabled,
    'AWS has this region turned off for the account. Choose another region for the role, or ask IT.',
  ],
  [REFUSALS.malformedPolicy, 'A policy of the role is damaged. Tell IT “MalformedPolicyDocument”.'],
  [
    REFUSALS.packedPolicyTooLarge,
    'Your sign-in contains more attributes than AWS allows. Tell IT “PackedPolicyTooLarge”.',
  ],
  [REFUSALS.throttled, 'AWS is busy with requests from your company. Try again in a minute.'],
  [
    REFUSALS.durationTooLong,
    'AWS rejected every session length that Mai tried. Ask IT to check the role’s maximum session duration.',
  ],
  [REFUSALS.internal, 'AWS responded with “InternalFailure”. Try again. If it keeps happening, tell IT this code.'],
  [
    REFUSALS.invalidAction('x'),
    'AWS responded with “InvalidAction”. Try again. If it keeps happening, tell IT this code.',
  ],
];

const THEIRS = '# mine\n[work]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = abc=\n';

/** Mai is signed in. Between the tests no role is active, and AWS answers again. */
const shared = shareMai(async ({ start, company, home, atEnd }) => {
  const port = await closedPort();
  const mai = await start({ environment: { AWS_ENDPOINT_URL_STS: `http://127.0.0.1:${port}` } });
  home.write(home.credentials, THEIRS);
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  let close: (() => void) | undefined;
  atEnd(() => close?.());
  return {
    mai,
    page,
    port,
    sts: company.misbehave.sts,
    /** Lets Mai reach AWS. */
    reachAws: async () => {
      close ??= await openPort(port, company.stsUrl);
    },
    tryAgain: page.failureNotices.getByRole('button', { name: 'Try again' }),
    keepsFiles: () => {
      expect(home.read(home.credentials)).toBe(THEIRS);
      expect(home.read(home.config)).toBe('');
    },
    startAndStop: async () => {
      await expect(page.activeRole(...ANALYST)).toBeVisible();
      await expectNoFailure(mai);
      expect(home.read(home.credentials).startsWith(`${THEIRS}\n[210987654321-Analyst]\n`)).toBe(true);
      await page.stop(...ANALYST).click();
      await expect(page.active).toHaveCount(0);
    },
  };
});

test('a role starts once AWS can be reached, which is reported until then', async () => {
  const { mai, company, page, port, sts, reachAws, tryAgain, keepsFiles, startAndStop } = shared();
  await page.role(...ANALYST).click();
  const unreachable: Words = {
    title: 'AWS can’t be reached',
    detail: `127.0.0.1:${port} didn’t respond. Check your network, VPN, or proxy, and try again.`,
    remedies: ['Try again'],
  };
  await expectFailure(mai, unreachable);
  keepsFiles();
  await reachAws();
  sts.drop = Number.POSITIVE_INFINITY;
  await tryAgain.click();
  await company.waitFor(request => request.kind === 'sts' && request.outcome === 'dropped');
  await expect(tryAgain).toBeEnabled();
  await expectFailure(mai, unreachable);
  sts.drop = 0;
  await tryAgain.click();
  await startAndStop();
});

test('Mai signs in again if the same assertion would fail again', async () => {
  const { mai, company, page, sts, reachAws, tryAgain, startAndStop } = shared();
  await reachAws();
  const before = company.requests.length;
  sts.refuse = REFUSALS.assertionStale;
  await page.role(...ANALYST).click();
  await expectFailure(mai, refused(ANSWERS[0]?.[1] ?? ''));
  sts.refuse = null;
  await tryAgain.click();
  await startAndStop();
  const sent = company.requests.slice(before).filter(({ kind }) => kind === 'assertion-sent');
  expect(sent).toMatchObject([{ silent: true }]);
});

test('two throttled requests are repeated silently', async () => {
  const { company, page, sts, reachAws, startAndStop } = shared();
  await reachAws();
  const before = company.requests.length;
  sts.throttle = 1;
  sts.serverErrors = 1;
  await page.role(...ANALYST).click();
  await startAndStop();
  expect(company.requests.slice(before).filter(({ kind }) => kind === 'sts')).toHaveLength(3);
});

for (const [refusal, words] of ANSWERS)
  test(`a refusal by STS changes no file, and is explained: ${words}`, async () => {
    const { mai, page, sts, reachAws, keepsFiles } = shared();
    await reachAws();
    sts.refuse = refusal;
    await page.role(...ANALYST).click();
    await expectFailure(mai, refused(words));
    keepsFiles();
  });

test('the button of a refusal starts the role', async () => {
  const { mai, page, sts, reachAws, tryAgain, startAndStop } = shared();
  await reachAws();
  sts.refuse = REFUSALS.internal;
  await page.role(...ANALYST).click();
  await expectFailure(mai, refused(ANSWERS.find(([refusal]) => refusal === REFUSALS.internal)?.[1] ?? ''));
  sts.refuse = null;
  await tryAgain.click();
  await startAndStop();
});

test('a role starts despite a wrong clock, with a warning until it is dismissed', async () => {
  const { mai, page, sts, reachAws } = shared();
  await reachAws();
  sts.clockSeconds = 200;
  await page.role(...ANALYST).click();
  await expect(page.activeRole(...ANALYST)).toBeVisible();
  const notice = await expectFailure(mai, {
    title: 'This computer’s clock is off',
    detail:
      'It differs from AWS time by about 3 minutes. AWS allows up to 5 minutes. Let the system set the clock automatically.',
    remedies: [],
  });
  await notice.dismiss();
  await expectNoFailure(mai);
  await expect(page.active).toHaveCount(1);
});
