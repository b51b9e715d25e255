import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findImports } from './find-imports.ts';

const pair = (account: string, role: string) => ({
  principalArn: `arn:aws:iam::${account}:saml-provider/Shibboleth`,
  roleArn: `arn:aws:iam::${account}:role/${role}`,
});

let home: string;
const put = async (path: string, text: string) => {
  await mkdir(dirname(join(home, path)), { recursive: true });
  await writeFile(join(home, path), text);
};
const find = (environment: NodeJS.ProcessEnv = {}, platform: NodeJS.Platform = 'linux') =>
  findImports({ environment, home, platform });
/** Reads this `mai.yaml` only. */
async function read(text: string) {
  await put('.config/mai/mai.yaml', text);
  const [found] = await find();
  return { candidates: found?.candidates ?? [], skipped: found?.skipped ?? [] };
}

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'mai-imports-'));
});
afterEach(() => rm(home, { recursive: true }));

describe('settings of other tools', () => {
  it('are none if there are no files', async () => {
    expect(await find()).toEqual([]);
  });

  it('are found for each tool, with their path', async () => {
    await put('.config/mai/mai.yaml', 'a: {saml_identity_provider_url: "https://a.example"}');
    await put('.saml2aws', '[b]\nurl = https://b.example\nprovider = Browser\n');
    await put(
      '.aws/config',
      '[profile c]\nazure_tenant_id=t\nazure_app_id_uri=urn:c\n[sso-session d]\nsso_start_url=https://d.awsapps.com/start\nsso_region=us-east-1\n',
    );
    const found = await find();
    expect(found.map(({ source, path, candidates }) => [source, path, candidates.map(({ name }) => name)])).toEqual([
      ['mai', posix.join(home, '.config/mai/mai.yaml'), ['a']],
      ['saml2aws', posix.join(home, '.saml2aws'), ['b']],
      ['aws-azure-login', posix.join(home, '.aws/config'), ['c']],
      ['aws-config', posix.join(home, '.aws/config'), ['d']],
    ]);
  });

  it('are found at paths from the environment', async () => {
    await put('elsewhere/mai/mai.yaml', 'a: {saml_identity_provider_url: "https://a.example"}');
    await put('saml.ini', '[b]\nurl = https://b.example\n');
    const environment = { XDG_CONFIG_HOME: join(home, 'elsewhere'), SAML2AWS_CONFIGFILE: join(home, 'saml.ini') };
    expect((await find(environment)).map(({ source }) => source)).toEqual(['mai', 'saml2aws']);
  });

  it('are found in the macOS folder for application support', async () => {
    await put('Library/Application Support/mai/mai.yaml', 'a: {saml_identity_provider_url: "https://a.example"}');
    expect((await find({}, 'darwin')).map(({ source }) => source)).toEqual(['mai']);
  });

  it.each([
    ['damaged', 'a: [b\nc: }'],
    ['endless', 'a: &a [*a]'],
    ['tagged', 'a: !!js/function "function () {}"'],
    ['huge', `a: ${'x'.repeat(1_000_001)}`],
    [
      'laughing',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${Array.from('bcdefgh', (name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[at]}`)}]`).join('\n')}`,
    ],
  ])('skip a %s mai.yaml', async (_, text) => {
    expect(await read(text)).toEqual({ candidates: [], skipped: [] });
  });
});

describe('mai.yaml', () => {
  // The output of PyYAML's `safe_dump` before 5.1: leaves in flow style, wrapped at 80 characters.
  const flow = `
global: {default_profile: stups-PowerUser}
greendale-Administrator:
  saml_identity_provider_url: https://aws.example.com
  saml_role: ['arn:aws:iam::123456789012:saml-provider/Shibboleth', 'arn:aws:iam::123456789012:role/Shibboleth-Administrator',
    zalando-greendale]
  saml_user: abed@greendale.example
stups-PowerUser:
  saml_identity_provider_url: https://aws.example.com
  saml_role: ['arn:aws:iam::210987654321:saml-provider/Shibboleth', 'arn:aws:iam::210987654321:role/Shibboleth-PowerUser',
    zalando-stups]
  saml_user: abed@greendale.example
`;
  // The output of newer PyYAML.
  const block = `
greendale-Administrator:
  saml_identity_provider_url: https://aws.example.com
  saml_role:
  - arn:aws:iam::123456789012:saml-provider/Shibboleth
  - arn:aws:iam::123456789012:role/Shibboleth-Administrator
  - null
  saml_user: abed@greendale.example
`;

  it('provides its profiles with role pair, account name, user and default', async () => {
    expect(await read(flow)).toMatchObject({
      candidates: [
        {
          source: 'mai',
          name: 'greendale-Administrator',
          signInUrl: 'https://aws.example.com/',
          role: { ...pair('123456789012', 'Shibboleth-Administrator'), accountId: '123456789012' },
          accountName: 'zalando-greendale',
          user: 'abed@greendale.example',
          profileName: 'greendale-Administrator',
          isDefault: false,
        },
        { name: 'stups-PowerUser', role: pair('210987654321', 'Shibboleth-PowerUser'), isDefault: true },
      ],
      skipped: [],
    });
  });

  it('can be in block style and without an account name', async () => {
    const { candidates } = await read(block);
    expect(candidates).toMatchObject([{ role: pair('123456789012', 'Shibboleth-Administrator') }]);
    expect(candidates[0]).not.toHaveProperty('accountName');
  });

  it.each([
    ['myprofile: {}', 0, [{ source: 'mai', name: 'myprofile', reason: 'no-address' }]],
    [
      'a: {saml_identity_provider_url: "http://auth.example.com"}',
      0,
      [{ source: 'mai', name: 'a', reason: 'bad-address' }],
    ],
    // The importer's own tests have roles of accounts with three digits; the address is imported anyway.
    [
      'a: {saml_identity_provider_url: "https://auth.example.com", saml_role: ["arn:aws:iam::911:saml-provider/S", "arn:aws:iam::911:role/A", x]}',
      1,
      [],
    ],
  ])('with %s provides %i, and lists what was skipped', async (yaml, count, skipped) => {
    const reading = await read(yaml);
    expect(reading.candidates).toHaveLength(count);
    expect(reading.skipped).toEqual(skipped);
  });
});
