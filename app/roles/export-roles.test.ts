import { describe, expect, it } from 'vitest';
import type { AccountId } from '../domain/arn.ts';
import { ACCOUNT, keyOf, profileName, sampleRole, sampleSession, sampleSnapshot } from '../testing/sample-role.ts';
import { ROLE_LIST_FORMATS } from './export-roles.ts';

const [ops, dev] = [sampleRole('Ops'), sampleRole('Dev')];
const snapshot = sampleSnapshot([ops, dev], {
  accountNames: { [ACCOUNT as AccountId]: 'zalando-stups' },
  roleSettings: { [keyOf(dev)]: { profileName: profileName('work') } },
  defaultOwner: keyOf(dev),
});

describe('the exported list of roles', () => {
  it('names the role that has “default”, before the one for which it is reserved', () => {
    const profiles = [profileName('ops'), profileName('default')];
    const roles = JSON.parse(ROLE_LIST_FORMATS.json({ ...snapshot, roleSessions: [sampleSession(ops, { profiles })] }));
    expect(roles).toMatchObject([{ default: false }, { role_name: 'Ops', default: true }]);
  });

  it('as JSON matches `mai list -o json`, sorted by name', () => {
    expect(JSON.parse(ROLE_LIST_FORMATS.json(snapshot))).toMatchObject([
      {
        name: 'work',
        role: `AWS Account ${ACCOUNT} (zalando-stups): Dev`,
        url: 'https://sso.acme.example/aws',
        role_arn: dev.roleArn,
        default: true,
      },
      { name: 'zalando-stups-Ops', role: `AWS Account ${ACCOUNT} (zalando-stups): Ops`, default: false },
    ]);
  });

  it('as TSV has a header and one line per role', () => {
    const [header, first, second, end] = ROLE_LIST_FORMATS.tsv(snapshot).split('\n');
    expect(header).toBe('name\trole\turl\tcompany\taccount_id\taccount_name\trole_name\trole_arn\tdefault');
    expect(first?.split('\t')).toEqual([
      'work',
      `AWS Account ${ACCOUNT} (zalando-stups): Dev`,
      'https://sso.acme.example/aws',
      'Acme',
      ACCOUNT,
      'zalando-stups',
      'Dev',
      dev.roleArn,
      'true',
    ]);
    expect(second).toContain('zalando-stups-Ops');
    expect(end).toBe('');
  });

  it('without roles is an empty list', () => {
    expect(ROLE_LIST_FORMATS.json(sampleSnapshot([]))).toBe('[]\n');
    expect(ROLE_LIST_FORMATS.tsv(sampleSnapshot([])).trim().split('\n')).toHaveLength(1);
  });
});
