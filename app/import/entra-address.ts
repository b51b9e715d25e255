import { isRegion, PARTITIONS } from '../domain/partition.ts';
import { base64 } from '../saml/base64.ts';

/** AssertionConsumerService address by the profile's region, as in aws-azure-login. */
function acsFor(region: string): string {
  const partition = Object.values(PARTITIONS).find(each => isRegion(each, region)) ?? PARTITIONS.aws;
  return `https://${partition.signInHost}/saml`;
}

/**
 * Sign-in address of an Entra application known by its identifier: a SAML request in the address itself, as aws-azure-login creates
 * one at each sign-in. It can be saved, since Entra does not check its age
 * ("Microsoft Entra ID expects a DateTime value of this type, but doesn't evaluate or use the value"), and STS does not ask
 * which request an assertion answers.
 */
export function entraAddress(tenantId: string, appIdUri: string, region: string | undefined): string {
  const request = [
    '<samlp:AuthnRequest xmlns="urn:oasis:names:tc:SAML:2.0:metadata" xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol"',
    ` ID="id0" Version="2.0" IssueInstant="2020-01-01T00:00:00Z" AssertionConsumerServiceURL="${acsFor(region ?? '')}">`,
    `<Issuer xmlns="urn:oasis:names:tc:SAML:2.0:assertion">${escaped(appIdUri)}</Issuer>`,
    '<samlp:NameIDPolicy Format="urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress"></samlp:NameIDPolicy>',
    '</samlp:AuthnRequest>',
  ].join('');
  const packed = encodeURIComponent(base64(deflated(new TextEncoder().encode(request))));
  return `https://login.microsoftonline.com/${encodeURIComponent(tenantId)}/saml2?SAMLRequest=${packed}`;
}

/** DEFLATE (RFC 1951) with a single stored block. At most 65,535 bytes. */
function deflated(bytes: Uint8Array): Uint8Array {
  const { length } = bytes;
  return Uint8Array.from([1, length & 255, length >> 8, ~length & 255, (~length >> 8) & 255, ...bytes]);
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, sign => `&#${sign.codePointAt(0) ?? 0};`);
