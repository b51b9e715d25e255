import { expect, test } from './fixtures.ts';
import { ANALYST, getKeys, signInFirst } from './journey.ts';
import { CompanyPage } from './pages/company-page.ts';
import { HomePage } from './pages/home-page.ts';
import { WelcomePage } from './pages/welcome-page.ts';

const CREDENTIALS = `# my own, do not touch
[other]\r
aws_access_key_id = AKIAEXAMPLEOTHER0001\r
aws_secret_access_key = xyz\r

[personal]
aws_access_key_id=AKIAEXAMPLEPERSONAL1
  # an indented comment
aws_secret_access_key = abc/def+ghi=
`;

const CONFIG = `[default]
region = eu-west-1
output = json

[profile personal]
s3 =
  max_concurrent_requests = 20
`;

test('takes a new person from the first start to keys on disk, and leaves all else in the files as it was', async ({
  mai,
  company,
  home,
  tray,
}) => {
  home.write(home.credentials, CREDENTIALS);
  home.write(home.config, CONFIG);
  const popover = await mai.popover();
  const welcome = new WelcomePage(popover);
  await expect(welcome.title).toBeVisible();
  await expect(welcome.address).toBeFocused();
  await tray.waitForTooltip(words => words === 'Mai: no role is live');
  const idle = await tray.iconPixmapHash();

  await welcome.enter(company.signInUrl());
  const window = new CompanyPage(await mai.signInWindow());
  await expect(window.user).toBeVisible();
  const host = new URL(company.idpUrl).host;
  await expect.poll(() => mai.visibleTitles()).toContain(`Sign in — ${host}`);
  await window.signIn(company.users.fourteenRoles);

  const page = new HomePage(popover);
  await expect(page.roles).toHaveCount(14);
  await expect(page.accounts).toHaveCount(6);
  await expect.poll(() => mai.visibleTitles()).toEqual(['Mai']);

  await getKeys(page, ...ANALYST);
  const [keys] = company.issued;
  expect(home.read(home.credentials)).toBe(`${CREDENTIALS}
[210987654321-Analyst]
aws_access_key_id = ${keys?.accessKeyId}
aws_secret_access_key = ${keys?.secretAccessKey}
aws_session_token = ${keys?.sessionToken}
`);
  expect(home.read(home.config)).toBe(`${CONFIG}
[profile 210987654321-Analyst]
region = us-east-1
`);
  expect(home.mode(home.credentials)).toBe(0o600);

  await expect(page.liveRole(...ANALYST)).toContainText('7 hr 59 min left');
  await tray.waitForTooltip(words => words === 'Analyst in 210987654321: 7 hr 59 min left');
  await tray.waitForIcon(idle);
  const rows = await tray.waitForMenu(menu => menu.some(({ label }) => label.startsWith('Analyst')));
  expect(rows.map(({ label }) => label)).toEqual([
    'Analyst · 210987654321 — 7 hr 59 min left',
    '',
    ...['210987654321', '321098765432', '432109876543', '543210987654', '654321098765', '765432109876'],
    '',
    `Sign out of ${host}`,
    '',
    'Open Mai',
    'Quit Mai',
  ]);
});

test('refuses what is no address with a sentence, and adds the https:// that nobody types', async ({ start }) => {
  const mai = await start({ arguments: ['--host-resolver-rules=MAP *.invalid ~NOTFOUND'] });
  const welcome = new WelcomePage(await mai.popover());
  for (const nonsense of ['', 'how do I sign in', 'ftp://example.com/', 'http://sso.example.com/aws']) {
    await welcome.enter(nonsense);
    await expect(welcome.address).toHaveAttribute('aria-invalid', 'true');
    await expect(welcome.problem).not.toBeEmpty();
  }
  await welcome.enter('sso.example-energy.invalid/app/aws/sso');
  const home = new HomePage(await mai.popover());
  await expect(home.trouble('sso.example-energy.invalid can’t be reached')).toBeVisible();
});

test('lets a person try again after a wrong password', async ({ mai, company }) => {
  const popover = await mai.popover();
  await new WelcomePage(popover).enter(company.signInUrl());
  const window = new CompanyPage(await mai.signInWindow());
  const { oneRole } = company.users;
  await window.signIn({ user: oneRole.user, password: 'not-the-password' });
  await expect(window.problem).toHaveText('The user name or password is wrong.');
  await window.signIn(oneRole);
  await expect(new HomePage(popover).live).toHaveCount(1);
  expect(company.requests.map(({ kind }) => kind)).toEqual([
    'login-shown',
    'password-refused',
    'signed-in',
    'assertion-sent',
    'sts',
  ]);
});

test('picks the role by itself where there is only one', async ({ mai, company, home }) => {
  const page = await signInFirst(mai, company, company.users.oneRole);
  await expect(page.liveRole(...ANALYST)).toContainText('11 hr 59 min left');
  expect(home.read(home.credentials)).toContain(company.issued[0]?.accessKeyId);
});

test('says what to do where the company gives no role', async ({ mai, company, tray }) => {
  const page = await signInFirst(mai, company, company.users.noRoles);
  await expect(page.trouble('No AWS roles yet')).toContainText('Ask IT to assign you one');
  await tray.waitForTooltip(words => words === 'Mai needs you');
});

test('follows a code page after the password', async ({ mai, company }) => {
  company.misbehave.idp.mfa = 'after-password';
  const popover = await mai.popover();
  await new WelcomePage(popover).enter(company.signInUrl());
  const window = new CompanyPage(await mai.signInWindow());
  await window.signIn(company.users.oneRole);
  await window.enterCode();
  await expect(new HomePage(popover).live).toHaveCount(1);
});

test('follows a company that asks for the password in a window of its own', async ({ mai, company }) => {
  company.misbehave.idp.login = 'pop-up';
  const popover = await mai.popover();
  await new WelcomePage(popover).enter(company.signInUrl());
  const window = await mai.signInWindow();
  const opening = mai.electron.waitForEvent('window');
  await window.getByRole('button', { name: 'Open sign-in window' }).click();
  await new CompanyPage(await opening).signIn(company.users.oneRole);
  await expect(new HomePage(popover).live).toHaveCount(1);
  await expect.poll(() => mai.electron.windows()).toHaveLength(1);
});
