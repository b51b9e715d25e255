import { describe, expect, test } from 'vitest';
import type { IdpBehavior } from '../misbehavior.ts';
import { PEOPLE } from '../people.ts';
import { companyForTests } from '../test-support.ts';

const company = await companyForTests();
const decode = (base64: string) => Buffer.from(base64, 'base64').toString();
const made = async (behavior: Partial<IdpBehavior> = {}, person: keyof typeof PEOPLE = 'oneRole') =>
  decode(await company.samlResponse(PEOPLE[person], behavior));
const pairsIn = (xml: string) => [...xml.matchAll(/>(arn:[^<]+,arn:[^<]+)</g)].map(([, pair]) => pair);
const instant = (xml: string, pattern: RegExp) => Date.parse(pattern.exec(xml)?.[1] ?? '');
const issued = (xml: string) => instant(xml, /<saml:Assertion [^>]*IssueInstant="([^"]+)"/);
const ends = (xml: string) => instant(xml, /<saml:Conditions [^>]*NotOnOrAfter="([^"]+)"/);

describe('the response that the provider posts', () => {
  test('is signed twice, addressed to AWS, and valid for five minutes', async () => {
    const xml = await made();
    expect(xml.match(/<SignatureValue>/g)).toHaveLength(2);
    expect(xml).toContain('Destination="https://signin.aws.amazon.com/saml"');
    expect(xml).toContain('Recipient="https://signin.aws.amazon.com/saml"');
    expect(xml).toContain('<saml:Audience>urn:amazon:webservices</saml:Audience>');
    expect(ends(xml) - issued(xml)).toBe(300_000);
    expect(Math.abs(issued(xml) - Date.now())).toBeLessThan(5_000);
  });

  test('contains the session name, the requested duration and every role', async () => {
    const xml = await made();
    expect(xml).toMatch(/Attributes\/RoleSessionName"[^>]*><saml:AttributeValue[^>]*>anna\.berg@example-energy\.test</);
    expect(xml).toMatch(/Attributes\/SessionDuration"[^>]*><saml:AttributeValue[^>]*>43200</);
    expect(pairsIn(await made({}, 'noRoles'))).toHaveLength(0);
    expect(pairsIn(xml)).toEqual([
      'arn:aws:iam::210987654321:role/Analyst,arn:aws:iam::210987654321:saml-provider/ExampleEnergy',
    ]);
    const fourteen = pairsIn(await made({}, 'fourteenRoles'));
    expect(fourteen).toHaveLength(14);
    expect(new Set(fourteen.map(pair => pair?.split(':')[4])).size).toBe(6);
    expect(new Set(pairsIn(await made({}, 'twoThousandRoles'))).size).toBe(2_000);
  });

  test('has the pairs in either order', async () => {
    const first = async (behavior: Partial<IdpBehavior>, person: keyof typeof PEOPLE) =>
      pairsIn(await made(behavior, person))[0];
    expect(await first({}, 'oneRole')).toMatch(/:role\/.*,.*:saml-provider\//);
    expect(await first({ pairs: 'swapped' }, 'oneRole')).toMatch(/:saml-provider\/.*,.*:role\//);
    expect(await first({}, 'fourteenRoles')).toMatch(/:saml-provider\/.*,.*:role\//);
    expect(await first({ pairs: 'swapped' }, 'fourteenRoles')).toMatch(/:role\/.*,.*:saml-provider\//);
  });

  test('has the configured lifetime and session end', async () => {
    const xml = await made({ assertionSeconds: 60, sessionEndSeconds: 1_800 });
    expect(ends(xml) - issued(xml)).toBe(60_000);
    expect(instant(xml, /SessionNotOnOrAfter="([^"]+)"/) - Date.now()).toBeCloseTo(1_800_000, -4);
    expect(await made()).not.toContain('SessionNotOnOrAfter');
  });

  test('uses the provider’s clock', async () => {
    expect(issued(await made({ clockSeconds: 600 })) - Date.now()).toBeCloseTo(600_000, -4);
  });
});

describe('a faulty response', () => {
  test('has no signature', async () => {
    expect(await made({ posting: 'unsigned' })).not.toContain('Signature');
  });

  test('expired before it was posted', async () => {
    const xml = await made({ posting: 'expired' });
    expect(ends(xml)).toBeLessThan(Date.now());
    expect(ends(xml) - issued(xml)).toBe(300_000);
  });

  test('contains only an encrypted assertion', async () => {
    const xml = await made({ posting: 'encrypted' });
    expect(xml).toContain('<saml:EncryptedAssertion');
    expect(xml).toContain('http://www.w3.org/2009/xmlenc11#aes256-gcm');
    expect(xml).not.toContain('<saml:Assertion ');
    expect(xml).not.toContain('arn:aws');
  });

  test('denies access without an assertion', async () => {
    const xml = await made({ posting: 'denied' });
    expect(xml).toContain('status:RequestDenied');
    expect(xml).not.toContain('Assertion ');
  });

  test('is not base64, truncated, not XML, or missing', async () => {
    const raw = (posting: IdpBehavior['posting']) => company.samlResponse(PEOPLE.oneRole, { posting });
    expect(await raw('bad-base64')).toMatch(/^%%.*\*/);
    expect(decode(await raw('truncated'))).not.toContain('</samlp:Response>');
    expect(decode(await raw('doctype'))).toMatch(/^<!DOCTYPE/);
    expect(decode(await raw('not-saml'))).toMatch(/^<html>/);
    expect(await raw('empty')).toBe('');
  });
});
