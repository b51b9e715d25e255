// The files for IT, checked by the programs that read them: Group Policy's schemas, winget's, Apple's plists, Ruby.
import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseSetup } from '../../../app/company/parse-setup.ts';
import { ODD_SETUPS, oddSetup, WRONG_SETUPS } from '../../../app/testing/odd-setups.ts';
import { policyIn } from '../../../main/company/managed-preferences.ts';
import { deploymentFiles } from '../../deployment/deployment-files.ts';
import { homebrewCask, type ReleaseFacts, wingetManifests } from '../../deployment/package-managers.ts';
import { releaseFacts } from '../../deployment/release-facts.ts';
import type { Section, Work } from '../section.ts';

const run = promisify(execFile);
const { dump, load } = createRequire(import.meta.url)('js-yaml') as {
  dump(value: object, options: object): string;
  load(text: string): object;
};

const FACTS: ReleaseFacts = {
  version: '1.2.3',
  folder: 'https://releases.mai.example/1.2.3',
  msi: { file: 'Mai-1.2.3.msi', sha256: 'ab'.repeat(32), productCode: '{90486CE2-0712-4B1C-8FFB-92318064E2CF}' },
  dmg: { file: 'Mai-1.2.3-universal.dmg', sha256: 'cd'.repeat(32) },
};

const PRODUCT = '2B6C1E0A-5B6E-4C57-9A55-3D8B2A6D1F99';
/** The least of an installer. */
const STAND_IN = `<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi"><Product Id="${PRODUCT}" Name="Mai" Language="1033"
  Version="1.2.3" Manufacturer="The Mai authors" UpgradeCode="3B6C1E0A-5B6E-4C57-9A55-3D8B2A6D1F99"><Package Compressed="yes" />
  <Directory Id="TARGETDIR" Name="SourceDir" /><Feature Id="All" Level="1" /></Product></Wix>`;

/** Resolves if the work fails, and fails if it succeeds. */
async function refused(work: Promise<unknown>, what: string): Promise<void> {
  const isRefused = await work.then(
    () => false,
    () => true,
  );
  if (!isRefused) throw new Error(`${what} was accepted`);
}

function expectTrue(isTrue: boolean, message: string): void {
  if (!isTrue) throw new Error(message);
}

/** Microsoft's schemas, with the one pattern that libxml2 reads otherwise: it takes `\$` for no escape. */
async function policySchemas({ root, folder }: Work): Promise<string> {
  const names = ['PolicyDefinitionFiles.xsd', 'PolicyDefinitions.xsd', 'BaseTypes.xsd'];
  for (const name of names) {
    const text = await readFile(join(root, 'scripts', 'deployment', 'schemas', name), 'utf8');
    await writeFile(join(folder, name), text.replaceAll(String.raw`\$`, '$'));
  }
  return join(folder, 'PolicyDefinitionFiles.xsd');
}

async function groupPolicy(work: Work): Promise<void> {
  const { check, root, folder } = work;
  const schema = await policySchemas(work);
  const validate = (file: string) => run('xmllint', ['--noout', '--nonet', '--schema', schema, file]);
  const deployed = join(root, 'assets', 'deployment');
  for (const name of ['Mai.admx', join('en-US', 'Mai.adml')])
    await check(`${basename(name)} is valid by Group Policy's schema`, () => validate(join(deployed, name)));
  await check('a template with a wrong class is refused', async () => {
    const wrong = join(folder, 'wrong.admx');
    const text = await readFile(join(deployed, 'Mai.admx'), 'utf8');
    await writeFile(wrong, text.replace('class="Machine"', 'class="Computer"'));
    await refused(validate(wrong), 'class="Computer"');
  });
}

