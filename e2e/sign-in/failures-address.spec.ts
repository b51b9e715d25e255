import { closedPort } from '../driver/closed-port.ts';
import { expectFailure, expectNoFailure } from '../driver/expect-notice.ts';
import { expect, test } from '../driver/fixtures.ts';
import { CompanyPage } from '../pages/company-page.ts';
import { HomePage } from '../pages/home-page.ts';
import { WelcomePage } from '../pages/welcome-page.ts';
import { startCompany } from '../simulator/company.ts';

const TITLE = 'This isn’t a sign-in address.';
const MALFORMED = `${TITLE} Enter a web address, such as sso.example.com/aws.`;
const NOT_HTTPS = `${TITLE} Mai only signs in over an encrypted connection. The address must start with https://.`;
const WITH_PASSWORD = `${TITLE} The address contains a user name or password. Remove that part. You enter it on your company’s page.`;
const CONSOLE = `${TITLE} This is a page of the AWS console. Use your company’s sign-in page, or its AWS access portal.`;

const NONSENSE = [
  ['', `${TITLE} Paste the AWS sign-in address from your IT team.`],
  ['   ', `${TITLE} Paste the AWS sign-in address from your IT team.`],
  ['our sign-in page', MALFORMED],
  ['intranet', MALFORMED],
  ['https://', MALFORMED],
  ['mailto:it@example.com', MALFORMED],
  ['ftp://example.com/', MALFORMED],
  ['file:///etc/passwd', MALFORMED],
  ['javascript:alert(1)', MALFORMED],
  ['app://mai/index.html', MALFORMED],
  ['http://sso.example.com/aws', NOT_HTTPS],
  ['https://erik:secret@sso.example.com/aws', WITH_PASSWORD],
  ['https://eu-central-1.console.aws.amazon.com/console/home', CONSOLE],
  ['https://signin.aws.amazon.com/saml', CONSOLE],
  ['https://signin.amazonaws.cn/saml', CONSOLE],
] as const;

test('invalid addresses are rejected below the field, unreachable ones are explained, the right one signs in', async ({
  start,
  company,
  home,
}) => {
  const mai = await start({ arguments: ['--host-resolver-rules=MAP sso.example.test ~NOTFOUND'] });
  const popover = await mai.popover();
  const welcome = new WelcomePage(popover);
  for (const [typed, words] of NONSENSE)
    await test.step(`rejects “${typed}”`, async () => {
      await welcome.enter(typed);
      await expect(welcome.problem).toHaveText(words);
      await expect(welcome.address).toHaveAttribute('aria-invalid', 'true');
      await expect(welcome.address).toBeFocused();
      await expect(welcome.address).toHaveAccessibleErrorMessage(new RegExp(`^${words.slice(0, TITLE.length)}`));
      await welcome.address.fill('s');
      await expect(welcome.problem).toHaveCount(0);
    });
  expect(company.requests).toEqual([]);
  expect(home.read(home.settings)).toBe('');

  await test.step('explains an unknown host, and removes the company', async () => {
    await welcome.enter('sso.example.test/aws');
    const notice = await expectFailure(mai, {
      title: 'sso.example.test can’t be reached',
      detail: 'This address wasn’t found. Is it correct, and does it need your company’s VPN?',
      remedies: ['Sign in', 'Remove company'],
    });
    await notice.remedy('Remove company').click();
    await expect(welcome.title).toBeVisible();
    await expectNoFailure(mai);
  });

  await test.step('explains a refused connection, and signs in later', async () => {
    const port = await closedPort();
    await welcome.enter(`  127.0.0.1:${port}/app/aws/sso `);
    const notice = await expectFailure(mai, {
      title: `127.0.0.1:${port} can’t be reached`,
      detail: 'The server refused the connection. Try again in a moment, or ask IT.',
      remedies: ['Sign in', 'Remove company'],
    });
    const there = await startCompany({ idpPort: port });
    try {
      await notice.remedy('Sign in').click();
      await new CompanyPage(await mai.signInWindow()).signIn(there.users.fourteenRoles);
      await expect(new HomePage(popover).roles).toHaveCount(14);
      await expectNoFailure(mai);
    } finally {
      await there.stop();
    }
  });
});
