import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { reduce } from '../events.ts';
import { claim } from '../testing/claims/claim.ts';
import { ACME, sampleRole, sampleSnapshot } from '../testing/sample-role.ts';
import { SETUP_TEXT, sampleSetup, setupOf } from '../testing/sample-setup.ts';
import { enCompany } from '../text/en/company.ts';
import { describeSetup, type InForce } from './describe-setup.ts';
import { LOCKABLE, SETUP } from './setup-schema.ts';
import { changeSentence } from './setup-words.ts';

const fresh = sampleSnapshot([], { providers: [] });
const isolated = (setup: Parameters<typeof describeSetup>[2], inForce: Partial<InForce> = {}, facts = fresh) =>
  describeSetup(facts, { policies: [], ...inForce }, setup).map(change => changeSentence(change, enCompany));
/** As displayed, without isolation characters. */
const said = (...given: Parameters<typeof isolated>) =>
  isolated(...given).map(sentence => sentence.replace(/[\u2068\u2069]/g, ''));

describe('changes of a setup', () => {
  it('are described before they apply', () => {
    expect(said(setupOf(SETUP_TEXT))).toEqual([
      'Adds “Acme”, which signs in at “sso.acme.example”',
      'Names 2 accounts, including “Sales data” and “Shop”',
      'Hides roles named “*-Audit” or “Break??” (you have none)',
      'Removes the company at “other.acme.example/aws”, and stops its roles: “Use our new sign-in.”',
      'Moves “Acme” from “old.acme.example/aws” to “sso.acme.example/aws”, and signs out at the old address',
      'Lets the sign-in window of “Acme” open only its own page, “*.acme.example”, and “login.microsoftonline.com”',
      'Uses the region “eu-central-1” for roles from “Acme”',
      'Adds 1 role from “Acme”',
      'Signs in to “Acme” with Microsoft Edge',
      'Signs in to “Acme” with your account on this computer (Kerberos or NTLM), at “sso.acme.example”',
      'Groups accounts under “Analytics”',
      'Labels accounts “gold”',
      'Colors 1 account',
      'Marks “Shop” as production',
      'Names new AWS profiles “{account-tail}-{role}”',
      'Sets the default region to “eu-west-1”, unless you choose another',
      'Sets the session length to 8 hours, unless you choose another',
      'Gives tools credentials on demand (credential_process), unless you choose another way',
      'Stops roles when Mai quits',
      'Asks before starting production roles',
      'Makes the first active role the default',
      'Tells you about new versions of Mai',
      'Never fills in your password',
      'Never lets a sign-in page contact apps on this computer',
      'Treats only accounts named “*-prod” as production',
      'Locks “Default region”: “Data must stay in Europe.”',
      'Locks “Stop roles when Mai quits”',
      'Never copies credentials or console links: “Ask the cloud desk.”',
      'Adds a help contact: “Ask the cloud desk.” “https://help.acme.example/aws”',
    ]);
  });

  it('name the address that a company moves to, which may be a known one of another author', () => {
    claim('setup-shown-in-full');
    const providers = [ACME, { ...ACME, id: 'evil' as typeof ACME.id, signInUrl: 'https://evil.example/' }];
    const move = { address: 'https://evil.example/', name: ACME.name, formerAddresses: [ACME.signInUrl] };
    expect(said(sampleSetup({ providers: [move] }), {}, sampleSnapshot([], { providers }))).toEqual([
      'Moves “Acme” from “sso.acme.example/aws” to “evil.example/”, and signs out at the old address',
    ]);
  });

  it('are empty for the current setup', () => {
    const setup = setupOf(SETUP_TEXT);
    const facts = sampleSnapshot([], { providers: [{ ...ACME, name: 'Acme' }] });
    expect(said(setup, { setup }, facts)).toEqual([]);
  });

  it('use a known company’s new name', () => {
    const providers = [{ address: ACME.signInUrl, name: 'Acme Corporation' }];
    expect(said(sampleSetup({ providers }), {}, sampleSnapshot([]))).toEqual(['Renames “Acme” to “Acme Corporation”']);
  });

  it('count roles that would be hidden', () => {
    const facts = sampleSnapshot([sampleRole('Dev'), sampleRole('Ops-Audit'), sampleRole('Audit')]);
    expect(said(sampleSetup({ roles: { hide: ['*Audit'] } }), {}, facts)).toEqual([
      'Hides roles named “*Audit” (you have 2)',
    ]);
  });

  it('include the replaced setup and its effects', () => {
    claim('setup-shown-in-full');
    const former = setupOf(SETUP_TEXT);
    const facts = sampleSnapshot([], { providers: [{ ...ACME, name: 'Acme' }] });
    const news = said(sampleSetup({ company: 'Beta' }), { setup: former }, facts);
    const all = said(former, {}, facts);
    expect(news).toEqual([
      'Replaces the setup for “Acme”',
      'No longer asks before starting production roles',
      ...all.map(sentence => `No longer applies: ${sentence}`),
    ]);
  });

  it('include any removed production confirmation', () => {
    claim('setup-shown-in-full');
    const account = '123456789012';
    const names = { [account]: 'shop-prod' } as never;
    const shop = reduce(sampleSnapshot([sampleRole('Dev')]), { type: 'accountsNamed', names, from: 'signInPage' });
    const asking = { ...shop, preferences: { ...shop.preferences, confirmProduction: true } };
    const here = 'No longer asks before starting roles in “shop-prod (123456789012)”';
    const off = { defaults: { confirmProduction: false }, locked: { confirmProduction: '' } };
    expect(said(sampleSetup(off), {}, asking)).toContain('No longer asks before starting production roles');
    expect(said(sampleSetup({ accounts: { [account]: { name: 'Shop', production: false } } }), {}, shop)).toEqual([
      here,
      'Renames the account “shop-prod” to “Shop”',
    ]);
    expect(said(sampleSetup({ production: ['nothing'] }), {}, shop)).toContain(here);
    const marking = sampleSetup({ accounts: { [account]: { name: 'shop-prod', production: true } } });
    const marked = reduce(sampleSnapshot([sampleRole('Dev')]), { type: 'setupChanged', setup: marking });
    expect(said(sampleSetup({ production: ['nothing'] }), { setup: marking }, marked)).toContain(here);
  });

  it('omit what the machine’s policy overrides', () => {
    const policy = sampleSetup({
      defaults: { region: 'eu-west-1' },
      accounts: { '123456789012': { name: 'Sales' } },
      locked: { region: 'Europe only.' },
    });
    const setup = sampleSetup({
      defaults: { region: 'us-east-1' },
      accounts: { '123456789012': { name: 'Evil' } },
      locked: { region: '' },
    });
    expect(said(setup, { policies: [policy] })).toEqual([]);
  });

  it('can’t be imitated by a name: foreign text is quoted and isolated', () => {
    claim('setup-names-quoted');
    const name = 'Acme”, which signs in at “sso.acme.example” («';
    const [sentence = ''] = isolated(sampleSetup({ providers: [{ address: 'https://evil.example/', name }] }));
    const isolates = /\u2068[^\u2068\u2069]*\u2069/g;
    expect(sentence.replace(isolates, '…')).toBe('Adds “…”, which signs in at “…”');
    expect(sentence.match(isolates)?.join()).not.toMatch(/["“”„«»「」]/);
  });
});

describe('each field of a setup', () => {
  /** All leaf fields of the schema as paths; `*` for record keys. */
  const leaves = (schema: Schema, path: readonly string[] = []): readonly (readonly string[])[] => {
    if (schema.items) return schema.items.properties ? leaves(schema.items, [...path, '0']) : [path];
    if (schema.properties)
      return Object.entries(schema.properties).flatMap(([name, inner]) => leaves(inner, [...path, name]));
    return [path];
  };
  type Schema = {
    readonly properties?: Record<string, Schema>;
    readonly items?: Schema;
    readonly additionalProperties?: Schema | boolean;
  };
  const schema = z.toJSONSchema(SETUP, { io: 'input' }) as Schema;
  const accounts = schema.properties?.accounts?.additionalProperties;
  const account = (typeof accounts === 'object' && accounts.properties) || {};
  const account0 = '123456789012';
  /** Shown elsewhere on the page (`company`, `revision`), metadata, or without effect in a file or link. */
  const NO_EFFECT = [
    '$schema',
    'version',
    'company',
    'revision',
    'signature',
    'signingKey',
    'signingKeys',
    'roleUseLog',
  ];
  const fields = [
    ...leaves(schema).filter(
      ([first = '']) => !NO_EFFECT.includes(first) && first !== 'accounts' && first !== 'locked',
    ),
    ...Object.keys(account).map(name => ['accounts', account0, name]),
    ...LOCKABLE.map(name => ['locked', name]),
  ];
  const other: Readonly<Record<string, unknown>> = {
    'providers.0.address': 'https://login.acme.example/aws',
    'providers.0.identityCenter.region': 'eu-west-3',
    'providers.0.formerAddresses': ['https://older.acme.example/aws'],
    'withdrawn.0.address': 'https://older.acme.example/aws',
    'withdrawn.0.why': 'Other',
    'providers.0.name': 'Other',
    'providers.0.region': 'eu-west-3',
    'providers.0.roles': [],
    'providers.0.allowedHosts': ['other.example'],
    'providers.0.signInWith': 'mai',
    [`accounts.${account0}.name`]: 'Other',
    [`accounts.${account0}.group`]: 'Other',
    [`accounts.${account0}.tag`]: 'Other',
    [`accounts.${account0}.colour`]: undefined,
    [`accounts.${account0}.production`]: false,
    'roles.show': ['Other'],
    'roles.hide': ['Other'],
    profileName: '{role}',
    'defaults.region': 'eu-west-3',
    'defaults.endSessionsOnQuit': false,
    'defaults.confirmProduction': false,
    'defaults.defaultProfile': false,
    'defaults.duration': 3,
    'defaults.updates': 'off',
    'defaults.delivery': 'file',
    'locked.companies': 'Other',
    'locked.profileNames': 'Other',
    'locked.region': 'Other',
    'locked.endSessionsOnQuit': 'Other',
    'locked.confirmProduction': 'Other',
    'locked.defaultProfile': 'Other',
    'locked.signInWith': 'Other',
    'locked.updates': 'Other',
    'locked.duration': 'Other',
    'locked.delivery': 'Other',
    'locked.localServer': 'Other',
    'locked.copying': 'Other',
    'locked.otherAccounts': 'Other',
    production: ['Other'],
    passwordFill: true,
    localApps: true,
    integratedSignIn: ['other.example'],
    'support.text': 'Other',
    'support.link': 'https://other.example/',
  };
  const withOther = (path: readonly string[]): ReturnType<typeof setupOf> => {
    const value = JSON.parse(SETUP_TEXT);
    let inside = value;
    for (const step of path.slice(0, -1)) {
      inside[step] ??= {};
      inside = inside[step];
    }
    inside[path.at(-1) ?? ''] = other[path.join('.')];
    return setupOf(JSON.stringify(value));
  };

  it('is in the table of this test', () => {
    expect(fields.map(path => path.join('.')).toSorted()).toEqual(Object.keys(other).toSorted());
  });

  it.each(fields.map(path => [path.join('.'), path] as const))('%s shows in what the setup would change', (_, path) => {
    claim('setup-shown-in-full');
    const facts = sampleSnapshot([sampleRole('Dev')], { providers: [] });
    expect(said(withOther(path), {}, facts)).not.toEqual(said(setupOf(SETUP_TEXT), {}, facts));
  });
});
