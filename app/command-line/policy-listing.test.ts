import { describe, expect, it } from 'vitest';
import { companyRules } from '../company/company-rules.ts';
import type { CompanySetup } from '../company/setup-schema.ts';
import { claim } from '../testing/claims/claim.ts';
import { en } from '../text/en/en.ts';
import { listPolicy, type Source } from './policy-listing.ts';
import { policyJson, policyText } from './policy-output.ts';

const setup = (company: string, more: Partial<CompanySetup> = {}): CompanySetup => ({ version: 1, company, ...more });
const policy = (name: string, more: Partial<CompanySetup> = {}): Source => ({
  place: 'folder',
  name: `/etc/mai/${name}.json`,
  setup: setup(name, more),
  state: 'in-force',
  lineOf: path => path.length,
});
const own = (more: Partial<CompanySetup>, state: Source['state'] = 'in-force'): Source => ({
  place: 'setup',
  name: 'Team',
  setup: setup('Team', more),
  state,
});
const listed = (...sources: readonly Source[]) =>
  listPolicy(sources).map(({ setting, value, source, isInForce }) => [setting, value, source.setup.company, isInForce]);

const sso = (host: string) => ({ address: `https://${host}/app`, name: host });

describe('a listed value', () => {
  it('is in force from the first policy that has it', () => {
    expect(
      listed(
        policy('A', { defaults: { region: 'eu-central-1' }, production: ['*-prod'], roles: { hide: ['x'] } }),
        policy('B', { defaults: { region: 'us-east-1', duration: 2 }, production: ['live-*'], roles: { hide: ['y'] } }),
      ),
    ).toEqual([
      ['defaults.region', 'eu-central-1', 'A', true],
      ['production', ['*-prod'], 'A', true],
      ['roles.hide', ['x'], 'A', true],
      ['defaults.region', 'us-east-1', 'B', false],
      ['defaults.duration', 2, 'B', true],
      ['production', ['live-*'], 'B', true],
      ['roles.hide', ['y'], 'B', true],
    ]);
  });

  it('of a locked setting is in force from the policy that locks it', () => {
    const locked = { defaults: { region: 'us-east-1' }, locked: { region: 'Because.' } };
    const values = listPolicy([policy('A', { defaults: { region: 'eu-central-1' } }), policy('B', locked)]);
    expect(values.map(({ setting, isInForce, lock }) => [setting, isInForce, lock])).toEqual([
      ['defaults.region', false, 'Because.'],
      ['defaults.region', true, 'Because.'],
      ['locked.region', true, undefined],
    ]);
  });

  it('of a provider or an account belongs to the first that names it, in any spelling', () => {
    const [here, there] = [sso('sso.acme.example'), { ...sso('SSO.acme.example'), name: 'Other' }];
    const account = { '123456789012': { name: 'Sales' } } as CompanySetup['accounts'] & object;
    expect(
      listed(
        policy('A', { providers: [here], accounts: account }),
        policy('B', { providers: [there], accounts: account }),
      )
        .filter(([setting]) => String(setting).includes('name'))
        .map(([setting, , company, isInForce]) => [setting, company, isInForce]),
    ).toEqual([
      ['providers[0].name', 'A', true],
      ['accounts["123456789012"].name', 'A', true],
      ['providers[0].name', 'B', false],
      ['accounts["123456789012"].name', 'B', false],
    ]);
  });

  it('of a person’s own setup is in force where policies allow it', () => {
    const mine = { defaults: { region: 'us-east-1', duration: 2 }, providers: [sso('sso.team.example')] };
    const theirs = { defaults: { region: 'eu-central-1' }, locked: { region: 'Because.', companies: 'Ours only.' } };
    const ofOwn = listed(policy('A', theirs), own(mine)).filter(([, , company]) => company === 'Team');
    expect(ofOwn).toEqual([
      ['defaults.region', 'us-east-1', 'Team', false],
      ['defaults.duration', 2, 'Team', true],
      ['providers[0].address', 'https://sso.team.example/app', 'Team', false],
      ['providers[0].name', 'sso.team.example', 'Team', false],
    ]);
    expect(listed(own(mine)).every(([, , , isInForce]) => isInForce)).toBe(true);
    expect(listed(own(mine, 'void')).some(([, , , isInForce]) => isInForce)).toBe(false);
  });

  it('is what Mai applies, for each combination of two policies and a setup', () => {
    const region = (at: string, isLocked: boolean): Partial<CompanySetup> => ({
      defaults: { region: at },
      ...(isLocked && { locked: { region: at } }),
    });
    const variants = (at: string): readonly Partial<CompanySetup>[] => [{}, region(at, false), region(at, true)];
    for (const first of variants('eu-west-1'))
      for (const second of variants('eu-west-2'))
        for (const third of variants('eu-west-3')) {
          const sources = [policy('A', first), policy('B', second), own(third)];
          const rules = companyRules([setup('A', first), setup('B', second)], setup('Team', third));
          const inForce = listPolicy(sources).filter(
            ({ setting, isInForce }) => setting === 'defaults.region' && isInForce,
          );
          expect(inForce.map(({ value }) => value)).toEqual(
            rules.defaults.region === undefined ? [] : [rules.defaults.region],
          );
        }
  });
});

