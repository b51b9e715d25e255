import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assertionXml,
  base64,
  encryptedResponse,
  ROLE_ATTRIBUTE,
  responseXml,
  SUCCESS,
  samlAttribute,
  samlResponse,
} from '../testing/saml-response.ts';
import { roleValue } from '../testing/sample-role.ts';
import { parseSamlResponse, parseXmlInstant } from './assertion.ts';

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

describe('a SAML response', () => {
  it('tells roles, session name, lengths and times', () => {
    const response = samlResponse({
      roles: [dev, roleValue('Admin')],
      sessionName: ' jane.doe@example.com ',
      sessionDuration: ' 28800 ',
      issueInstant: '2025-06-15T15:06:40Z',
      notOnOrAfter: '2025-06-15T15:11:40.500Z',
      sessionNotOnOrAfter: '2025-06-15T23:06:40Z',
    });
    expect(parseSamlResponse(response)).toMatchObject({
      ok: true,
      value: {
        roles: [{ name: 'Dev' }, { name: 'Admin' }],
        sessionName: 'jane.doe@example.com',
        sessionDuration: 28_800,
        issuedAt: 1_750_000_000_000,
        notOnOrAfter: 1_750_000_300_500,
        sessionNotOnOrAfter: 1_750_028_800_000,
      },
    });
  });

  it('without any role is read, and has none', () => {
    expect(parseSamlResponse(samlResponse())).toEqual({ ok: true, value: { roles: [] } });
  });

  it('with 2,000 roles gives 2,000 roles in their order', () => {
    const names = Array.from({ length: 2_000 }, (_, index) => `Role${index}`);
    const result = parseSamlResponse(samlResponse({ roles: names.map(name => roleValue(name)) }));
    expect(result.ok && result.value.roles.map(({ name }) => name)).toEqual(names);
  });

  it('names a role once, however often the company does', () => {
    const swapped = dev.split(',').toReversed().join(' , ');
    expect(rolesOf(parseSamlResponse(samlResponse({ roles: [dev, swapped, `${dev} ${dev}`] })))).toEqual([devArn]);
  });

  it('may break its base64 into lines', () => {
    const lines = samlResponse({ roles: [dev] }).replace(/(.{76})/g, '$1\r\n');
    expect(rolesOf(parseSamlResponse(lines))).toEqual([devArn]);
  });

  it('may begin with a byte order mark and an XML declaration', () => {
    const xml = `\uFEFF<?xml version="1.0" encoding="UTF-8"?>\n${responseXml(SUCCESS + assertionXml({ roles: [dev] }))}\n`;
    expect(rolesOf(parseXml(xml))).toEqual([devArn]);
  });

  it('needs no status', () => {
    expect(rolesOf(parseInside(assertionXml({ roles: [dev] })))).toEqual([devArn]);
  });

  it.each([
    ['other prefixes', 'samlp', 'p', 'saml', 's2'],
    ['long prefixes', 'samlp', 'urn-protocol', 'saml', 'urn-assertion'],
  ])('is read with %s', (_, protocol, otherProtocol, assertion, otherAssertion) => {
    const xml = responseXml(SUCCESS + assertionXml({ roles: [dev] }))
      .replaceAll(`${protocol}:`, `${otherProtocol}:`)
      .replaceAll(`xmlns:${protocol}`, `xmlns:${otherProtocol}`)
      .replaceAll(`${assertion}:`, `${otherAssertion}:`)
      .replaceAll(`xmlns:${assertion}`, `xmlns:${otherAssertion}`);
    expect(rolesOf(parseXml(xml))).toEqual([devArn]);
  });

  it('is read with namespaces declared where they are used, without prefixes', () => {
    const xml = `<Response xmlns="urn:oasis:names:tc:SAML:2.0:protocol"><Assertion xmlns="urn:oasis:names:tc:SAML:2.0:assertion"><AttributeStatement><Attribute Name="${ROLE_ATTRIBUTE}"><AttributeValue xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="xs:string">${dev}</AttributeValue></Attribute></AttributeStatement></Assertion></Response>`;
    expect(rolesOf(parseXml(xml))).toEqual([devArn]);
  });

  it.each([
    ['of SAML 1.1', 'urn:oasis:names:tc:SAML:2.0:assertion', 'urn:oasis:names:tc:SAML:1.0:assertion'],
    ['that nobody knows', 'urn:oasis:names:tc:SAML:2.0:assertion', 'urn:example'],
  ])('finds no assertion in a namespace %s', (_, ours, theirs) => {
    const xml = responseXml(assertionXml({ roles: [dev] })).replaceAll(ours, theirs);
    expect(failureOf(parseXml(xml))).toEqual({ kind: 'assertion-malformed', reason: 'not-saml' });
  });
});

