import { AssumeRoleWithSAMLCommand, GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { describe, expect, test } from 'vitest';
import { ATTACKS } from '../attacks/attacks.ts';
import { CODE, PEOPLE, type Person } from '../people.ts';
import { companyForTests, stsClient } from '../test-support.ts';
import { type CookieBrowser, cookieBrowser } from './cookie-browser.ts';

const company = await companyForTests();
const { idp } = company.misbehave;
const SIGN_IN = '/app/aws/sso';
const { oneRole, noRoles } = PEOPLE;

const logIn = (browser: CookieBrowser, { user, password }: Person, path = '/login') =>
  browser.submit(path, { user, password });
const kinds = () => company.requests.map(each => each.kind);

describe('signing in at the company', () => {
  test('asks for user and password, then posts to AWS', async () => {
    const browser = cookieBrowser(company.idpUrl);
    expect((await browser.open(SIGN_IN)).title).toBe('Sign in');
    const { posting } = await logIn(browser, oneRole);
    expect(posting?.action).toBe('https://signin.aws.amazon.com/saml');
    expect(kinds()).toEqual(['login-shown', 'signed-in', 'assertion-sent']);
  });

  test('results in credentials that the AWS SDK can use', async () => {
    const { posting } = await logIn(cookieBrowser(company.idpUrl), oneRole);
    const [role] = oneRole.roles;
    const { Credentials } = await stsClient(company).send(
      new AssumeRoleWithSAMLCommand({
        RoleArn: role?.roleArn,
        PrincipalArn: role?.principalArn,
        SAMLAssertion: posting?.samlResponse,
      }),
    );
    const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '' } = Credentials ?? {};
    const client = stsClient(company, {
      accessKeyId: AccessKeyId,
      secretAccessKey: SecretAccessKey,
      sessionToken: SessionToken,
    });
    expect((await client.send(new GetCallerIdentityCommand())).Arn).toMatch(/assumed-role\/Analyst\/anna\.berg@/);
  });

  test('reports a wrong password and keeps the user name', async () => {
    const browser = cookieBrowser(company.idpUrl);
    const page = await browser.submit('/login', { user: 'anna.berg', password: 'guess' });
    expect(page.status).toBe(200);
    expect(page.text).toContain('<p role="alert" id="problem">The user name or password is wrong.</p>');
    expect(page.text).toContain('value="anna.berg"');
    expect(browser.cookies.size).toBe(0);
    expect(kinds()).toEqual(['password-refused']);
  });

  test('escapes input', async () => {
    const page = await cookieBrowser(company.idpUrl).submit('/login', {
      user: '"><script>alert(1)</script>',
      password: '',
    });
    expect(page.text).not.toContain('<script>alert(1)');
  });

  test('posts immediately at the second visit', async () => {
    const browser = cookieBrowser(company.idpUrl);
    await logIn(browser, oneRole);
    expect((await browser.open(SIGN_IN)).posting).not.toBeNull();
    expect(company.requests.filter(each => each.kind === 'assertion-sent').map(each => each.silent)).toEqual([
      false,
      true,
    ]);
  });

  test('sets a persistent cookie', async () => {
    const { user, password } = oneRole;
    const answer = await fetch(company.signInUrl('/login'), {
      method: 'POST',
      body: new URLSearchParams({ user, password }),
      redirect: 'manual',
    });
    expect(answer.headers.get('set-cookie')).toMatch(
      /^example_energy_\d+=[\w-]{32}; Max-Age=36000; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/,
    );
  });

  test('asks again after the cookie has expired', async () => {
    idp.cookieSeconds = -1;
    const { user, password } = oneRole;
    const answer = await fetch(company.signInUrl('/login'), {
      method: 'POST',
      body: new URLSearchParams({ user, password }),
      redirect: 'manual',
    });
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect(await (await fetch(company.signInUrl(), { headers: { cookie } })).text()).toContain('<title>Sign in');
  });

  test('forgets the person at sign-out', async () => {
    const browser = cookieBrowser(company.idpUrl);
    await logIn(browser, oneRole);
    expect((await browser.open('/logout')).title).toBe('Signed out');
    expect((await browser.open(SIGN_IN)).title).toBe('Sign in');
  });

  test('also posts for a person without roles', async () => {
    const { posting } = await logIn(cookieBrowser(company.idpUrl), noRoles);
    expect(Buffer.from(posting?.samlResponse ?? '', 'base64').toString()).not.toContain('Attributes/Role"');
  });

  test('writes no password, cookie or assertion to the log', async () => {
    const browser = cookieBrowser(company.idpUrl);
    const { posting } = await logIn(browser, oneRole);
    const log = JSON.stringify(company.requests);
    for (const secret of [oneRole.password, ...browser.cookies.values(), posting?.samlResponse])
      expect(log).not.toContain(secret);
  });

  test('answers 404 for unknown paths', async () => {
    const page = await cookieBrowser(company.idpUrl).open('/nowhere');
    expect([page.status, page.title]).toEqual([404, 'Not found']);
  });
});

