import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { Ajv } from 'ajv';
import { describe, expect, it, test } from 'vitest';
import { companyRules } from '../../app/company/company-rules.ts';
import { parseSetup } from '../../app/company/parse-setup.ts';
import { policiesIn } from '../../app/company/policy/policy-source.ts';
import { LOCKABLE } from '../../app/company/setup-schema.ts';
import { managedPreferences } from '../../main/company/managed-preferences.ts';
import { readPolicyRegistry } from '../../main/company/policy-registry.ts';
import { SAMPLE_POLICY } from './apple-profile.ts';
import { deploymentFiles } from './deployment-files.ts';
import { homebrewCask, type ReleaseFacts, wingetManifests } from './package-managers.ts';
import { POLICY_SETTINGS } from './policy-settings.ts';

const files = deploymentFiles();
const elements = (parent: Element | Document, name: string): readonly Element[] =>
  Array.from(parent.getElementsByTagName(name) as unknown as ArrayLike<Element>);
const xml = (name: string) => new DOMParser().parseFromString(files[name] ?? '', 'text/xml') as unknown as Document;
const KEY = 'HKEY_LOCAL_MACHINE\\Software\\Policies\\Mai';

/** What Windows would have in the registry after these choices. */
async function inForce(values: Readonly<Record<string, string>>) {
  const quoted = (text: string) => text.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
  const lines = Object.entries(values).map(([name, text]) => `"${name}"="${quoted(text)}"`);
  const exported = `\uFEFFWindows Registry Editor Version 5.00\r\n\r\n[${KEY}]\r\n${lines.join('\r\n')}\r\n`;
  const reading = await readPolicyRegistry('C:\\Windows\\System32', tmpdir(), async (_program, [verb, , file = '']) => {
    if (verb === 'query') return Buffer.from(`${KEY}\r\n`);
    writeFileSync(file, Buffer.from(exported, 'utf16le'));
    return Buffer.alloc(0);
  });
  const { policies, problems } = policiesIn(new Map([['registry', reading]]), {});
  expect(problems).toEqual([]);
  return companyRules(policies);
}

describe('the files for IT', () => {
  test.each(Object.keys(files))('%s is as `npm run deployment` writes it', async name => {
    await expect(files[name]).toMatchFileSnapshot(`../../assets/deployment/${name}`);
  });
});

describe('Group Policy’s template', () => {
  const values = elements(xml('Mai.admx') as unknown as Element, 'policy').flatMap(policy => {
    const valueName =
      (policy.getAttribute('valueName') ||
        [...elements(policy, 'enum'), ...elements(policy, 'multiText')][0]?.getAttribute('valueName')) ??
      '';
    return [
      {
        name: policy.getAttribute('name') ?? '',
        valueName,
        texts: elements(policy, 'string').map(({ textContent }) => textContent ?? ''),
      },
    ];
  });

  it('writes only values that Mai reads, under its key, for the computer', () => {
    const policies = elements(xml('Mai.admx') as unknown as Element, 'policy');
    expect(policies.map(policy => [policy.getAttribute('class'), policy.getAttribute('key')])).toEqual(
      policies.map(() => ['Machine', 'Software\\Policies\\Mai']),
    );
    expect(values.filter(({ valueName }) => !/^Policy/.test(valueName))).toEqual([]);
    expect(new Set(values.map(({ valueName }) => valueName)).size).toBe(values.length);
  });

  it.each(POLICY_SETTINGS.map(setting => [setting.name, setting] as const))(
    '%s arrives in Mai',
    async (name, setting) => {
      const value = values.find(candidate => candidate.name === name);
      const wanted = 'choices' in setting ? setting.choices.map(({ parts }) => parts) : [setting.parts];
      expect(value?.texts).toHaveLength(wanted.length);
      for (const [at, parts] of wanted.entries()) {
        const { defaults, locked, passwordFill, localApps } = await inForce({
          [value?.valueName ?? '']: value?.texts[at] ?? '',
        });
        const arrived = { defaults, locked: Object.keys(locked), passwordFill, localApps };
        const none = { defaults: {}, locked: {}, passwordFill: true, localApps: true };
        const expected: typeof none = { ...none, ...parts };
        expect(arrived).toEqual({ ...expected, locked: Object.keys(expected.locked) });
      }
    },
  );

  it('lets a whole setup precede single settings', async () => {
    const updates = values.find(({ name }) => name === 'Updates');
    const { defaults, companies } = await inForce({
      [updates?.valueName ?? '']: updates?.texts[0] ?? '',
      Policy: JSON.stringify(SAMPLE_POLICY),
    });
    expect(defaults.updates).toBe('tell');
    expect(companies[0]).toBe('Acme');
  });

  it('has words for each reference, and each lock but those that need a setup’s companies', () => {
    const ids = new Set(
      elements(xml('en-US/Mai.adml') as unknown as Element, 'string').map(text => text.getAttribute('id')),
    );
    const references = [...(files['Mai.admx'] ?? '').matchAll(/\$\(string\.(\w+)\)/g)].map(([, id]) => id);
    expect(references.filter(id => !ids.has(id ?? ''))).toEqual([]);
    const offered = POLICY_SETTINGS.flatMap(setting => ('choices' in setting ? setting.choices : [setting])).flatMap(
      ({ parts }) => Object.keys((parts.locked as object | undefined) ?? {}),
    );
    const missing = LOCKABLE.filter(lock => !offered.includes(lock));
    expect(missing).toEqual(['companies', 'profileNames', 'signInWith']);
  });
});

