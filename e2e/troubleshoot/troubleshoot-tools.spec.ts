import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { claim } from '../../app/testing/claims/claim.ts';
import { closedPort } from '../driver/closed-port.ts';
import { expect, test } from '../driver/fixtures.ts';
import { ANALYST, ANALYST_PROFILE, signInFirst, startRole } from '../driver/journey.ts';
import { shareMai } from '../driver/shared-mai.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';
import { TroubleshootSheet } from '../pages/troubleshoot-page.ts';

/** A role is active, and Troubleshoot is open. */
const shared = shareMai(async ({ start, company, home }) => {
  const page = await signInFirst(await start(), company, company.users.fourteenRoles);
  // `default` is left to other programs here.
  await page.settings.click();
  const settings = new SettingsSheet(page.page);
  await settings.defaultProfile.uncheck();
  await settings.back.click();
  await startRole(page, ...ANALYST);
  await page.settings.click();
  await new SettingsSheet(page.page).troubleshoot.click();
  const sheet = new TroubleshootSheet(page.page);
  const look = async (): Promise<void> => {
    await expect(sheet.again).toBeEnabled();
    await sheet.again.click();
    await expect(sheet.again).toBeEnabled();
  };
  const credentials = home.read(home.credentials);
  const config = home.read(home.config);
  const bashrc = join(home.path, '.bashrc');
  const deadProxy = `http://ann:proxy-secret@127.0.0.1:${await closedPort()}`;
  await look();
  const titles = await sheet.titles.allTextContents();
  return { page, sheet, look, credentials, config, bashrc, deadProxy, titles };
});

type Untouched = ReturnType<typeof shared>;

/** Problems that keep real tools from credentials that Mai itself can read. */
const PLANTED: readonly {
  readonly fault: string;
  readonly plant: (now: Untouched) => void;
  readonly title: string | RegExp;
  readonly told: string | RegExp;
}[] = [
  {
    fault: 'other credentials in [default] that have expired',
    plant: ({ home, credentials }) =>
      home.write(
        home.credentials,
        `[default]\naws_access_key_id = ASIAOLD0000000000001\naws_secret_access_key = old\naws_session_token = old\n${credentials}`,
      ),
    title: 'AWS rejects another program’s credentials in “default”',
    told: 'Tools that don’t name a profile use them',
  },
  {
    fault: 'a replaced secret',
    plant: ({ home, credentials }) =>
      home.write(home.credentials, credentials.replace(/(aws_secret_access_key = ).*/, '$1changed/by+another')),
    title: `AWS rejects the credentials of “${ANALYST_PROFILE}”`,
    told: 'SignatureDoesNotMatch',
  },
  {
    fault: 'a removed session token',
    plant: ({ home, credentials }) => home.write(home.credentials, credentials.replace(/aws_session_token = .*\n/, '')),
    title: `The credentials of “${ANALYST_PROFILE}” are missing`,
    told: 'Part of them is missing',
  },
  {
    fault: 'a byte order mark',
    plant: ({ home, credentials }) => writeFileSync(home.credentials, `\uFEFF${credentials}`),
    title: 'Your credentials file starts with a byte order mark',
    told: 'line 1 of',
  },
  {
    fault: 'a section that stands twice',
    plant: ({ home, config }) => home.write(home.config, `${config}\n[profile ${ANALYST_PROFILE}]\noutput = json\n`),
    title: `[profile ${ANALYST_PROFILE}] appears twice`,
    told: /Line 4 of .*config/,
  },
  {
    fault: 'an address in the profile',
    plant: ({ home, config }) => home.write(home.config, `${config}endpoint_url = http://127.0.0.1:9\n`),
    title: `“${ANALYST_PROFILE}” doesn’t connect to AWS`,
    told: /http:\/\/127\.0\.0\.1:9 in .*config, line 3/,
  },
  {
    fault: 'certificates that are not there',
    plant: ({ home, config }) => home.write(home.config, `${config}ca_bundle = /none/ca.pem\n`),
    title: 'ca_bundle has no usable certificates',
    told: /config, line 3, but \/none\/ca\.pem doesn’t exist/,
  },
  {
    fault: 'a proxy that does not answer',
    plant: ({ home, bashrc, deadProxy }) => home.write(bashrc, `# work\nexport HTTPS_PROXY=${deadProxy}\n`),
    title: 'HTTPS_PROXY names a proxy that doesn’t respond',
    told: /\.bashrc, line 2 to http:\/\/127\.0\.0\.1:\d+, where no proxy is running/,
  },
  {
    fault: 'two variables in one line, behind a condition',
    plant: ({ home, bashrc }) =>
      home.write(bashrc, '[ -d / ] && export AWS_DEFAULT_REGION=eu-cental-1 AWS_PROFILE=old\n'),
    title: 'AWS_PROFILE overrides Mai',
    told: '.bashrc, line 1',
  },
  {
    fault: 'a misspelled region in a file that the shell’s own file reads',
    plant: ({ home, bashrc }) => {
      home.write(bashrc, '. ~/.aws-defaults\n');
      home.write(join(home.path, '.aws-defaults'), '\nexport AWS_REGION=eu-cental-1\n');
    },
    title: '“eu-cental-1” isn’t an AWS region',
    told: '.aws-defaults, line 2',
  },
  {
    fault: 'an alias',
    plant: ({ home, bashrc }) => home.write(bashrc, "alias aws='aws --profile old'\n"),
    title: 'The aws command was changed',
    told: /“aws” runs “aws --profile old” in .*\.bashrc, line 1/,
  },
];

for (const { fault, plant, title, told } of PLANTED)
  test(`a fault that keeps tools from credentials is found with its location: ${fault}`, async () => {
    claim('troubleshoot-proxy');
    const now = shared();
    const { home, sheet, look, credentials, config, bashrc, titles } = now;
    plant(now);
    await look();
    await expect(sheet.finding(title)).toHaveCount(1);
    await expect(sheet.finding(title)).toContainText(told);
    await expect(sheet.dialog).not.toContainText('proxy-secret');
    home.write(home.credentials, credentials);
    home.write(home.config, config);
    home.write(bashrc, '');
    await look();
    await expect(sheet.titles).toHaveText(titles);
  });

test('Troubleshoot removes a byte order mark and nothing else', async () => {
  const { home, sheet, look, credentials } = shared();
  writeFileSync(home.credentials, `\uFEFF${credentials}`);
  await look();
  await sheet.fix(/byte order mark/).click();
  await expect(sheet.finding(/byte order mark/)).toHaveCount(0);
  expect(home.read(home.credentials)).toBe(credentials);
});

test('Troubleshoot removes another program’s credentials after a preview', async () => {
  const { home, company, page, sheet, look, credentials } = shared();
  home.write(
    home.credentials,
    credentials
      .replace(/(aws_access_key_id = ).*/, '$1ASIAANOTHER000000001')
      .replace(/(secret_access_key = ).*/, '$1x'),
  );
  await look();
  const gone = sheet.finding(`The credentials of “${ANALYST_PROFILE}” are missing`);
  await gone.getByRole('button', { name: 'Renew now' }).click();
  const anyway = gone.getByRole('button', { name: 'Replace it' });
  await expect(anyway).toBeVisible();
  await expect(gone).toContainText('aws_access_key_id');
  await test.info().attach('the question', { body: await page.page.screenshot(), contentType: 'image/png' });
  await anyway.click();
  await expect(gone).toHaveCount(0);
  expect(home.read(home.credentials)).toContain(company.issued.at(-1)?.accessKeyId);
});
