import { promisify } from 'node:util';
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import { decrypt } from 'xml-encryption';
import {
  ACS_URL,
  ASSERTION_NAMESPACE,
  AUDIENCE,
  PROTOCOL_NAMESPACE,
  ROLE_ATTRIBUTE,
  SESSION_NAME_ATTRIBUTE,
  SUCCESS,
} from '../saml-names.ts';
import { awsKeys, providerKeys } from '../test-keys.ts';
import { type Checked, granted, REFUSALS, refused } from './refusal.ts';
import { signatureOf } from './signature-of.ts';

/** Claims of an accepted response. Instants are epoch ms. */
export type SamlClaims = {
  readonly issuer: string;
  readonly subject: string;
  readonly subjectType: string;
  readonly recipient: string;
  readonly sessionName: string;
  readonly pairs: readonly { readonly roleArn: string; readonly principalArn: string }[];
  readonly sessionEnd: number | null;
};

const REDEEM_MILLISECONDS = 5 * 60_000;
const decryptXml: (xml: string, options: { readonly key: string }) => Promise<string> = promisify(decrypt);

/**
 * Checks a SAMLResponse (base64) as AWS does: well-formed, signed by the provider, addressed to AWS, fresh. `issuer` is the
 * entity ID in the provider's metadata, `now` epoch ms by the clock of STS.
 */
export async function readClaims(samlResponse: string, issuer: string, now: number): Promise<Checked<SamlClaims>> {
  if (!/^[A-Za-z0-9+/\s]+=*\s*$/.test(samlResponse)) return refused(REFUSALS.invalidBase64);
  const xml = Buffer.from(samlResponse, 'base64').toString('utf8');
  const response = parse(xml);
  if (response?.localName !== 'Response' || response.namespaceURI !== PROTOCOL_NAMESPACE)
    return refused(REFUSALS.invalidResponse);
  const outer = signatureOf(response, xml, providerKeys.certificate);
  if (outer === 'bad') return refused(REFUSALS.signatureInvalid);
  if (one(response, PROTOCOL_NAMESPACE, 'StatusCode')?.getAttribute('Value') !== SUCCESS)
    return refused(REFUSALS.claimRejected);
  const opened = await openAssertion(response, xml);
  if (opened === null) return refused(REFUSALS.invalidResponse);
  const inner = signatureOf(opened.assertion, opened.xml, providerKeys.certificate);
  if (inner === 'bad' || (inner === 'absent' && outer === 'absent')) return refused(REFUSALS.signatureInvalid);
  return checkAssertion(opened.assertion, issuer, now);
}

function parse(xml: string): Element | null {
  if (xml.includes('<!DOCTYPE')) return null;
  let broken = false;
  const note = () => {
    broken = true;
  };
  const parser = new DOMParser({ errorHandler: { warning: note, error: note, fatalError: note } });
  const root = xml.trimStart().startsWith('<') ? parser.parseFromString(xml, 'text/xml')?.documentElement : null;
  return broken ? null : (root ?? null);
}

/** The only assertion of a response, decrypted if necessary, with its source text. */
async function openAssertion(
  response: Element,
  xml: string,
): Promise<{ readonly assertion: Element; readonly xml: string } | null> {
  const plain = one(response, ASSERTION_NAMESPACE, 'Assertion');
  if (plain !== null) return { assertion: plain, xml };
  const encrypted = one(response, ASSERTION_NAMESPACE, 'EncryptedAssertion');
  if (encrypted === null) return null;
  try {
    const opened = await decryptXml(new XMLSerializer().serializeToString(encrypted), { key: awsKeys.key });
    const assertion = parse(opened);
    return assertion === null ? null : { assertion, xml: opened };
  } catch {
    // Encrypted to another key, or damaged: xml-encryption throws OpenSSL's errors.
    return null;
  }
}

function checkAssertion(assertion: Element, issuer: string, now: number): Checked<SamlClaims> {
  const text = (name: string) => one(assertion, ASSERTION_NAMESPACE, name)?.textContent?.trim() ?? '';
  const instant = (element: string | null, name: string) =>
    Date.parse((element === null ? assertion : one(assertion, ASSERTION_NAMESPACE, element))?.getAttribute(name) ?? '');
  const sessionName = attribute(assertion, SESSION_NAME_ATTRIBUTE)[0];
  const recipient = one(assertion, ASSERTION_NAMESPACE, 'SubjectConfirmationData')?.getAttribute('Recipient') ?? '';
  const sessionEnd = instant('AuthnStatement', 'SessionNotOnOrAfter');
  if (text('Issuer') !== issuer) return refused(REFUSALS.issuerUnknown);
  if (![AUDIENCE, ACS_URL].includes(text('Audience'))) return refused(REFUSALS.audienceMissing);
  if (recipient !== ACS_URL) return refused(REFUSALS.invalidResponse);
  // A missing instant is NaN, which fails each comparison, as intended.
  if (!(now < instant(null, 'IssueInstant') + REDEEM_MILLISECONDS)) return refused(REFUSALS.assertionStale);
  if (!(now < instant('SubjectConfirmationData', 'NotOnOrAfter')) || !(now < instant('Conditions', 'NotOnOrAfter')))
    return refused(REFUSALS.assertionExpired);
  if (sessionName === undefined) return refused(REFUSALS.sessionNameMissing);
  if (!/^[a-zA-Z_0-9+=,.@-]{2,64}$/.test(sessionName)) return refused(REFUSALS.sessionNameInvalid);
  return granted({
    issuer,
    subject: text('NameID'),
    subjectType: subjectType(one(assertion, ASSERTION_NAMESPACE, 'NameID')?.getAttribute('Format') ?? ''),
    recipient,
    sessionName,
    pairs: attribute(assertion, ROLE_ATTRIBUTE).map(pair),
    sessionEnd: Number.isNaN(sessionEnd) ? null : sessionEnd,
  });
}

/** The only descendant with that name, or null: two would be ambiguous. */
function one(within: Element, namespace: string, name: string): Element | null {
  const found = Array.from(within.getElementsByTagNameNS(namespace, name)).filter(
    // The response has an Issuer of its own, so only children count.
    each => name !== 'Issuer' || each.parentNode === within,
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

function attribute(assertion: Element, name: string): readonly string[] {
  return Array.from(assertion.getElementsByTagNameNS(ASSERTION_NAMESPACE, 'Attribute'))
    .filter(each => each.getAttribute('Name') === name)
    .flatMap(each => Array.from(each.getElementsByTagNameNS(ASSERTION_NAMESPACE, 'AttributeValue')))
    .map(each => each.textContent ?? '');
}

function pair(value: string): { readonly roleArn: string; readonly principalArn: string } {
  const arns = value.split(',').map(each => each.trim());
  return {
    roleArn: arns.find(each => each.includes(':role/')) ?? '',
    principalArn: arns.find(each => each.includes(':saml-provider/')) ?? '',
  };
}

/** AWS shortens known formats. */
const subjectType = (format: string): string => format.replace('urn:oasis:names:tc:SAML:2.0:nameid-format:', '');
