import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findImports } from '../../main/import/find-imports.ts';
import { damaged, oddWord, pick, several } from './hostile.ts';
import { type Random, REFUSED, type Target, takenUnless, trial } from './trial.ts';

const home = mkdtempSync(join(tmpdir(), 'mai-imports-'));
mkdirSync(join(home, '.config', 'mai'), { recursive: true });
mkdirSync(join(home, '.aws'));

/** Settings of other tools. Offered addresses are https only. */
export const IMPORTS: Target = {
  wrong: 'wrong offers',
  runs: 20_000,
  trial: random => {
    writeFileSync(join(home, '.config', 'mai', 'mai.yaml'), yaml(random));
    writeFileSync(join(home, '.saml2aws'), saml2aws(random));
    writeFileSync(join(home, '.aws', 'config'), azure(random));
    return trial(
      () => findImports({ environment: {}, home, platform: 'linux' }),
      found => {
        const offers = found.flatMap(({ candidates }) => candidates);
        const wrong = offers
          .map(({ signInUrl }) => signInUrl)
          .filter(address => new URL(address).protocol !== 'https:');
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