describe('a value of the assertion', () => {
  it.each([
    ['a comment', dev.replace('Dev', 'D<!-- x -->ev')],
    ['a comment between the two ARNs', dev.replace(',', '<!-- , -->,<!---->')],
    ['a CDATA section', `<![CDATA[${dev}]]>`],
    ['a CDATA section for a part', dev.replace('Dev', '<![CDATA[De]]>v')],
    ['a processing instruction', dev.replace('Dev', 'De<?pi x?>v')],
    ['numeric character references', dev.replace('Dev', '&#68;&#x65;v')],
  ])('is not split by %s', (_, value) => {
    expect(rolesOf(parseSamlResponse(samlResponse({ roles: [value] })))).toEqual([devArn]);
  });

  it('is not shortened by a comment: a role cannot pose as another one', () => {
    const value = dev.replace('Dev', 'Dev<!---->eloper');
    expect(rolesOf(parseSamlResponse(samlResponse({ roles: [value] })))).toEqual([`${devArn}eloper`]);
  });

  it('that is text inside another element does not count', () => {
    expect(rolesOf(parseSamlResponse(samlResponse({ roles: [`<x>${dev}</x>`] })))).toEqual([]);
  });

  it('counts only under the exact name of the attribute', () => {
    const attributes = ['https://aws.amazon.com/SAML/Attributes/Roles', 'Role', `${ROLE_ATTRIBUTE} `].map(name =>
      samlAttribute(name, [dev]),
    );
    const xml = assertionXml().replace(
      '</saml:AttributeStatement>',
      `${attributes.join('')}</saml:AttributeStatement>`,
    );
    expect(rolesOf(parseInside(xml))).toEqual([]);
  });

  it.each(['899', '43201', '-900', '3600.5', '1e4', '', 'an hour', '0x1000', '9999999'])(
    'is no session duration: "%s"',
    sessionDuration => {
      expect(parseSamlResponse(samlResponse({ sessionDuration }))).toEqual({ ok: true, value: { roles: [] } });
    },
  );

  it.each(['x', 'a b', 'a;b', 'n'.repeat(65), ''])('is no session name: "%s"', sessionName => {
    expect(parseSamlResponse(samlResponse({ sessionName }))).toEqual({ ok: true, value: { roles: [] } });
  });
});

describe('a response that wraps another one', () => {
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

  it('does not take its times from what is hidden', () => {
    const late = assertionXml({ notOnOrAfter: '2099-01-01T00:00:00Z', sessionNotOnOrAfter: '2099-01-01T00:00:00Z' });
    const result = parseInside(`<samlp:Extensions>${late}</samlp:Extensions>${plain}`);
    expect(result).toMatchObject({ ok: true });
    expect(result.ok && result.value.notOnOrAfter).toBeUndefined();
  });

  it('does not take its status from elsewhere', () => {
    const inside = `${status(code('Responder'))}<samlp:Extensions>${code('Success')}</samlp:Extensions>${plain}`;
    expect(failureOf(parseInside(inside))?.kind).toBe('assertion-refused');
  });

  it('whose root is something else is not SAML', () => {
    expect(failureOf(parseXml(`<html>${responseXml(plain)}</html>`))).toEqual({
      kind: 'assertion-malformed',
      reason: 'not-saml',
    });
  });
});

describe('a company that says no', () => {
  it.each([
    ['that it denied the request', code('Requester', code('RequestDenied')), 'denied'],
    ['that it denied the request, as its first word', code('RequestDenied'), 'denied'],
    ['that it would not answer', code('Responder'), 'denied'],
    ['that the person could not sign in', code('Responder', code('AuthnFailed')), 'denied'],
    ['that the request was wrong', code('Requester'), 'other'],
    ['that it speaks another version', code('VersionMismatch'), 'other'],
    ['something of its own', '<samlp:StatusCode Value="urn:example:no"/>', 'other'],
  ])('may say %s', (_, codes, told) => {
    expect(failureOf(parseInside(status(codes)))).toEqual({ kind: 'assertion-refused', status: told });
  });

  it('is believed even when it sends roles with its no', () => {
    const inside = status(code('Responder')) + assertionXml({ roles: [dev] });
    expect(failureOf(parseInside(inside))?.kind).toBe('assertion-refused');
  });
});

describe('an encrypted assertion', () => {
  it('is told apart from a damaged one', () => {
    expect(failureOf(parseSamlResponse(encryptedResponse()))).toEqual({ kind: 'assertion-encrypted' });
  });

  it.each([
    '<samlp:Extensions><saml:EncryptedAssertion/></samlp:Extensions>',
    '<samlp:EncryptedAssertion/>',
    '<saml:EncryptedID/>',
  ])('is not %s', inside => {
    expect(failureOf(parseInside(inside))).toEqual({ kind: 'assertion-malformed', reason: 'not-saml' });
  });

  it('does not hide a no', () => {
    const inside = `${status(code('Requester'))}<saml:EncryptedAssertion/>`;
    expect(failureOf(parseInside(inside))?.kind).toBe('assertion-refused');
  });
});

