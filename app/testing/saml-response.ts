import { base64 as bytesInBase64 } from '../saml/base64.ts';

/** Facts of a SAML response; defaults are those of a well-behaved provider. */
export type SamlFacts = {
  /** Values of the Role attribute. */
  readonly roles?: readonly string[];
  readonly sessionName?: string;
  readonly sessionDuration?: string;
  readonly sessionNotOnOrAfter?: string;
  readonly issueInstant?: string;
  readonly notOnOrAfter?: string;
  /** Issuer; `ISSUER` by default, no element if empty. */
  readonly issuer?: string;
};

export const ISSUER = 'https://sso.example.com';

export const issuerXml = (issuer: string): string => (issuer === '' ? '' : `<saml:Issuer>${issuer}</saml:Issuer>`);

export const ROLE_ATTRIBUTE = 'https://aws.amazon.com/SAML/Attributes/Role';

const NAMESPACES =
  'xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion"';
export const SUCCESS =
  '<samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status>';

const optional = (name: string, value: string | undefined): string =>
  value === undefined ? '' : ` ${name}="${value}"`;

export function samlAttribute(name: string, values: readonly string[]): string {
  const inside = values.map(value => `<saml:AttributeValue>${value}</saml:AttributeValue>`).join('');
  return `<saml:Attribute Name="${name}">${inside}</saml:Attribute>`;
}

export function assertionXml(facts: SamlFacts = {}): string {
  const { roles = [], sessionName, sessionDuration, issuer = ISSUER } = facts;
  const aws = (name: string, value: string | undefined) =>
    value === undefined ? '' : samlAttribute(`https://aws.amazon.com/SAML/Attributes/${name}`, [value]);
  return [
    `<saml:Assertion ID="_canary" Version="2.0"${optional('IssueInstant', facts.issueInstant)}>`,
    issuerXml(issuer),
    `<saml:Conditions${optional('NotOnOrAfter', facts.notOnOrAfter)}/>`,
    `<saml:AuthnStatement${optional('SessionNotOnOrAfter', facts.sessionNotOnOrAfter)}/>`,
    '<saml:AttributeStatement>',
    samlAttribute(ROLE_ATTRIBUTE, roles),
    aws('RoleSessionName', sessionName),
    aws('SessionDuration', sessionDuration),
    '</saml:AttributeStatement></saml:Assertion>',
  ].join('');
}

export const responseXml = (inside: string): string => `<samlp:Response ${NAMESPACES}>${inside}</samlp:Response>`;

/** SAMLResponse form field for these facts. */
export const samlResponse = (facts: SamlFacts = {}): string => base64(responseXml(SUCCESS + assertionXml(facts)));

export const encryptedResponse = (issuer = ''): string =>
  base64(responseXml(`${issuerXml(issuer)}${SUCCESS}<saml:EncryptedAssertion>c2VhbGVk</saml:EncryptedAssertion>`));

/** UTF-8 text in base64. */
export const base64 = (text: string): string => bytesInBase64(new TextEncoder().encode(text));