async function apple({ check, root, folder }: Work): Promise<void> {
  await check('the profile for macOS is a property list whose company setup Mai accepts', async () => {
    const file = join(root, 'assets', 'deployment', 'mai.mobileconfig');
    const { stdout } = await run('plistutil', ['-i', file, '-f', 'json']);
    const [payload] = (JSON.parse(stdout) as { readonly PayloadContent: readonly object[] }).PayloadContent;
    const policy = policyIn(JSON.stringify(payload));
    expectTrue(policy !== undefined && 'text' in policy && parseSetup(policy.text).ok, 'Mai rejects the setup');
  });
  await check('a broken property list is refused', async () => {
    const broken = join(folder, 'broken.mobileconfig');
    await writeFile(broken, (deploymentFiles()['mai.mobileconfig'] ?? '').replace('</dict>\n</plist>', '</plist>'));
    await refused(run('plistutil', ['-i', broken, '-f', 'json']), 'an open <dict>');
  });
  await check('Jamf’s manifest is a JSON Schema', async () => {
    const manifest = JSON.parse(await readFile(join(root, 'assets', 'deployment', 'jamf-manifest.json'), 'utf8'));
    new Ajv().compile(manifest);
  });
  await check('the cask for Homebrew is Ruby', async () => {
    const cask = join(folder, 'mai.rb');
    await writeFile(cask, homebrewCask(FACTS));
    await run('ruby', ['-c', cask]);
  });
}

async function winget({ check, root, folder }: Work): Promise<void> {
  const validatorFor = async (kind: string) => {
    const schema = await readFile(join(root, 'scripts', 'deployment', 'schemas', `winget-${kind}-1.6.0.json`), 'utf8');
    return new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse(schema));
  };
  /** As it is written and read again. */
  const written = (facts: ReleaseFacts, kind: string): object =>
    load(
      dump(
        Object.values(wingetManifests(facts)).find(found => 'ManifestType' in found && found.ManifestType === kind) ??
          {},
        { lineWidth: -1 },
      ),
    );
  for (const kind of ['version', 'installer', 'defaultLocale'])
    await check(`winget's manifest is valid by Microsoft's schema: ${kind}`, async () => {
      const isValid = await validatorFor(kind);
      expectTrue(isValid(written(FACTS, kind)) === true, JSON.stringify(isValid.errors));
    });
  await check('hash and product code come from the MSI', async () => {
    const dist = join(folder, 'dist');
    await mkdir(dist);
    await writeFile(join(folder, 'stand-in.wxs'), STAND_IN);
    await run('wixl', ['-o', join(dist, 'Mai-1.2.3.msi'), join(folder, 'stand-in.wxs')]);
    await writeFile(join(dist, 'Mai-1.2.3.dmg'), '');
    const facts = await releaseFacts(dist, '1.2.3', FACTS.folder);
    expectTrue(facts.msi.productCode === `{${PRODUCT}}`, facts.msi.productCode);
    const { stdout } = await run('sha256sum', [join(dist, 'Mai-1.2.3.msi')]);
    expectTrue(stdout.startsWith(facts.msi.sha256), facts.msi.sha256);
    expectTrue((await validatorFor('installer'))(written(facts, 'installer')) === true, 'the manifest is invalid');
  });
  await check('a manifest for winget with a broken hash is refused', async () => {
    const isValid = await validatorFor('installer');
    const broken = { ...FACTS, msi: { ...FACTS.msi, sha256: 'xyz' } };
    expectTrue(isValid(written(broken, 'installer')) !== true, 'a broken hash was accepted');
  });
}

async function schema({ check, root }: Work): Promise<void> {
  await check('the published schema refuses and accepts what Mai does', async () => {
    const published = await readFile(join(root, 'assets', 'company-setup.schema.json'), 'utf8');
    const isValid = new Ajv2020({ strict: true }).compile(JSON.parse(published));
    const differing = [...WRONG_SETUPS, ...ODD_SETUPS].filter(
      ([, parts]) => isValid(JSON.parse(oddSetup(parts))) !== parseSetup(oddSetup(parts)).ok,
    );
    expectTrue(differing.length === 0, differing.map(([name]) => name).join('; '));
  });
}

export const it: Section = {
  name: 'it',
  async run(work) {
    await groupPolicy(work);
    await apple(work);
    await winget(work);
    await schema(work);
    work.notPossible('the template in Group Policy’s editor', 'needs Windows');
    work.notPossible('the profile on a Mac, and Jamf’s form', 'need macOS and Jamf Pro');
    work.notPossible('`winget validate` and `brew audit`', 'need Windows and Homebrew');
  },
};
