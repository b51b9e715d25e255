import { join } from 'node:path';
import { expect, test } from '../driver/fixtures.ts';
import { ANALYST } from '../driver/journey.ts';
import { CompanyPage } from '../pages/company-page.ts';
import { HomePage } from '../pages/home-page.ts';
import { ImportsSheet } from '../pages/imports-sheet.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';
import { SetupPage } from '../pages/setup-page.ts';
import { WelcomePage } from '../pages/welcome-page.ts';

test('addresses are classified, setup files open, and other tools’ settings are imported', async ({
  start,
  company,
  home,
}) => {
  const role = `arn:aws:iam::${ANALYST[1]}:role/Analyst`;
  const files = {
    '.config/mai/mai.yaml': `sales:
  saml_identity_provider_url: ${company.signInUrl()}
  saml_role: ['arn:aws:iam::${ANALYST[1]}:saml-provider/example', '${role}', 'Sales data']
  saml_user: anna.berg
broken:
  saml_user: anna.berg
`,
    '.saml2aws': '[default]\nurl = https://acme.okta.com/home/amazon_aws/0oa1ekflhqejxdJ391d8/272\nprovider = Okta\n',
    '.aws/config': `[profile azure]\nazure_tenant_id = 2f9c5d1e-1111-4222-8333-444455556666\nazure_app_id_uri = https://signin.aws.amazon.com/saml\n`,
  };
  for (const [name, text] of Object.entries(files)) home.write(join(home.path, name), text);
  const mai = await start();
  const popover = await mai.popover();
  const welcome = new WelcomePage(popover);

  await test.step('classifies a pasted address and says what is needed instead', async () => {
    const guid = '2f9c5d1e-1111-4222-8333-444455556666';
    const said: Readonly<Record<string, string>> = {
      [`https://launcher.myapps.microsoft.com/api/signin/${guid}?tenantId=${guid}`]:
        'This Microsoft Entra address can sign you in to AWS.',
      'https://myapps.microsoft.com/': 'This is your Microsoft Entra page of apps. Sign in there, then click AWS.',
      'https://acme.okta.com/home/amazon_aws/0oa1ekflhqejxdJ391d8/272': 'This Okta address can sign you in to AWS.',
      'https://accounts.google.com/o/saml2/initsso?idpid=C01&spid=123&forceauthn=false':
        'This Google address can sign you in to AWS.',
      'https://sso.acme.example/realms/acme/protocol/saml/clients/aws': 'This Keycloak address can sign you in to AWS.',
      'https://sso.acme.example/realms/acme/account': 'This is your company’s Keycloak, but not its AWS page.',
      'https://eu-central-1.console.aws.amazon.com/console/home': 'This is a page of the AWS console.',
      'https://d-1234567890.awsapps.com/start': 'This is an AWS access portal.',
    };
    for (const [address, sentence] of Object.entries(said)) {
      await welcome.address.fill(address);
      await expect(welcome.hint).toContainText(sentence);
    }
    await test.step('copies a message that asks IT', async () => {
      await welcome.find.click();
      await expect(welcome.ways).toHaveText([/^AWS access portal/, /^Okta/, /^Microsoft My Apps/, /^Google/]);
      await welcome.askIt.click();
      await expect.poll(() => mai.clipboard()).toContain('Could you please send me our AWS sign-in address?');
      await welcome.find.click();
    });
    await welcome.address.fill('https://sso.acme.example/adfs/ls');
    await expect(welcome.hint).toContainText('This AD FS page doesn’t open AWS.');
    await welcome.useCorrected.click();
    await expect(welcome.address).toHaveValue(
      'https://sso.acme.example/adfs/ls/IdpInitiatedSignOn.aspx?loginToRp=urn:amazon:webservices',
    );
    await expect(welcome.hint).toContainText('This AD FS address can sign you in to AWS.');
  });

  const sheet = new ImportsSheet(popover);
  await test.step('shows other tools’ settings and imports nothing without confirmation', async () => {
    await welcome.takeOver.click();
    await expect(sheet.entries).toHaveCount(3);
    await expect(sheet.dialog).toContainText('broken can’t be imported: it has no sign-in address.');
    await sheet.leave.click();
    expect(home.read(home.settings)).not.toContain('okta');
  });

  await test.step('opens a company setup file', async () => {
    const file = join(home.path, 'acme.mai');
    const providers = [{ address: 'https://sso.acme.example/aws', name: 'Acme' }];
    home.write(file, JSON.stringify({ version: 1, company: 'Acme', providers }));
    await mai.electron.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
    }, file);
    await welcome.openSetup.click();
    const setup = new SetupPage(popover);
    await expect(setup.title('Acme')).toBeVisible();
    await setup.use.click();
    await expect(popover.getByRole('button', { name: 'Sign in to Acme' })).toBeVisible();
  });

  await test.step('imports the chosen entries and leaves other tools’ files unchanged', async () => {
    await new HomePage(popover).settings.click();
    await new SettingsSheet(popover).addCompany.click();
    await welcome.takeOver.click();
    await sheet.entry('default').uncheck();
    await sheet.entry('azure').uncheck();
    await sheet.take.click();
    await new CompanyPage(await mai.signInWindow()).signIn(company.users.fourteenRoles);
    const page = new HomePage(popover);
    await page.role('Analyst', 'Sales data').click();
    await expect(page.activeRole('Analyst', 'Sales data')).toBeVisible();
    expect(home.read(home.credentials)).toContain('[sales]');
    for (const name of ['.config/mai/mai.yaml', '.saml2aws'] as const)
      expect(home.read(join(home.path, name))).toBe(files[name]);
  });
});
