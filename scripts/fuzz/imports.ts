import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseRoleArn } from '../../app/domain/arn.ts';
import { isAnyRegion } from '../../app/domain/partition.ts';
import { findImports } from '../../main/import/find-imports.ts';
import { damaged, oddWord, pick, several } from './hostile.ts';
import { type Random, REFUSED, type Target, takenUnless, trial } from './trial.ts';

const home = mkdtempSync(join(tmpdir(), 'mai-imports-'));
mkdirSync(join(home, '.config', 'mai'), { recursive: true });
mkdirSync(join(home, '.aws'));

/** Settings of other tools. Offered addresses are https only; regions and permission sets are AWS's. */
export const IMPORTS: Target = {
  wrong: 'wrong offers',
  runs: 20_000,
  trial: random => {
    writeFileSync(join(home, '.config', 'mai', 'mai.yaml'), yaml(random));
    writeFileSync(join(home, '.saml2aws'), saml2aws(random));
    writeFileSync(join(home, '.aws', 'config'), azure(random) + portals(random));
    return trial(
      () => findImports({ environment: {}, home, platform: 'linux' }),
      found => {
        const offers = found.flatMap(({ candidates }) => candidates);
        const wrong = [
          ...offers.map(({ signInUrl }) => signInUrl).filter(address => new URL(address).protocol !== 'https:'),
          ...offers.flatMap(({ portalRegion }) => portalRegion ?? []).filter(region => !isAnyRegion(region)),
          ...offers
            .flatMap(({ permissionSets = [] }) => permissionSets)
            .flatMap(({ arn }) => (parseRoleArn(arn) ? [] : arn)),
        ];
        return offers.length === 0 ? REFUSED : takenUnless(wrong);
      },
    );
  },
  end: async () => rmSync(home, { recursive: true }),
};

const maybeDamaged = (random: Random, text: string): string => (random.below(2) === 0 ? damaged(random, text) : text);

function address(random: Random): string {
  return pick(random, [
    'https://sso.acme.example/aws',
    'http://sso.acme.example',
    'acme.example',
    'file:///etc/passwd',
    'javascript:alert(1)',
    oddWord(random),
  ]);
}

function yaml(random: Random): string {
  const entry = () => `${pick(random, ['acme', '__proto__', '"a b"', 'global', '? [x]', '<<'])}:
  saml_identity_provider_url: ${pick(random, [address(random), '*a', '&a [*a, *a]', '!!js/function "x"', '!!binary AAAA'])}
  saml_role: [${pick(random, ['arn:aws:iam::123456789012:saml-provider/a, arn:aws:iam::123456789012:role/b, name', '*a', oddWord(random)])}]
  saml_user: ${oddWord(random)}
`;
  const bomb = 'a: &a [x, x, x]\nb: &b [*a, *a, *a, *a]\nc: &c [*b, *b, *b, *b]\nd: [*c, *c, *c, *c]\n';
  return maybeDamaged(random, several(random, 5, entry).join('') + pick(random, ['', '', bomb]));
}

const saml2aws = (random: Random): string =>
  maybeDamaged(
    random,
    several(
      random,
      5,
      () =>
        `[${pick(random, ['default', 'acme', '__proto__', oddWord(random)])}]\nurl = ${address(random)}\nprovider = ${pick(random, ['ADFS', 'Ping', 'OneLogin', 'constructor', '__proto__', oddWord(random)])}\nusername = ${oddWord(random)}\naws_urn = ${oddWord(random)}\nsubdomain = ${oddWord(random)}\napp_id = ${oddWord(random)}\nrole_arn = ${oddWord(random)}\n`,
    ).join(''),
  );

const azure = (random: Random): string =>
  maybeDamaged(
    random,
    several(
      random,
      5,
      () =>
        `[profile ${pick(random, ['infra', oddWord(random)])}]\nazure_tenant_id=${pick(random, ['tenant', '../x', oddWord(random)])}\nazure_app_id_uri=${oddWord(random)}\nregion=${pick(random, ['eu-west-1', 'cn-north-1', oddWord(random)])}\nazure_default_username=${oddWord(random)}\n`,
    ).join(''),
  );

const portals = (random: Random): string =>
  maybeDamaged(
    random,
    several(random, 4, () => {
      const portal = `sso_start_url = ${pick(random, ['https://acme.awsapps.com/start', 'http://acme.awsapps.com', address(random)])}\nsso_region = ${pick(random, ['eu-central-1', 'cn-north-1', oddWord(random)])}\n`;
      const role = `sso_account_id = ${pick(random, ['012345678901', oddWord(random)])}\nsso_role_name = ${pick(random, ['ReadOnlyAccess', oddWord(random)])}\nregion = ${oddWord(random)}\n`;
      const session = pick(random, ['acme', '__proto__', oddWord(random)]);
      return pick(random, [
        `[sso-session ${session}]\n${portal}[profile a]\nsso_session = ${session}\n${role}`,
        `[profile b]\n${portal}${role}`,
      ]);
    }).join(''),
  );
