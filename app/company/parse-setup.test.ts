import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { claim } from '../testing/claims/claim.ts';
import { publishedSchema } from '../testing/published-schema.ts';
import { SETUP_TEXT, setupOf } from '../testing/sample-setup.ts';
import { enCompany } from '../text/en/company.ts';
import { parseSetup } from './parse-setup.ts';
import { LARGEST_SETUP, SETUP } from './setup-schema.ts';
import { problemSentence } from './setup-words.ts';

/** Message for administrators about a file. */
function said(text: string): string {
  const reading = parseSetup(text);
  return reading.ok ? 'fine' : problemSentence(reading.problem, enCompany);
}

/** A small file with one part on line 4. */
const withPart = (part: string): string => `{\n"version": 1,\n"company": "Acme",\n${part}\n}`;

const hidden = (field: string, code: string): string =>
  `Line 3, ${field}: it contains an invisible character (${code}). Remove it.`;

describe('a setup file', () => {
  it('that uses every field is read', () => {
    expect(setupOf(SETUP_TEXT)).toMatchObject({
      company: 'Acme',
      providers: [{ address: 'https://sso.acme.example/aws', name: 'Acme', region: 'eu-central-1' }],
      accounts: { '123456789012': { name: 'Sales data', group: 'Analytics', tag: 'gold', colour: 'blue' } },
      roles: { show: ['*'], hide: ['*-Audit', 'Break??'] },
      locked: { region: 'Data must stay in Europe.', endSessionsOnQuit: '', copying: 'Ask the cloud desk.' },
      passwordFill: false,
      localApps: false,
    });
  });

  it('needs only version and name', () => {
    expect(said('{"version": 1, "company": "Acme"}')).toBe('fine');
  });

  it('conforms to the published schema', async () => {
    await expect(`${JSON.stringify(publishedSchema(), null, 2)}\n`).toMatchFileSnapshot(
      '../../assets/company-setup.schema.json',
    );
  });

  it('is rejected by the published schema for exactly the invisible characters that Mai rejects', () => {
    claim('setup-names-quoted');
    const company = z.toJSONSchema(SETUP, { io: 'input' }).properties?.company;
    const published = new RegExp((typeof company === 'object' && company.pattern) || '', 'u');
    for (const text of [
      'Größe & Söhne «1» 株式会社',
      'ООО “Ромашка”',
      'a\u202eb',
      'a\u200cb',
      '\u0000',
      'a\u2029b',
      '\uffa0',
    ])
      expect([text, published.test(text)]).toEqual([
        text,
        parseSetup(JSON.stringify({ version: 1, company: text })).ok,
      ]);
    expect(published.test('Größe & Söhne «1» 株式会社')).toBe(true);
    expect(published.test('a\u202eb')).toBe(false);
  });

  it('with 5,000 accounts is read', () => {
    const accounts = Object.fromEntries(
      Array.from({ length: 5_000 }, (_, index) => [
        String(100_000_000_000 + index),
        { name: `Team ${index}`, group: 'Group', tag: 'tag', colour: 'blue', production: false },
      ]),
    );
    expect(said(JSON.stringify({ version: 1, company: 'Acme', accounts }))).toBe('fine');
  });
});

it.each([
  [
    'the region of its IAM Identity Center',
    { address: 'https://acme.awsapps.com/start', identityCenter: { region: 'eu-west-1' } },
  ],
  ['a host that has the region', { address: 'https://ssoins-1.portal.eu-west-1.app.aws' }],
])('a setup file may name an access portal with %s', (_, portal) => {
  const providers = [
    { address: 'https://sso.acme.example/aws', name: 'Acme' },
    { ...portal, name: 'Acme AWS' },
  ];
  expect(parseSetup(JSON.stringify({ version: 1, company: 'Acme', providers })).ok).toBe(true);
});