describe('the profile for macOS', () => {
  const plistValue = (element: Element): unknown => {
    const inner = Array.from(element.childNodes as unknown as ArrayLike<Element>).filter(
      ({ nodeType }) => nodeType === 1,
    );
    switch (element.tagName) {
      case 'dict':
        return Object.fromEntries(
          inner.flatMap((key, at) =>
            at % 2 === 0 ? [[key.textContent ?? '', plistValue(inner[at + 1] as Element)]] : [],
          ),
        );
      case 'array':
        return inner.map(plistValue);
      case 'integer':
        return Number(element.textContent);
      case 'true':
      case 'false':
        return element.tagName === 'true';
      default:
        return element.textContent;
    }
  };

  it('brings its company setup to Mai', async () => {
    const [dict] = elements(xml('mai.mobileconfig') as unknown as Element, 'dict');
    const profile = plistValue(dict as Element) as {
      readonly PayloadContent: readonly { readonly PayloadType: string }[];
    };
    const [payload] = profile.PayloadContent;
    // The domain is the name of the file in which macOS stores the payload.
    const reader = managedPreferences(async () => Buffer.from(JSON.stringify(payload)));
    expect(reader.isPolicy(`${payload?.PayloadType}.plist`)).toBe(true);
    const read = await reader.read('org.mai.desktop.plist');
    const setup = parseSetup(read !== undefined && 'text' in read ? read.text : '');
    expect(setup).toMatchObject({ ok: true, setup: SAMPLE_POLICY });
  });
});

test('Jamf’s manifest describes the key that Mai reads, with each field of a setup', async () => {
  const manifest = JSON.parse(files['jamf-manifest.json'] ?? '');
  expect(Object.keys(manifest.properties)).toEqual(['Policy']);
  expect(new Ajv().validate(manifest, { Policy: SAMPLE_POLICY })).toBe(true);
  expect(new Ajv().validate(manifest, { Policy: { ...SAMPLE_POLICY, regoin: 'x' } })).toBe(false);
});

describe('a release’s manifests', () => {
  const facts: ReleaseFacts = {
    version: '1.2.3',
    folder: 'https://releases.mai.example/1.2.3',
    msi: { file: 'Mai-1.2.3.msi', sha256: 'ab'.repeat(32), productCode: '{90486CE2-0712-4B1C-8FFB-92318064E2CF}' },
    dmg: { file: 'Mai-1.2.3-universal.dmg', sha256: 'cd'.repeat(32) },
  };
  const valid = async (kind: string, manifest: object | undefined) => {
    const schema = JSON.parse(
      await readFile(join(import.meta.dirname, 'schemas', `winget-${kind}-1.6.0.json`), 'utf8'),
    );
    const ajv = new Ajv({ strict: false, validateFormats: false });
    return { ok: ajv.validate(schema, manifest), errors: ajv.errorsText() };
  };
  const KINDS = [
    ['version', 'TheMaiAuthors.Mai.yaml'],
    ['installer', 'TheMaiAuthors.Mai.installer.yaml'],
    ['defaultLocale', 'TheMaiAuthors.Mai.locale.en-US.yaml'],
  ] as const;

  it.each(KINDS)('for winget are valid by Microsoft’s schema: %s', async (kind, name) => {
    expect(await valid(kind, wingetManifests(facts)[name])).toEqual({ ok: true, errors: 'No errors' });
  });

  it('for winget are refused with a broken hash or product code', async () => {
    const name = 'TheMaiAuthors.Mai.installer.yaml';
    const broken = (msi: object) =>
      valid('installer', wingetManifests({ ...facts, msi: { ...facts.msi, ...msi } })[name]);
    expect((await broken({ sha256: 'ab'.repeat(31) })).ok).toBe(false);
    expect((await broken({ productCode: '' })).ok).toBe(false);
  });

  it('for Homebrew has the version once', () => {
    const cask = homebrewCask(facts);
    expect(cask).toContain('url "https://releases.mai.example/#{version}/Mai-#{version}-universal.dmg"');
    expect(cask.match(/1\.2\.3/g)).toHaveLength(1);
  });
});
