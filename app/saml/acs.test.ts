import { describe, expect, it } from 'vitest';
import { claim } from '../testing/claims/claim.ts';
import { acsPartition } from './acs.ts';

describe('an address that accepts SAML responses', () => {
  it.each([
    ['https://signin.aws.amazon.com/saml', 'aws'],
    ['https://signin.aws.amazon.com:443/saml', 'aws'],
    ['https://SIGNIN.AWS.AMAZON.COM/saml', 'aws'],
    ['https://eu-central-1.signin.aws.amazon.com/saml', 'aws'],
    ['https://ap-southeast-2.signin.aws.amazon.com/saml', 'aws'],
    ['https://signin.aws.amazon.com/saml/acs/SAMLSP0123456789ABCDEF', 'aws'],
    ['https://us-east-1.signin.aws.amazon.com/saml/acs/SAMLSP_x-1', 'aws'],
    ['https://signin.aws.amazon.com/saml?region=eu-west-1', 'aws'],
    ['https://signin.amazonaws.cn/saml', 'aws-cn'],
    ['https://cn-north-1.signin.amazonaws.cn/saml', 'aws-cn'],
    ['https://signin.amazonaws-us-gov.com/saml', 'aws-us-gov'],
    ['https://us-gov-west-1.signin.amazonaws-us-gov.com/saml', 'aws-us-gov'],
    ['https://signin.amazonaws-eusc.eu/saml', 'aws-eusc'],
    ['https://eusc-de-east-1.signin.amazonaws-eusc.eu/saml', 'aws-eusc'],
  ])('is %s, of the partition %s', (address, partition) => {
    expect(acsPartition(address)).toBe(partition);
  });

  it.each([
    ['a host that only begins like it', 'https://signin.aws.amazon.com.example.com/saml'],
    ['a host that only ends like it', 'https://evilsignin.aws.amazon.com/saml'],
    ['a label that is no region', 'https://evil.signin.aws.amazon.com/saml'],
    ['two labels', 'https://x.us-east-1.signin.aws.amazon.com/saml'],
    ['a region with a dash in front', 'https://-us-east-1.signin.aws.amazon.com/saml'],
    ['an empty label', 'https://.signin.aws.amazon.com/saml'],
    ['a trailing dot', 'https://signin.aws.amazon.com./saml'],
    ['its name in the path', 'https://example.com/signin.aws.amazon.com/saml'],
    ['its name in the query', 'https://example.com/saml?https://signin.aws.amazon.com/saml'],
    ['its name as the user', 'https://signin.aws.amazon.com@example.com/saml'],
    ['its name as the user, with a backslash', 'https://signin.aws.amazon.com\\@example.com/saml'],
    ['a user', 'https://me@signin.aws.amazon.com/saml'],
    ['a password', 'https://me:secret@signin.aws.amazon.com/saml'],
    ['a password without a user', 'https://:secret@signin.aws.amazon.com/saml'],
    ['a label that only begins as a region', 'https://us-east-1a.signin.aws.amazon.com/saml'],
    ['a region before another host', 'https://us-east-1.signin.example.com/saml'],
    ['a region before a host of the same length', 'https://us-east-1.signin.aws.amazon.net/saml'],
    ['plain http', 'http://signin.aws.amazon.com/saml'],
    ['a web socket', 'wss://signin.aws.amazon.com/saml'],
    ['another port', 'https://signin.aws.amazon.com:8443/saml'],
    ['the console', 'https://console.aws.amazon.com/saml'],
    ['a look-alike letter', 'https://signin.aws.amаzon.com/saml'],
    ['no path', 'https://signin.aws.amazon.com/'],
    ['another path', 'https://signin.aws.amazon.com/oauth'],
    ['a longer path', 'https://signin.aws.amazon.com/saml/'],
    ['a path that begins alike', 'https://signin.aws.amazon.com/samlx'],
    ['capital letters in the path', 'https://signin.aws.amazon.com/SAML'],
    ['a doubled slash', 'https://signin.aws.amazon.com//saml'],
    ['an empty provider identifier', 'https://signin.aws.amazon.com/saml/acs/'],
    ['a path below the provider identifier', 'https://signin.aws.amazon.com/saml/acs/a/b'],
    ['an encoded slash', 'https://signin.aws.amazon.com/saml/acs/a%2Fb'],
    ['a path that leads elsewhere', 'https://signin.aws.amazon.com/saml/../federation'],
    ['no address at all', 'signin.aws.amazon.com/saml'],
    ['nothing', ''],
  ])('is not one with %s', (_, address) => {
    claim('acs-address');
    expect(acsPartition(address)).toBeUndefined();
  });
});
