import { describe, expect, it } from 'vitest';
import { claim } from '../testing/claims/claim.ts';
import {
  assertionXml,
  base64,
  encryptedResponse,
  ISSUER,
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

describe('a SAML response', () => {
  it('has roles, session name, durations and times', () => {
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
    expect(parseSamlResponse(samlResponse())).toEqual({ ok: true, value: { roles: [], issuers: [ISSUER] } });
  });

  it('with 2,000 roles gives 2,000 roles in their order', () => {
    const names = Array.from({ length: 2_000 }, (_, index) => `Role${index}`);
    const result = parseSamlResponse(samlResponse({ roles: names.map(name => roleValue(name)) }));
    expect(result.ok && result.value.roles.map(({ name }) => name)).toEqual(names);
  });

  it('lists a role once', () => {
    const swapped = dev.split(',').toReversed().join(' , ');
    expect(rolesOf(parseSamlResponse(samlResponse({ roles: [dev, swapped, `${dev} ${dev}`] })))).toEqual([devArn]);
  });

  it('may break its base64 into lines', () => {
    const lines = samlResponse({ roles: [dev] }).replace(/(.{76})/g, '$1\r\n');
    expect(rolesOf(parseSamlResponse(lines))).toEqual([devArn]);
  });

  it('may start with a byte order mark and an XML declaration', () => {
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

  it('is read with local namespace declarations without prefixes', () => {
    const xml = `<Response xmlns="urn:oasis:names:tc:SAML:2.0:protocol"><Assertion xmlns="urn:oasis:names:tc:SAML:2.0:assertion"><AttributeStatement><Attribute Name="${ROLE_ATTRIBUTE}"><AttributeValue xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="xs:string">${dev}</AttributeValue></Attribute></AttributeStatement></Assertion></Response>`;
    expect(rolesOf(parseXml(xml))).toEqual([devArn]);
  });

  it.each([
    ['of SAML 1.1', 'urn:oasis:names:tc:SAML:2.0:assertion', 'urn:oasis:names:tc:SAML:1.0:assertion'],
    ['that is unknown', 'urn:oasis:names:tc:SAML:2.0:assertion', 'urn:example'],
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

  it('is not truncated by a comment: a role can’t imitate another one', () => {
    claim('strict-saml-reader');
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
      expect(parseSamlResponse(samlResponse({ sessionDuration }))).toEqual({
        ok: true,
        value: { roles: [], issuers: [ISSUER] },
      });
    },
  );

  it.each(['x', 'a b', 'a;b', 'n'.repeat(65), ''])('is no session name: "%s"', sessionName => {
    expect(parseSamlResponse(samlResponse({ sessionName }))).toEqual({
      ok: true,
      value: { roles: [], issuers: [ISSUER] },
    });
  });
});

describe('an error status', () => {
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

  it('takes precedence over roles in the same response', () => {
    const inside = status(code('Responder')) + assertionXml({ roles: [dev] });
    expect(failureOf(parseInside(inside))?.kind).toBe('assertion-refused');
  });
});

describe('an encrypted assertion', () => {
  it('is distinguished from a damaged one', () => {
    expect(failureOf(parseSamlResponse(encryptedResponse()))).toEqual({ kind: 'assertion-encrypted' });
    const issuer = 'https://idp.acme.example/metadata';
    expect(failureOf(parseSamlResponse(encryptedResponse(issuer)))).toEqual({ kind: 'assertion-encrypted', issuer });
  });

  it.each([
    '<samlp:Extensions><saml:EncryptedAssertion/></samlp:Extensions>',
    '<samlp:EncryptedAssertion/>',
    '<saml:EncryptedID/>',
  ])('is not %s', inside => {
    expect(failureOf(parseInside(inside))).toEqual({ kind: 'assertion-malformed', reason: 'not-saml' });
  });

  it('does not hide an error status', () => {
    const inside = `${status(code('Requester'))}<saml:EncryptedAssertion/>`;
    expect(failureOf(parseInside(inside))?.kind).toBe('assertion-refused');
  });
});
