import { describe, expect, test } from 'vitest';
import type { AccountId } from '../domain/arn.ts';
import type { Provider } from '../domain/provider.ts';
import { ACME, keyOf, providerId, sampleRole, sampleSnapshot } from '../testing/sample-role.ts';
import { companyLabels, roleList } from './role-list.ts';
import { search } from './role-search.ts';

const SALES = '210987654321' as AccountId;
const GRID = '321098765432' as AccountId;
const BETA: Provider = { id: providerId('beta'), name: 'sso.beta.example', signInUrl: 'https://sso.beta.example/aws' };

const shape = (groups: ReturnType<typeof roleList>) =>
  groups.map(({ account, entries }) => [account, ...entries.map(({ role }) => role)]);

describe('roleList', () => {
  test('groups roles by account name, sorted naturally', () => {
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

  test('shows the Account ID of an unnamed account', () => {
    expect(shape(roleList(sampleSnapshot([sampleRole('Admin', SALES)])))).toEqual([[SALES, 'Admin']]);
  });

  test('adds the Account ID to equal names', () => {
    const snapshot = sampleSnapshot([sampleRole('Admin', SALES), sampleRole('Admin', GRID)], {
      accountNames: { [SALES]: 'Data', [GRID]: 'Data' },
    });
    expect(shape(roleList(snapshot))).toEqual([
      [`Data (${SALES})`, 'Admin'],
      [`Data (${GRID})`, 'Admin'],
    ]);
  });

  test('adds the path to equal role names', () => {
    const snapshot = sampleSnapshot([
      sampleRole('teams/a/Dev', SALES),
      sampleRole('teams/b/Dev', SALES),
      sampleRole('teams/c/Ops', SALES),
    ]);
    expect(shape(roleList(snapshot))).toEqual([[SALES, 'Ops', 'teams/a/Dev', 'teams/b/Dev']]);
  });

  test('adds the company if two offer the account', () => {
    const snapshot = sampleSnapshot([], {
      providers: [ACME, BETA],
      roles: { [ACME.id]: [sampleRole('Admin', SALES)], [BETA.id]: [sampleRole('Admin', SALES)] },
      accountNames: { [SALES]: 'Sales data' },
    });
    expect(shape(roleList(snapshot))).toEqual([
      ['Sales data (Acme)', 'Admin'],
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

test('a permission set and a chained role of the same name are told apart, without an ARN', () => {
  const arn = `arn:aws:iam::${SALES}:role/aws-reserved/sso.amazonaws.com/permission-set/Admin`;
  const admin = { ...sampleRole('Admin', SALES), roleArn: arn };
  const chained = sampleRole('Admin', SALES);
  const key = keyOf(chained);
  const snapshot = sampleSnapshot([admin], { chainedRoles: [{ key, source: keyOf(admin), role: chained }] });
  const names = roleList(snapshot).flatMap(({ entries }) => entries.map(({ role }) => role));
  expect(names).toEqual(['Admin', 'permission-set/Admin']);
});

test('companies with the same host are distinguished by their addresses', () => {
  const other: Provider = { ...ACME, id: providerId('other'), signInUrl: 'https://sso.acme.example/other' };
  expect([...companyLabels([ACME, other, BETA]).values()]).toEqual([
    'sso.acme.example/aws',
    'sso.acme.example/other',
    'sso.beta.example',
  ]);
});
