import { closedPort, openPort } from './closed-port.ts';
import { expectNoTrouble, expectTrouble, type Words } from './expect-trouble.ts';
import { expect, test } from './fixtures.ts';
import { ANALYST, signInFirst } from './journey.ts';
import { HomePage } from './pages/home-page.ts';
import { REFUSALS, type Refusal } from './simulator/sts/refusal.ts';

const refused = (detail: string): Words => ({
  title: 'AWS did not give keys for Analyst',
  detail,
  remedies: ['Try again'],
});

const ANSWERS: readonly (readonly [Refusal, string])[] = [
  [REFUSALS.assertionStale, 'Signing in took too long. Companies give five minutes. Sign in once more.'],
  [
    REFUSALS.claimRejected,
    'Your company’s identity provider was refused by AWS: the sign-in may have been used or withdrawn. Sign in once more; if it stays, tell IT “IDPRejectedClaim”.',
  ],
  [
    REFUSALS.signatureInvalid,
    'AWS can’t verify your company’s sign-in. Usually its certificate changed and AWS does not know yet. Tell IT “InvalidIdentityToken”.',
  ],
  [
    REFUSALS.samlNotAuthorized,
    'The role does not trust your company’s sign-in. Ask IT to check the role’s trust policy.',
  ],
  [
    REFUSALS.regionDisabled,
    'AWS has this region turned off for the account. Choose another region for the role, or ask IT.',
  ],
  [REFUSALS.malformedPolicy, 'A policy of the role is damaged. Tell IT “MalformedPolicyDocument”.'],
  [
    REFUSALS.packedPolicyTooLarge,
    'Your sign-in carries more attributes than AWS takes. Tell IT “PackedPolicyTooLarge”.',
  ],
  [REFUSALS.throttled, 'AWS is busy with requests of your company. Try again in a minute.'],
  [
    REFUSALS.durationTooLong,
    'AWS refused every length of time that Mai asked for. Tell IT to check the role’s maximum session duration.',
  ],
  [REFUSALS.internal, 'AWS answered “InternalFailure”. Try again; if it stays, tell IT this word.'],
  [REFUSALS.invalidAction('x'), 'AWS answered “InvalidAction”. Try again; if it stays, tell IT this word.'],
];

const THEIRS = '# mine\n[work]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = abc=\n';

test('says each refusal of AWS in words, changes no file, and gets keys by the button', async ({
  mai,
  company,
  home,
}) => {
  test.slow();
  home.write(home.credentials, THEIRS);
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  for (const [index, [refusal, words]] of ANSWERS.entries()) {
    company.misbehave.sts.refuse = refusal;
    if (index === 0) await page.role(...ANALYST).click();
    else await page.troubles.getByRole('button', { name: 'Try again' }).click();
    await expectTrouble(mai, refused(words));
    expect(home.read(home.credentials)).toBe(THEIRS);
    expect(home.read(home.config)).toBe('');
  }
  company.misbehave.sts.refuse = null;
  await page.troubles.getByRole('button', { name: 'Try again' }).click();
  await expect(page.liveRole(...ANALYST)).toBeVisible();
  await expectNoTrouble(mai);
  expect(home.read(home.credentials).startsWith(`${THEIRS}\n[210987654321-Analyst]\n`)).toBe(true);
});

test('signs in afresh for what the same sign-in would meet again', async ({ mai, company }) => {
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  company.misbehave.sts.refuse = REFUSALS.assertionStale;
  await page.role(...ANALYST).click();
  const trouble = await expectTrouble(mai, refused(ANSWERS[0]?.[1] ?? ''));
  company.misbehave.sts.refuse = null;
  await trouble.remedy('Try again').click();
  await expect(page.liveRole(...ANALYST)).toBeVisible();
  expect(company.requests.filter(({ kind }) => kind === 'assertion-sent')).toMatchObject([
    { silent: false },
    { silent: true },
  ]);
});

test('gets over two throttled answers without a word', async ({ mai, company }) => {
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  company.misbehave.sts.throttle = 1;
  company.misbehave.sts.serverErrors = 1;
  await page.role(...ANALYST).click();
  await expect(page.liveRole(...ANALYST)).toBeVisible();
  await expectNoTrouble(mai);
  expect(company.requests.filter(({ kind }) => kind === 'sts')).toHaveLength(3);
});

test('says that AWS can’t be reached, and gets keys once it can', async ({ start, company, home }) => {
  const port = await closedPort();
  const mai = await start({ environment: { AWS_ENDPOINT_URL_STS: `http://127.0.0.1:${port}` } });
  home.write(home.credentials, THEIRS);
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  await page.role(...ANALYST).click();
  const unreachable: Words = {
    title: 'AWS can’t be reached',
    detail: `127.0.0.1:${port} did not answer. Check your network, VPN or proxy and try again.`,
    remedies: ['Try again'],
  };
  const trouble = await expectTrouble(mai, unreachable);
  expect(home.read(home.credentials)).toBe(THEIRS);
  const close = await openPort(port, company.stsUrl);
  company.misbehave.sts.drop = Number.POSITIVE_INFINITY;
  await trouble.remedy('Try again').click();
  await company.waitFor(request => request.kind === 'sts' && request.outcome === 'dropped');
  await expect(trouble.remedy('Try again')).toBeEnabled();
  await expectTrouble(mai, unreachable);
  company.misbehave.sts.drop = 0;
  await trouble.remedy('Try again').click();
  await expect(page.liveRole(...ANALYST)).toBeVisible();
  await expectNoTrouble(mai);
  close();
});

test('gets keys though the clock is off, and says so until it is dismissed', async ({ mai, company }) => {
  company.misbehave.sts.clockSeconds = 200;
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  await page.role(...ANALYST).click();
  await expect(page.liveRole(...ANALYST)).toBeVisible();
  const trouble = await expectTrouble(mai, {
    title: 'This computer’s clock is off',
    detail: 'It differs from AWS’s by about 3 minutes. AWS refuses requests beyond five. Set the clock to automatic.',
    remedies: [],
  });
  await trouble.dismiss();
  await expectNoTrouble(mai);
  await expect(new HomePage(page.page).live).toHaveCount(1);
});
