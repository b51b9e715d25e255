import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claim } from '../testing/claims/claim.ts';
import {
  assertionXml,
  base64,
  ROLE_ATTRIBUTE,
  responseXml,
  SUCCESS,
  samlAttribute,
  samlResponse,
} from '../testing/saml-response.ts';
import { roleValue } from '../testing/sample-role.ts';
import { parseSamlResponse } from './assertion.ts';

const dev = roleValue('Dev');
const [devArn = ''] = dev.split(',');
const parseXml = (xml: string) => parseSamlResponse(base64(xml));
const parseInside = (inside: string) => parseXml(responseXml(inside));
const rolesOf = (result: ReturnType<typeof parseXml>) =>
  result.ok ? result.value.roles.map(({ roleArn }) => roleArn) : result.failure;
const failureOf = (result: ReturnType<typeof parseXml>) => (result.ok ? undefined : result.failure);
const status = (inside: string) => `<samlp:Status>${inside}</samlp:Status>`;
const code = (value: string, inside = '') =>
  `<samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:${value}">${inside}</samlp:StatusCode>`;

describe('a wrapped response', () => {
  const hidden = assertionXml({ roles: [roleValue('Hidden')] });
  const plain = assertionXml({ roles: [dev] });
  const inAssertion = (inside: string) => plain.replace('<saml:Issuer>', `${inside}<saml:Issuer>`);
  const inAttributes = (inside: string) =>
    plain.replace('</saml:AttributeStatement>', `${inside}</saml:AttributeStatement>`);

  it.each([
    ['in its extensions', `<samlp:Extensions>${hidden}</samlp:Extensions>${plain}`],
    [
      "in a signature's object",
      inAssertion(
        `<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:Object>${hidden}</ds:Object></ds:Signature>`,
      ),
    ],
    ['in an advice', inAssertion(`<saml:Advice>${hidden}</saml:Advice>`)],
    ['in an assertion', inAssertion(hidden)],
    ['in a response', `${responseXml(hidden)}${plain}`],
    ['in a value', assertionXml({ roles: [dev, hidden] })],
    [
      'as an attribute in an attribute',
      inAttributes(samlAttribute('other', [samlAttribute(ROLE_ATTRIBUTE, [roleValue('Hidden')])])),
    ],
    [
      'as a value without an attribute',
      inAttributes(`<saml:AttributeValue>${roleValue('Hidden')}</saml:AttributeValue>`),
    ],
    [
      'as a value of another namespace',
      inAttributes(
        `<saml:Attribute Name="${ROLE_ATTRIBUTE}"><x:AttributeValue xmlns:x="urn:x">${roleValue('Hidden')}</x:AttributeValue></saml:Attribute>`,
      ),
    ],
    [
      'under a name of another namespace',
      inAttributes(
        `<saml:Attribute xmlns:x="urn:x" x:Name="${ROLE_ATTRIBUTE}"><saml:AttributeValue>${roleValue('Hidden')}</saml:AttributeValue></saml:Attribute>`,
      ),
    ],
  ])('gives none of the roles hidden %s', (_, inside) => {
    expect(rolesOf(parseInside(inside))).toEqual([devArn]);
  });

  it('has no times from hidden parts', () => {
    const late = assertionXml({ notOnOrAfter: '2099-01-01T00:00:00Z', sessionNotOnOrAfter: '2099-01-01T00:00:00Z' });
    const result = parseInside(`<samlp:Extensions>${late}</samlp:Extensions>${plain}`);
    expect(result).toMatchObject({ ok: true });
    expect(result.ok && result.value.notOnOrAfter).toBeUndefined();
  });

  it('has no status from elsewhere', () => {
    const inside = `${status(code('Responder'))}<samlp:Extensions>${code('Success')}</samlp:Extensions>${plain}`;
    expect(failureOf(parseInside(inside))?.kind).toBe('assertion-refused');
  });

  it('with another root element is not SAML', () => {
    expect(failureOf(parseXml(`<html>${responseXml(plain)}</html>`))).toEqual({
      kind: 'assertion-malformed',
      reason: 'not-saml',
    });
  });
});

describe('a damaged response', () => {
  const whole = responseXml(SUCCESS + assertionXml({ roles: [dev] }));
  const deep = (depth: number) => responseXml(`${'<x>'.repeat(depth)}${'</x>'.repeat(depth)}`);

  it.each([
    ['empty', 'nothing', ''],
    ['empty', 'white space', ' \n'],
    ['base64', 'no base64', 'not base64!'],
    ['base64', 'the wrong length', 'AAAAA'],
    ['base64', 'the alphabet for addresses', 'PD8_-w=='],
    ['base64', 'bytes that are not UTF-8', '/////w=='],
    ['xml', 'an unfinished document', base64(whole.slice(0, -20))],
    ['xml', 'tags that do not close', base64(whole.replace('</saml:Assertion>', ''))],
    ['xml', 'an unknown prefix', base64(whole.replaceAll('xmlns:saml=', 'xmlns:sarnl='))],
    ['xml', 'a duplicate attribute', base64(whole.replace('ID="_canary"', 'ID="_canary" ID="_b"'))],
    ['xml', 'text after its end', base64(`${whole}x`)],
    ['xml', 'a second root', base64(whole + whole)],
    ['xml', 'an undeclared entity', base64(whole.replace('Dev', '&dev;'))],
    ['xml', 'a null byte', base64(whole.replace('Dev', 'De\0v'))],
    ['xml', 'text', base64('Sign-in failed')],
    ['not-saml', 'a web page', base64('<html></html>')],
    ['not-saml', 'no assertion', base64(responseXml(SUCCESS))],
    [
      'not-saml',
      'an assertion without a response',
      base64(
        assertionXml().replace(
          '<saml:Assertion ',
          '<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ',
        ),
      ),
    ],
    ['doctype', 'a document type', base64(`<!DOCTYPE x>${whole}`)],
    ['doctype', 'a document type from elsewhere', base64(`<!DOCTYPE x SYSTEM "https://example.com/x.dtd">${whole}`)],
    [
      'doctype',
      'entities that grow',
      base64(`<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>${whole.replace('Dev', '&b;')}`),
    ],
    [
      'doctype',
      'an entity that reads a file',
      base64(`<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>${whole}`),
    ],
    ['too-large', 'elements nested too deep', base64(deep(64))],
    ['too-large', 'more text than any company sends', 'A'.repeat(8_000_001)],
    [
      'too-large',
      'more values than any company sends',
      samlResponse({ roles: Array.from({ length: 20_001 }, () => 'x') }),
    ],
  ])('is rejected as %s: %s', (reason, _, response) => {
    claim('strict-saml-reader');
    expect(failureOf(parseSamlResponse(response))).toEqual({ kind: 'assertion-malformed', reason });
  });

  it('with too many roles in one value is rejected', () => {
    const value = Array.from({ length: 20_001 }, (_, index) => roleValue(`R${index}`)).join(' ');
    expect(failureOf(parseSamlResponse(samlResponse({ roles: [value] })))).toMatchObject({ reason: 'too-large' });
  });

  it('nested to the maximum depth is read', () => {
    expect(failureOf(parseXml(deep(63)))).toMatchObject({ reason: 'not-saml' });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(whole.length), (noise, at) => {
        parseXml(whole.slice(0, at) + noise + whole.slice(at));
        parseSamlResponse(noise);
      }),
    );
  });
});