describe('a broken setup file is reported by line and reason', () => {
  it.each([
    ['', 'Line 1: the file is empty.'],
    ['\n\n', 'Line 1: the file is empty.'],
    ['{\n', 'Line 2: the file ends before every bracket is closed.'],
    ['# Acme', 'Line 1: a value is missing here, or it needs quotes.'],
    ['[]', 'Line 1: it must be an object in { }.'],
    ['{}', 'Line 1, version: “version” is missing.'],
    ['{\n"version": 2,\n"company": "Acme"\n}', 'Line 2, version: it must be 1.'],
    ['{\n"version": 1,\n"company": ""\n}', 'Line 3, company: it’s empty.'],
    [`{\n"version": 1,\n"company": "${'x'.repeat(101)}"\n}`, 'Line 3, company: it’s longer than 100 characters.'],
    ['{\n"version": 1,\n"company": "A\\u0007"\n}', hidden('company', 'U+0007')],
    ['{\n"version": 1,\n"company": "A\\u202ecnI"\n}', hidden('company', 'U+202E')],
    ['{\n"version": 1,\n"company": "A\\u2068B"\n}', hidden('company', 'U+2068')],
    ['{\n"version": 1,\n"company": "A\\u200dB"\n}', hidden('company', 'U+200D')],
    ['{\n"version": 1,\n"company": "A\\u2028B"\n}', hidden('company', 'U+2028')],
    ['{\n"version": 1,\n"company": "\\u3164"\n}', hidden('company', 'U+3164')],
    ['{\n"version": 1,\n"company": "A\\ue000"\n}', hidden('company', 'U+E000')],
    ['{\n"version": 1,\n"company": "A\\udb40\\udc41"\n}', hidden('company', 'U+E0041')],
    ['{\n"version": 1,\n"company": "A\\ud800"\n}', hidden('company', 'U+D800')],
    ['{\n"version": 1,\n"company": "Acme",\n}', 'Line 4: there is a comma after the last entry.'],
    ['{\n"version": 1,\n"company": "Acme",\n"company": "Evil"}', 'Line 4: “company” appears twice.'],
    [`{"version": 1, "company": "${'x'.repeat(1_000_000)}"}`, enCompany.problems['too-large']],
  ])('%.60s', (text, sentence) => {
    expect(said(text)).toBe(sentence);
  });

  it.each([
    ['"colour": 1', 'Line 4, colour: “colour” isn’t allowed here.'],
    ['"support": { "text": "a\\u202eb" }', hidden('support.text', 'U+202E').replace('3', '4')],
    ['"production": ["a\\u00adb"]', hidden('production[0]', 'U+00AD').replace('3', '4')],
    ['"locked": { "region": "a\\u2066b" }', hidden('locked.region', 'U+2066').replace('3', '4')],
    [
      '"accounts": { "123456789012": { "name": "a\\ufeffb" } }',
      hidden('accounts["123456789012"].name', 'U+FEFF').replace('3', '4'),
    ],
    ['"revision": 0', 'Line 4, revision: a revision is a whole number, starting at 1.'],
    ['"revision": 1.5', 'Line 4, revision: a revision is a whole number, starting at 1.'],
    ['"providers": {}', 'Line 4, providers: it must be a list in [ ].'],
    ['"providers": [{}]', 'Line 4, providers[0].address: “address” is missing.'],
    ['"providers": [{ "address": "https://sso.acme.example" }]', 'Line 4, providers[0].name: “name” is missing.'],
    [
      '"providers": [\n{ "address": "http://sso.acme.example", "name": "Acme" }]',
      `Line 5, providers[0].address: ${enCompany.forms.address}`,
    ],
    [
      '"providers": [{ "address": "https://acme.awsapps.com/start", "name": "Acme" }]',
      'Line 4, providers[0].identityCenter: “identityCenter” is missing.',
    ],
    [
      '"providers": [{ "address": "https://console.aws.amazon.com/", "name": "Acme" }]',
      `Line 4, providers[0].address: ${enCompany.forms.address}`,
    ],
    [
      '"providers": [{ "address": "https://sso.acme.example", "name": "Acme", "region": "Europe" }]',
      `Line 4, providers[0].region: ${enCompany.forms.region}`,
    ],
    [
      '"providers": [{ "address": "https://sso.acme.example", "name": "Acme", "allowedHosts": ["https://x.example"] }]',
      `Line 4, providers[0].allowedHosts[0]: ${enCompany.forms.allowedHosts}`,
    ],
    [
      `"providers": [${Array.from({ length: 51 }, () => '{ "address": "https://sso.acme.example", "name": "Acme" }')}]`,
      'Line 4, providers: there are more than 50 entries.',
    ],
    ['"accounts": { "1234": { "name": "x" } }', `Line 4, accounts["1234"]: ${enCompany.forms.accounts}`],
    ['"accounts": { "123456789012": "Shop" }', 'Line 4, accounts["123456789012"]: it must be an object in { }.'],
    ['"accounts": { "123456789012": {} }', 'Line 4, accounts["123456789012"].name: “name” is missing.'],
    [
      '"accounts": { "123456789012": { "name": "x", "colour": "pink" } }',
      'Line 4, accounts["123456789012"].colour: it must be red, orange, yellow, green, teal, blue, purple, or grey.',
    ],
    [
      '"accounts": { "123456789012": { "name": "x", "production": "yes" } }',
      'Line 4, accounts["123456789012"].production: it must be true or false.',
    ],
    ['"roles": { "show": "Admin" }', 'Line 4, roles.show: it must be a list in [ ].'],
    ['"roles": { "hide": ["a b"] }', `Line 4, roles.hide[0]: ${enCompany.forms.hide}`],
    ['"profileName": "{account}"', `Line 4, profileName: ${enCompany.forms.profileName}`],
    ['"defaults": { "region": 5 }', 'Line 4, defaults.region: it must be text in double quotes.'],
    ['"defaults": {\n"theme": "dark" }', 'Line 5, defaults.theme: “theme” isn’t allowed here.'],
    ['"locked": ["region"]', 'Line 4, locked: it must be an object in { }.'],
    ['"locked": { "theme": "" }', 'Line 4, locked.theme: “theme” isn’t allowed here.'],
    ['"defaults": { "duration": 13 }', `Line 4, defaults.duration: ${enCompany.forms.duration}`],
    ['"defaults": { "duration": 0 }', `Line 4, defaults.duration: ${enCompany.forms.duration}`],
    ['"defaults": { "duration": 1.5 }', `Line 4, defaults.duration: ${enCompany.forms.duration}`],
    [
      '"locked": { "companies": "",\n"region": "Data must stay in Europe." }',
      'Line 5, locked.region: a lock needs a value: add “defaults.region” to this file too.',
    ],
    [
      '"defaults": { "region": "eu-central-1" },\n"locked": { "confirmProduction": "", "region": "" }',
      'Line 5, locked.confirmProduction: a lock needs a value: add “defaults.confirmProduction” to this file too.',
    ],
    [
      '"locked": { "profileNames": "" }',
      'Line 4, locked.profileNames: a lock needs a value: add “profileName” to this file too.',
    ],
    ['"localApps": 0', 'Line 4, localApps: it must be true or false.'],
    ['"passwordFill": "no"', 'Line 4, passwordFill: it must be true or false.'],
    ['"integratedSignIn": ["*"]', `Line 4, integratedSignIn[0]: ${enCompany.forms.integratedSignIn}`],
    ['"support": { "link": "http://help.acme.example" }', `Line 4, support.link: ${enCompany.forms.link}`],
    ['"support": { "link": "http://127.0.0.1/help" }', `Line 4, support.link: ${enCompany.forms.link}`],
    ['"support": { "link": "http://127.0.0.1/?https://" }', `Line 4, support.link: ${enCompany.forms.link}`],
    [
      '"providers": [{ "address": "https://sso.acme.example", "name": "Acme", "roles": ["arn:aws:iam::1:role/x"] }]',
      `Line 4, providers[0].roles[0]: ${enCompany.forms.roles}`,
    ],
    ['"support": { "link": "javascript:alert(1)" }', `Line 4, support.link: ${enCompany.forms.link}`],
    ['"signingKey": "abc"', `Line 4, signingKey: ${enCompany.forms.signingKey}`],
    ['"signature": "abc"', `Line 4, signature: ${enCompany.forms.signature}`],
    // First problem by position in the file, not by the order of the schema.
    ['"support": 1,\n"providers": 1', 'Line 4, support: it must be an object in { }.'],
  ])('%s', (part, sentence) => {
    claim('lock-has-value');
    expect(said(withPart(part))).toBe(sentence);
  });
});

