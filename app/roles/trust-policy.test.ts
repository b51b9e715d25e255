import { describe, expect, it } from 'vitest';
import type { AccountId } from '../domain/arn.ts';
import { sampleRole } from '../testing/sample-role.ts';
import { trustPolicy } from './trust-policy.ts';

const source = sampleRole('teams/Dev');

it('a trust policy for people trusts the source role only', () => {
  expect(trustPolicy({ source, form: 'people' })).toBe(`{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": {
        "AWS": "arn:aws:iam::123456789012:role/teams/Dev"
      },
      "Action": "sts:AssumeRole"
    }
  ]
}`);
});

it('a trust policy for instances also trusts EC2, without an external ID', () => {
  const policy = JSON.parse(trustPolicy({ source, externalId: 'acme-2031', form: 'people-and-instances' }));
  expect(policy.Statement.map((statement: { Condition?: unknown }) => statement.Condition)).toEqual([
    { StringEquals: { 'sts:ExternalId': 'acme-2031' } },
    undefined,
  ]);
  expect(policy.Statement[1].Principal).toEqual({ Service: 'ec2.amazonaws.com' });
});

it('a trust policy in China has China’s EC2 principal', () => {
  const inChina = sampleRole('Dev', '123456789012', 'aws-cn');
  expect(trustPolicy({ source: inChina, form: 'people-and-instances' })).toContain('"ec2.amazonaws.com.cn"');
});

describe('a trust policy for a permission set', () => {
  it('trusts its role whatever its random end is', () => {
    const name = 'ReadOnly';
    const roleArn = `arn:aws:iam::123456789012:role/aws-reserved/sso.amazonaws.com/permission-set/${name}`;
    const source = { roleArn, partition: 'aws', accountId: '123456789012' as AccountId, name } as const;
    const [statement] = JSON.parse(trustPolicy({ source, externalId: 'x-1', form: 'people' })).Statement;
    expect(statement).toEqual({
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::123456789012:root' },
      Action: 'sts:AssumeRole',
      Condition: {
        StringEquals: { 'sts:ExternalId': 'x-1' },
        ArnLike: {
          'aws:PrincipalArn':
            'arn:aws:iam::123456789012:role/aws-reserved/sso.amazonaws.com/*AWSReservedSSO_ReadOnly_*',
        },
      },
    });
  });
});