describe('the listing', () => {
  const sources = [
    { ...policy('Acme', { revision: 7, defaults: { region: 'eu-central-1' }, locked: { region: 'Because.' } }) },
    own({ defaults: { region: 'us-east-1' } }),
  ];
  const problems = [
    {
      name: '/etc/mai/20-team.json',
      problem: { kind: 'schema', line: 4, at: 'providers', field: 'providers', fault: { kind: 'missing' } },
      remains: 'nothing',
    },
  ] as const;

  it('is a table with sources, revisions and problems for people', () => {
    expect(policyText({ sources, problems }, en)).toBe(
      [
        '/etc/mai/Acme.json  Acme  Revision 7',
        'Team  Team',
        '',
        'Setting          Value         From                  Locked because',
        'defaults.region  eu-central-1  /etc/mai/Acme.json:2  Because.',
        'locked.region    Because.      /etc/mai/Acme.json:2',
        'defaults.region  us-east-1     Team (overridden)     Because.',
        '',
        '/etc/mai/20-team.json:4: Line 4, providers: “providers” is missing. None of its settings apply.',
        '',
      ].join('\n'),
    );
    expect(policyText({ sources: [], problems: [] }, en)).toBe('No company policy applies on this computer.\n');
  });

  it('is JSON for machines', () => {
    expect(JSON.parse(policyJson({ sources, problems }))).toEqual({
      version: 1,
      sources: [
        { place: 'folder', name: '/etc/mai/Acme.json', company: 'Acme', revision: 7, state: 'in-force' },
        { place: 'setup', name: 'Team', company: 'Team', state: 'in-force' },
      ],
      values: [
        {
          setting: 'defaults.region',
          value: 'eu-central-1',
          place: 'folder',
          name: '/etc/mai/Acme.json',
          line: 2,
          inForce: true,
          lock: 'Because.',
        },
        {
          setting: 'locked.region',
          value: 'Because.',
          place: 'folder',
          name: '/etc/mai/Acme.json',
          line: 2,
          inForce: true,
        },
        {
          setting: 'defaults.region',
          value: 'us-east-1',
          place: 'setup',
          name: 'Team',
          inForce: false,
          lock: 'Because.',
        },
      ],
      problems: [
        {
          name: '/etc/mai/20-team.json',
          line: 4,
          problem: '/etc/mai/20-team.json:4 schema providers missing, nothing in force',
          inForce: 'nothing',
        },
      ],
    });
  });

  it('contains nothing that a terminal could execute', () => {
    const named = { ...policy('Acme'), name: '/etc/mai/\u001b[2Jx.json' };
    expect(policyText({ sources: [named], problems: [] }, en)).not.toMatch(/(?!\n)\p{C}/u);
  });

  it('has file names in JSON that no terminal executes, and that stay the same', () => {
    claim('terminal-output');
    const name = '/etc/mai/\u009b31m\u202e\u{e0001}.json';
    const json = policyJson({ sources: [{ ...policy('Acme'), name }], problems: [] });
    expect(json.replaceAll('\n', '')).not.toMatch(/\p{C}/u);
    expect(JSON.parse(json).sources[0].name).toBe(name);
  });
});
