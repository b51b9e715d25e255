import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARTITIONS, type PartitionId } from '../domain/partition.ts';
import { fail, ok } from '../domain/result.ts';
import { claim } from '../testing/claims/claim.ts';
import { sampleRole } from '../testing/sample-role.ts';
import { type ConsolePage, consoleAddress, isConsolePage, LONGEST_PAGE, parseConsolePage } from './console-page.ts';
import { CONSOLE_SERVICES } from './console-services.ts';

const role = sampleRole('Dev');
const parsed = (text: string, partition: PartitionId = 'aws') =>
  parseConsolePage(text, sampleRole('Dev', '123456789012', partition));
const refused = (reason: 'host' | 'malformed' | 'partition', partition: PartitionId = 'aws') =>
  fail({ kind: 'not-a-console-page', reason, example: `https://${PARTITIONS[partition].consoleHost}/ec2/home` });

describe('a page of the console', () => {
  it.each([
    ['/ec2/home', '/ec2/home'],
    [' /ec2/home ', '/ec2/home'],
    ['https://console.aws.amazon.com/ec2/home?region=eu-west-1#Instances:', '/ec2/home?region=eu-west-1#Instances:'],
    ['HTTPS://Console.AWS.amazon.com/s3', '/s3'],
    ['https://console.aws.amazon.com', '/'],
    // Of a host with a region, which the page keeps.
    ['https://eu-west-1.console.aws.amazon.com/ec2/home#Instances:', '/ec2/home?region=eu-west-1#Instances:'],
    ['https://eu-west-1.console.aws.amazon.com/ec2/home?a=b:c', '/ec2/home?a=b:c&region=eu-west-1'],
    ['https://eu-west-1.console.aws.amazon.com/iam/home?region=us-east-1', '/iam/home?region=us-east-1'],
    // Of a session that ends.
    ['https://123456789012-ab12cd34.eu-west-1.console.aws.amazon.com/s3/home', '/s3/home?region=eu-west-1'],
    ['https://s3.console.aws.amazon.com/s3/buckets/x?tab=objects', '/s3/buckets/x?tab=objects'],
    // A sign-in has left its code.
    [
      'https://console.aws.amazon.com/console/home?hashArgs=%23&isauthcode=true&nc2=h&oauthStart=1&state=s&code=secret',
      '/console/home?nc2=h',
    ],
    ['https://console.aws.amazon.com/console/home?isauthcode=true&code=secret', '/console/home'],
    ['/cloudwatch/home#logsV2:log-groups/log-group/$252Faws$252Flambda', undefined],
  ])('is read from %s', (text, page = text) => {
    expect(parsed(text)).toEqual(ok(page));
  });

  it.each(['', '  '])('can be removed: %j', text => {
    expect(parsed(text)).toEqual(ok(undefined));
  });

  it.each([
    'ec2',
    'console.aws.amazon.com/ec2',
    'http://console.aws.amazon.com/',
    'javascript:alert(1)',
    'https://',
    `/${'x'.repeat(LONGEST_PAGE)}`,
    'https://console.aws.amazon.com//evil.example/',
  ])('is not %s', text => {
    claim('console-page');
    expect(parsed(text)).toEqual(refused('malformed'));
  });

  it.each([
    'https://evil.example/ec2/home',
    '//evil.example/',
    '/\\evil.example/',
    'https://console.aws.amazon.com.evil.example/',
    'https://console.aws.amazon.com@evil.example/',
    'https://evil.example#console.aws.amazon.com/',
    'https://evilconsole.aws.amazon.com/',
    'https://evil.console.aws.amazon.com/',
    'https://evil.eu-west-1.console.aws.amazon.com/',
    'https://user@console.aws.amazon.com/',
    'https://console.aws.amazon.com:8443/',
    'https://signin.aws.amazon.com/oauth?Action=logout',
    'https://console.invalid/ec2/home',
  ])('is on no other host: %s', text => {
    claim('console-page');
    expect(parsed(text)).toEqual(refused('host'));
  });

  it('is of the role’s partition', () => {
    expect(parsed('https://cn-north-1.console.amazonaws.cn/ec2/home', 'aws-cn')).toEqual(
      ok('/ec2/home?region=cn-north-1'),
    );
    expect(parsed('https://cn-north-1.console.amazonaws.cn/ec2/home')).toEqual(refused('partition'));
    expect(parsed('https://console.aws.amazon.com/ec2/home', 'aws-us-gov')).toEqual(refused('partition', 'aws-us-gov'));
    expect(parsed('https://us-gov-west-1.console.aws.amazon.com/')).toEqual(refused('host'));
  });

  it('names a region of the role’s partition, or none', () => {
    const elsewhere = fail({ kind: 'region-elsewhere', role: 'Dev', example: 'us-east-1' });
    expect(parsed('/ec2/home?region=cn-north-1')).toEqual(elsewhere);
    expect(parsed('/ec2/home?region=//evil.example')).toEqual(elsewhere);
    expect(parsed('/ec2/home?region=')).toEqual(elsewhere);
  });

  it('stays on the console’s host, whatever was typed', () => {
    claim('console-page');
    const part = fc.constantFrom(
      '/',
      '\\',
      '//',
      'evil.example',
      '@',
      '?',
      '#',
      'https:',
      '..',
      '%2f',
      ' ',
      '\t',
      '\n',
      'x',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), fc.boolean(), (parts, isAddress) => {
        const text = `${isAddress ? 'https://console.aws.amazon.com/' : '/'}${parts.join('')}`;
        const result = parseConsolePage(text, role);
        if (!result.ok || result.value === undefined) return;
        expect(isConsolePage(result.value)).toBe(true);
        expect(new URL(consoleAddress('aws', 'eu-central-1', result.value)).origin).toBe(
          'https://console.aws.amazon.com',
        );
      }),
    );
  });
});

describe('a page of the settings file', () => {
  it.each(['', 'ec2', '//evil.example', '/\\evil.example', '/a b', '/é', '/x\n', '/a/../b', `/${'x'.repeat(2_000)}`])(
    'is not %j',
    text => {
      claim('console-page');
      expect(isConsolePage(text)).toBe(false);
    },
  );
});

describe('the console’s address', () => {
  const page = '/ec2/home?region=eu-west-1#Instances:' as ConsolePage;
  it.each([
    [undefined, 'https://console.aws.amazon.com/console/home?region=eu-central-1'],
    ['/ec2/home', 'https://console.aws.amazon.com/ec2/home?region=eu-central-1'],
    ['/ec2/home?a=b#c', 'https://console.aws.amazon.com/ec2/home?a=b&region=eu-central-1#c'],
    [page, `https://console.aws.amazon.com${page}`],
  ])('is in the role’s region unless the page names another: %s', (of, address) => {
    expect(consoleAddress('aws', 'eu-central-1', of as ConsolePage | undefined)).toBe(address);
  });

  it('is in the role’s partition', () => {
    expect(consoleAddress('aws-us-gov', 'us-gov-east-1', '/s3/home' as ConsolePage)).toBe(
      'https://console.amazonaws-us-gov.com/s3/home?region=us-gov-east-1',
    );
  });

  it.each(CONSOLE_SERVICES)('can be that of $name', ({ page }) => {
    expect(parsed(page)).toEqual(ok(page));
  });
});