describe('a problem of a setup', () => {
  const problem = (text: string) => {
    const reading = parseSetup(text);
    return reading.ok ? undefined : reading.problem;
  };

  it('names no duplicate without one', () => {
    expect(problem('{')).toStrictEqual({ kind: 'syntax', line: 1, fault: 'unfinished' });
  });

  it.each([
    ['"a b": 1', '["a b"]'],
    ['"1a": 1', '["1a"]'],
    ['"a-b": 1', '["a-b"]'],
    ['"a$b": 1', 'a$b'],
    [`"${'x y'.repeat(40)}": 1`, `["${'x y'.repeat(20)}"]`],
    ['"locked": { "region": 5 }', 'locked.region'],
  ])('with %s is at %s', (entry, at) => {
    expect(problem(`{"version": 1, "company": "Acme", ${entry}}`)).toMatchObject({ at });
  });

  it('with a lock belongs to the locks', () => {
    expect(problem('{"version": 1, "company": "Acme", "locked": { "region": 5 }}')).toMatchObject({ field: 'locked' });
  });

  it('with the whole text has no field', () => {
    expect(problem('[]')).toMatchObject({ at: '', field: '' });
  });

  it('is the content up to the size limit, and the size above it', () => {
    expect(problem(' '.repeat(LARGEST_SETUP))).toMatchObject({ kind: 'syntax', fault: 'empty' });
    expect(problem(' '.repeat(LARGEST_SETUP + 1))).toEqual({ kind: 'too-large' });
  });
});