describe('a damaged response', () => {
  const whole = responseXml(SUCCESS + assertionXml({ roles: [dev] }));
  const deep = (depth: number) => responseXml(`${'<x>'.repeat(depth)}${'</x>'.repeat(depth)}`);

  it.each([
    ['base64', 'nothing', ''],
    ['base64', 'white space', ' \n'],
    ['base64', 'no base64', 'not base64!'],
    ['base64', 'the wrong length', 'AAAAA'],
    ['base64', 'the alphabet for addresses', 'PD8_-w=='],
    ['base64', 'bytes that are not UTF-8', '/////w=='],
    ['xml', 'an unfinished document', base64(whole.slice(0, -20))],
    ['xml', 'tags that do not close', base64(whole.replace('</saml:Assertion>', ''))],
    ['xml', 'an unknown prefix', base64(whole.replaceAll('xmlns:saml=', 'xmlns:sarnl='))],
    ['xml', 'a doubled attribute', base64(whole.replace('ID="_a"', 'ID="_a" ID="_b"'))],
    ['xml', 'text behind its end', base64(`${whole}x`)],
    ['xml', 'a second root', base64(whole + whole)],
    ['xml', 'an entity that nobody declared', base64(whole.replace('Dev', '&dev;'))],
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
  ])('is refused as %s: %s', (reason, _, response) => {
    expect(failureOf(parseSamlResponse(response))).toEqual({ kind: 'assertion-malformed', reason });
  });

  it('with more roles in one value than any person has is refused', () => {
    const value = Array.from({ length: 20_001 }, (_, index) => roleValue(`R${index}`)).join(' ');
    expect(failureOf(parseSamlResponse(samlResponse({ roles: [value] })))).toMatchObject({ reason: 'too-large' });
  });

  it('nested as deep as is allowed is read', () => {
    expect(failureOf(parseXml(deep(63)))).toMatchObject({ reason: 'not-saml' });
  });

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(whole.length), (noise, at) => {
        parseXml(whole.slice(0, at) + noise + whole.slice(at));
        parseSamlResponse(noise);
      }),
    );
  });
});

describe('a time in XML', () => {
  it.each([
    ['2025-06-15T15:06:40Z', 1_750_000_000_000],
    ['2025-06-15T15:06:40', 1_750_000_000_000],
    ['2025-06-15T17:06:40+02:00', 1_750_000_000_000],
    ['2025-06-15T09:36:40-05:30', 1_750_000_000_000],
    ['2025-06-15T15:06:40.1Z', 1_750_000_000_100],
    ['2025-06-15T15:06:40.123456789Z', 1_750_000_000_123],
    ['2025-06-15T15:06:40.9999999Z', 1_750_000_000_999],
    [' 2025-06-15T15:06:40Z\n', 1_750_000_000_000],
    ['2024-02-29T00:00:00Z', 1_709_164_800_000],
    ['2024-12-31T23:59:59+14:00', 1_735_639_199_000],
    ['2025-06-14T24:00:00Z', 1_749_945_600_000],
  ])('is read: %s', (text, epoch) => {
    expect(parseXmlInstant(text)).toBe(epoch);
  });

  it.each([
    undefined,
    '',
    'tomorrow',
    '2025-06-15',
    '2025-06-15 15:06:40Z',
    '2025-06-15T15:06Z',
    '2025-06-15T15:06:40z',
    '2025-06-15T15:06:40.Z',
    '2025-06-15T15:06:40+0200',
    '2025-00-15T15:06:40Z',
    '2025-13-15T15:06:40Z',
    '2025-06-00T15:06:40Z',
    '2025-06-31T15:06:40Z',
    '2025-02-29T15:06:40Z',
    '2025-06-15T25:00:00Z',
    '2025-06-15T24:00:01Z',
    '2025-06-15T15:60:40Z',
    '2025-06-15T15:06:61Z',
    '2025-06-15T15:06:40+15:00',
    '2025-06-15T15:06:40+02:60',
    '12025-06-15T15:06:40Z',
  ])('is not read: %s', text => {
    expect(parseXmlInstant(text)).toBeUndefined();
  });

  it('is what the calendar says, for every millisecond of many centuries', () => {
    const dates = fc.date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59.999Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(dates, date => {
        expect(parseXmlInstant(date.toISOString())).toBe(date.getTime());
      }),
      { numRuns: 2_000 },
    );
  });
});
