import { describe, expect, it } from 'vitest';
import { isIdentityCenterRole, parseRoleValue, roleKey } from './role.ts';

const role = (name: string, account = '123456789012') => `arn:aws:iam::${account}:role/${name}`;
const provider = (account = '123456789012', name = 'acme') => `arn:aws:iam::${account}:saml-provider/${name}`;
const pairs = (value: string) => parseRoleValue(value).map(({ roleArn, principalArn }) => [roleArn, principalArn]);

describe('a value of the Role attribute', () => {
  it.each([
    ['role first', `${role('Dev')},${provider()}`],
    ['provider first', `${provider()},${role('Dev')}`],
    ['spaces around the comma', `  ${role('Dev')} , ${provider()}  `],
    ['newlines and tabs, as pretty-printers leave them', `\n\t\t${provider()},\r\n\t\t${role('Dev')}\n`],
    ['a comma too many', `,${role('Dev')},,${provider()},`],
    ['white space in place of the comma', `${role('Dev')}\n${provider()}`],
  ])('gives its pair with %s', (_, value) => {
    expect(parseRoleValue(value)).toEqual([
      {
        roleArn: role('Dev'),
        principalArn: provider(),
        partition: 'aws',
        accountId: '123456789012',
        name: 'Dev',
      },
    ]);
  });

  it('keeps the path in the ARN and leaves it out of the name', () => {
    expect(parseRoleValue(`${role('team/data/Dev')},${provider()}`)[0]).toMatchObject({
      roleArn: role('team/data/Dev'),
      name: 'Dev',
    });
  });

  it('gives several pairs in mixed order', () => {
    const value = `${role('A')},${provider()} ${provider('222222222222')},${role('B', '222222222222')}\n${role('C')},${provider()}`;
    expect(pairs(value)).toEqual([
      [role('A'), provider()],
      [role('B', '222222222222'), provider('222222222222')],
      [role('C'), provider()],
    ]);
  });

  it('ignores an unpaired ARN and reads the next pair', () => {
    expect(pairs(`${role('Alone')},${role('Dev')},${provider()}`)).toEqual([[role('Dev'), provider()]]);
    expect(pairs(`nonsense ${role('Dev')},${provider()}`)).toEqual([[role('Dev'), provider()]]);
    expect(pairs(`${role('Dev')},${provider()},${role('Alone')}`)).toEqual([[role('Dev'), provider()]]);
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t'],
    ['a role alone', role('Dev')],
    ['a provider alone', provider()],
    ['two roles', `${role('A')},${role('B')}`],
    ['two providers', `${provider()},${provider('222222222222')}`],
    ['a look-alike role', `arn:aws:iam::123456789012:role/,${provider()}`],
    ['a look-alike provider', `${role('Dev')},arn:aws:iam::123456789012:saml-providers/acme`],
    ['a pair over two partitions', `${role('Dev')},arn:aws-cn:iam::123456789012:saml-provider/acme`],
  ])('gives no role for %s', (_, value) => {
    expect(parseRoleValue(value)).toEqual([]);
  });

  it('of a hostile length is read quickly', () => {
    expect(parseRoleValue(`${','.repeat(1_000_000)}${role('Dev')}${' '.repeat(1_000_000)}${provider()}`)).toHaveLength(
      1,
    );
  });
});

describe('a role key', () => {
  it('distinguishes the same role of two providers', () => {
    expect(roleKey('acme', role('Dev'))).not.toBe(roleKey('other', role('Dev')));
  });
});

describe('a role of IAM Identity Center', () => {
  it('is recognized by its prefix', () => {
    expect(isIdentityCenterRole('AWSReservedSSO_Admin_0123456789abcdef')).toBe(true);
    expect(isIdentityCenterRole('Admin_AWSReservedSSO_')).toBe(false);
    expect(isIdentityCenterRole('awsreservedsso_Admin')).toBe(false);
  });
});
