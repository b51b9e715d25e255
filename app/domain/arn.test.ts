import { describe, expect, it } from 'vitest';
import { type AccountId, isPermissionSetArn, parsePrincipalArn, parseRoleArn, permissionSetArn } from './arn.ts';

describe('a role ARN', () => {
  it('has partition, account and name without path', () => {
    expect(parseRoleArn('arn:aws:iam::012345678901:role/team/data/Sales+Analyst=x@y.z-_1')).toEqual({
      kind: 'role',
      arn: 'arn:aws:iam::012345678901:role/team/data/Sales+Analyst=x@y.z-_1',
      partition: 'aws',
      accountId: '012345678901',
      name: 'Sales+Analyst=x@y.z-_1',
    });
  });

  it.each(['aws', 'aws-cn', 'aws-us-gov', 'aws-eusc'])('is read in the partition %s', partition => {
    expect(parseRoleArn(`arn:${partition}:iam::123456789012:role/Dev`)?.partition).toBe(partition);
    expect(parsePrincipalArn(`arn:${partition}:iam::123456789012:saml-provider/acme`)?.partition).toBe(partition);
  });

  it('may have a path and a name as long as IAM allows', () => {
    const path = `${'p'.repeat(510)}/`;
    expect(parseRoleArn(`arn:aws:iam::123456789012:role/${path}${'n'.repeat(64)}`)?.name).toBe('n'.repeat(64));
  });

  it.each([
    ['nothing', ''],
    ['an unknown partition', 'arn:aws-moon:iam::123456789012:role/Dev'],
    ['a property of every object as partition', 'arn:constructor:iam::123456789012:role/Dev'],
    ['no partition', 'arn::iam::123456789012:role/Dev'],
    ['eleven digits', 'arn:aws:iam::12345678901:role/Dev'],
    ['thirteen digits', 'arn:aws:iam::1234567890123:role/Dev'],
    ['digits of another script', 'arn:aws:iam::١٢٣٤٥٦٧٨٩٠١٢:role/Dev'],
    ['a region', 'arn:aws:iam:us-east-1:123456789012:role/Dev'],
    ['another service', 'arn:aws:sts::123456789012:role/Dev'],
    ['an assumed role', 'arn:aws:sts::123456789012:assumed-role/Dev/me'],
    ['a user', 'arn:aws:iam::123456789012:user/Dev'],
    ['a provider', 'arn:aws:iam::123456789012:saml-provider/Dev'],
    ['no name', 'arn:aws:iam::123456789012:role/'],
    ['a path without a name', 'arn:aws:iam::123456789012:role/team/'],
    ['an empty path segment', 'arn:aws:iam::123456789012:role//Dev'],
    ['a name of 65 characters', `arn:aws:iam::123456789012:role/${'n'.repeat(65)}`],
    ['a path that is far too long', `arn:aws:iam::123456789012:role/${'p'.repeat(500)}/${'p'.repeat(500)}/Dev`],
    ['a space in front', ' arn:aws:iam::123456789012:role/Dev'],
    ['a space behind', 'arn:aws:iam::123456789012:role/Dev '],
    ['a newline behind', 'arn:aws:iam::123456789012:role/Dev\n'],
    ['a second line', 'arn:aws:iam::123456789012:role/Dev\naws_access_key_id=x'],
    ['a bracket', 'arn:aws:iam::123456789012:role/Dev]'],
    ['a colon in the name', 'arn:aws:iam::123456789012:role/Dev:x'],
    ['a comma in the name', 'arn:aws:iam::123456789012:role/Dev,x'],
    ['a look-alike letter', 'arn:aws:iam::123456789012:role/Dеv'],
    ['a zero-width space', 'arn:aws:iam::123456789012:role/D\u200bev'],
    ['a null byte', 'arn:aws:iam::123456789012:role/Dev\0'],
    ['capital letters in the scheme', 'ARN:AWS:IAM::123456789012:ROLE/Dev'],
    ['something before it', 'xarn:aws:iam::123456789012:role/Dev'],
  ])('is rejected with %s', (_, arn) => {
    expect(parseRoleArn(arn)).toBeUndefined();
  });

  it('of a hostile length is rejected quickly', () => {
    expect(parseRoleArn(`arn:aws:iam::123456789012:role/${'a/'.repeat(500_000)}!`)).toBeUndefined();
    expect(parseRoleArn(`arn:${'aws-'.repeat(500_000)}`)).toBeUndefined();
  });
});

describe('a provider ARN', () => {
  it('has partition, account and name', () => {
    expect(parsePrincipalArn('arn:aws:iam::123456789012:saml-provider/acme_sso.v2-x')).toEqual({
      kind: 'saml-provider',
      arn: 'arn:aws:iam::123456789012:saml-provider/acme_sso.v2-x',
      partition: 'aws',
      accountId: '123456789012',
      name: 'acme_sso.v2-x',
    });
  });

  it.each([
    ['a role', 'arn:aws:iam::123456789012:role/Dev'],
    ['an OIDC provider', 'arn:aws:iam::123456789012:oidc-provider/acme'],
    ['a path', 'arn:aws:iam::123456789012:saml-provider/team/acme'],
    ['no name', 'arn:aws:iam::123456789012:saml-provider/'],
    ['a name of 129 characters', `arn:aws:iam::123456789012:saml-provider/${'n'.repeat(129)}`],
    ['a plus sign', 'arn:aws:iam::123456789012:saml-provider/a+b'],
    ['an unknown partition', 'arn:aws-iso-x:iam::123456789012:saml-provider/acme'],
    ['a newline behind', 'arn:aws:iam::123456789012:saml-provider/acme\n'],
  ])('is rejected with %s', (_, arn) => {
    expect(parsePrincipalArn(arn)).toBeUndefined();
  });
});

describe('a permission set in an account', () => {
  const account = '123456789012' as AccountId;

  it.each(['AdministratorAccess', 'a', 'Team,Data+Read=Only.@-_', 'n'.repeat(32)])('has an ARN: %s', name => {
    const arn = permissionSetArn('aws-cn', account, name) ?? '';
    expect(isPermissionSetArn(arn)).toBe(true);
    expect(parseRoleArn(arn)).toEqual({ kind: 'role', arn, partition: 'aws-cn', accountId: account, name });
  });

  it.each(['', 'n'.repeat(33), 'a b', 'a/b', 'a\n', 'ä', '../x'])('has none with the name %j', name => {
    expect(permissionSetArn('aws', account, name)).toBeUndefined();
  });

  it('is not a role of SAML', () => {
    expect(isPermissionSetArn('arn:aws:iam::123456789012:role/Dev')).toBe(false);
    expect(
      isPermissionSetArn('arn:aws:iam::123456789012:role/x/aws-reserved/sso.amazonaws.com/permission-set/Dev'),
    ).toBe(false);
  });
});
