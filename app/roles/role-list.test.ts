import { describe, expect, test } from 'vitest';
import type { AccountId } from '../domain/arn.ts';
import type { Provider } from '../domain/provider.ts';
import { ACME, providerId, sampleRole, sampleSnapshot } from '../testing/sample-role.ts';
import { companyLabels, roleList } from './role-list.ts';
import { search } from './role-search.ts';

const SALES = '210987654321' as AccountId;
const GRID = '321098765432' as AccountId;
const BETA: Provider = { id: providerId('beta'), name: 'sso.beta.example', signInUrl: 'https://sso.beta.example/aws' };

const shape = (groups: ReturnType<typeof roleList>) =>
  groups.map(({ account, entries }) => [account, ...entries.map(({ role }) => role)]);

describe('roleList', () => {
  test('groups roles by account name and sorts as a person would, numbers by value', () => {
    const roles = [
      sampleRole('Team10', GRID),
      sampleRole('Team2', GRID),
      sampleRole('analyst', SALES),
      sampleRole('Admin', SALES),
    ];
    const snapshot = sampleSnapshot(roles, { accountNames: { [SALES]: 'Sales data', [GRID]: 'Grid' } });
    expect(shape(roleList(snapshot))).toEqual([
      ['Grid', 'Team2', 'Team10'],
      ['Sales data', 'Admin', 'analyst'],
    ]);
  });

  test('shows the number of an account that nobody named', () => {
    expect(shape(roleList(sampleSnapshot([sampleRole('Admin', SALES)])))).toEqual([[SALES, 'Admin']]);
  });

  test('adds the number where two accounts have one name', () => {
    const snapshot = sampleSnapshot([sampleRole('Admin', SALES), sampleRole('Admin', GRID)], {
      accountNames: { [SALES]: 'Data', [GRID]: 'Data' },
    });
    expect(shape(roleList(snapshot))).toEqual([
      [`Data (${SALES})`, 'Admin'],
      [`Data (${GRID})`, 'Admin'],
    ]);
  });

  test('adds the path where two roles of an account have one name', () => {
    const snapshot = sampleSnapshot([
      sampleRole('teams/a/Dev', SALES),
      sampleRole('teams/b/Dev', SALES),
      sampleRole('teams/c/Ops', SALES),
    ]);
    expect(shape(roleList(snapshot))).toEqual([[SALES, 'Ops', 'teams/a/Dev', 'teams/b/Dev']]);
  });

  test('adds the company where two companies offer one account', () => {
    const snapshot = sampleSnapshot([], {
      providers: [ACME, BETA],
      roles: { [ACME.id]: [sampleRole('Admin', SALES)], [BETA.id]: [sampleRole('Admin', SALES)] },
      accountNames: { [SALES]: 'Sales data' },
    });
    expect(shape(roleList(snapshot))).toEqual([
      ['Sales data (sso.acme.example)', 'Admin'],
      ['Sales data (sso.beta.example)', 'Admin'],
    ]);
  });

  test('can be searched by words of account and role together, and by number', () => {
    const snapshot = sampleSnapshot([sampleRole('Analyst', SALES), sampleRole('Analyst', GRID)], {
      accountNames: { [SALES]: 'Sales data', [GRID]: 'Grid' },
    });
    const entries = roleList(snapshot).flatMap(group => group.entries);
    const found = (query: string) => search(entries, query).map(({ account }) => account);
    expect(found('ana sal')).toEqual(['Sales data']);
    expect(found(GRID)).toEqual(['Grid']);
  });
});

test('two companies at one host are told apart by their whole address', () => {
  const other: Provider = { ...ACME, id: providerId('other'), signInUrl: 'https://sso.acme.example/other' };
  expect([...companyLabels([ACME, other, BETA]).values()]).toEqual([
    'sso.acme.example/aws',
    'sso.acme.example/other',
    'sso.beta.example',
  ]);
});