describe('a provider that misbehaves', () => {
  test('is slow', async () => {
    idp.slowMilliseconds = 80;
    const before = performance.now();
    await cookieBrowser(company.idpUrl).open(SIGN_IN);
    expect(performance.now() - before).toBeGreaterThanOrEqual(79);
  });

  test('fails the configured number of times', async () => {
    idp.serverErrors = 1;
    const browser = cookieBrowser(company.idpUrl);
    expect(await browser.open(SIGN_IN)).toMatchObject({ status: 500, title: 'Something went wrong' });
    expect((await browser.open(SIGN_IN)).status).toBe(200);
  });

  test('never responds', async () => {
    idp.page = 'hangs';
    const stop = new AbortController();
    const answer = fetch(company.signInUrl(), { signal: stop.signal });
    await company.waitFor(each => each.kind === 'idp-hung');
    stop.abort();
    await expect(answer).rejects.toThrow();
  });

  test('asks for a code after the password, once', async () => {
    idp.mfa = 'after-password';
    const browser = cookieBrowser(company.idpUrl);
    expect((await logIn(browser, oneRole)).title).toBe('Confirm it is you');
    expect((await browser.submit('/code', { code: '000000' })).text).toContain('That code is wrong.');
    expect((await browser.submit('/code', { code: '135 790' })).posting).not.toBeNull();
    expect((await browser.open(SIGN_IN)).posting).not.toBeNull();
    expect(kinds()).toEqual([
      'signed-in',
      'code-shown',
      'code-refused',
      'code-accepted',
      'assertion-sent',
      'assertion-sent',
    ]);
  });

  test('asks for a code each time, which blocks silent sign-ins', async () => {
    idp.mfa = 'always';
    const browser = cookieBrowser(company.idpUrl);
    await logIn(browser, oneRole);
    expect((await browser.submit('/code', { code: CODE })).posting).not.toBeNull();
    expect((await browser.open(SIGN_IN)).title).toBe('Confirm it is you');
    expect((await browser.submit('/code', { code: CODE })).posting).not.toBeNull();
    expect(company.requests.filter(each => each.kind === 'assertion-sent').map(each => each.silent)).toEqual([
      false,
      false,
    ]);
  });

  test('accepts no code without a sign-in', async () => {
    expect((await cookieBrowser(company.idpUrl).submit('/code', { code: CODE })).title).toBe('Sign in');
  });

  test('asks for the password at every visit with expired cookies', async () => {
    const browser = cookieBrowser(company.idpUrl);
    await logIn(browser, oneRole);
    idp.cookie = 'expired';
    expect((await browser.open(SIGN_IN)).title).toBe('Sign in');
    expect((await logIn(browser, oneRole)).posting).not.toBeNull();
    expect((await browser.open(SIGN_IN)).title).toBe('Sign in');
  });

  test('shows a page that never posts', async () => {
    idp.page = 'never-posts';
    const page = await logIn(cookieBrowser(company.idpUrl), oneRole);
    expect(page).toMatchObject({ title: 'Your applications', posting: null });
    expect(page.text).not.toContain('<script>');
  });

  test('asks for the password in a pop-up, after which the opener posts', async () => {
    idp.login = 'pop-up';
    const browser = cookieBrowser(company.idpUrl);
    const offer = await browser.open(SIGN_IN);
    expect(offer.text).toContain("window.open('/login?popup'");
    expect((await browser.open('/login?popup')).text).toContain('action="/login?popup"');
    const done = await logIn(browser, oneRole, '/login?popup');
    expect(done.text).toContain("window.opener.location.replace('/app/aws/sso')");
    expect((await browser.open(SIGN_IN)).posting).not.toBeNull();
  });

  test.each(Object.keys(ATTACKS).filter(name => name !== 'silence'))('serves the attack %s', async name => {
    const answer = await fetch(company.signInUrl(`/attack/${name}`), { redirect: 'manual' });
    expect(answer.status).not.toBe(404);
    expect(company.requests).toMatchObject([{ kind: 'attack-shown', name }]);
  });

  test('answers 404 for an unknown attack', async () => {
    expect((await cookieBrowser(company.idpUrl).open('/attack/toString')).status).toBe(404);
  });
});
