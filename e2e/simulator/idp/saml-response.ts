import { promisify } from 'node:util';
import { getSamlResponse, type SamlResponseOptions } from 'samlp';
import type { IdpBehavior, Posting } from '../misbehavior.ts';
import type { Person } from '../people.ts';
import {
  ACS_URL,
  AUDIENCE,
  DENIED,
  ROLE_ATTRIBUTE,
  SESSION_DURATION_ATTRIBUTE,
  SESSION_NAME_ATTRIBUTE,
  SUCCESS,
} from '../saml-names.ts';
import { foreignKey, providerKeys } from '../test-keys.ts';
import { encryptAssertion } from './encrypt-assertion.ts';
import { signXml } from './sign-xml.ts';

export type ResponseBehavior = Pick<
  IdpBehavior,
  'posting' | 'pairs' | 'assertionSeconds' | 'sessionEndSeconds' | 'clockSeconds'
>;

const makeResponse: (options: SamlResponseOptions, user: unknown) => Promise<string> = promisify(getSamlResponse);

/** Age of an `expired` assertion. */
const STALE_SECONDS = 600;

/**
 * SAMLResponse form field for a person: base64, created by samlp, with signed response and assertion.
 * `issuer` is the provider's entity ID.
 */
export async function samlResponse(person: Person, behavior: ResponseBehavior, issuer: string): Promise<string> {
  const { posting } = behavior;
  const made = await makeResponse(responseOptions(person, behavior, issuer), person);
  const timed = moveInstants(endSession(made, behavior.sessionEndSeconds), clockOf(behavior));
  const xml = await signAndEncrypt(posting === 'denied' ? deny(timed) : timed, posting);
  return deform(xml, posting);
}

function responseOptions(person: Person, behavior: ResponseBehavior, issuer: string): SamlResponseOptions {
  const { posting } = behavior;
  return {
    issuer: posting === 'wrong-issuer' ? 'https://idp.elsewhere.test/metadata' : issuer,
    audience: posting === 'wrong-audience' ? 'urn:somebody:else' : AUDIENCE,
    destination: ACS_URL,
    recipient: posting === 'wrong-recipient' ? 'https://app.elsewhere.test/saml' : ACS_URL,
    lifetimeInSeconds: behavior.assertionSeconds,
    signAssertion: false,
    signResponse: false,
    authnContextClassRef: 'urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport',
    profileMapper: () => ({
      getClaims: () => claims(person, behavior),
      getNameIdentifier: () => ({
        nameIdentifier: person.email,
        nameIdentifierFormat: 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent',
      }),
    }),
  };
}

function claims(
  person: Person,
  { pairs, posting }: ResponseBehavior,
): Readonly<Record<string, string | readonly string[]>> {
  const roleFirst = (person.pairs === 'role-first') === (pairs === 'usual');
  return {
    [ROLE_ATTRIBUTE]: person.roles.map(({ roleArn, principalArn }) =>
      roleFirst ? `${roleArn},${principalArn}` : `${principalArn},${roleArn}`,
    ),
    ...(posting === 'no-session-name' ? {} : { [SESSION_NAME_ATTRIBUTE]: person.email }),
    ...(person.sessionSeconds === null ? {} : { [SESSION_DURATION_ATTRIBUTE]: String(person.sessionSeconds) }),
  };
}

const clockOf = ({ clockSeconds, posting }: ResponseBehavior): number =>
  clockSeconds - (posting === 'expired' ? STALE_SECONDS : 0);

/** samlp always uses the current time, so other times are written before signing. */
function moveInstants(xml: string, seconds: number): string {
  return xml.replace(
    /\b(IssueInstant|AuthnInstant|NotBefore|NotOnOrAfter|SessionNotOnOrAfter)="([^"]+)"/g,
    (_, name: string, instant: string) => `${name}="${new Date(Date.parse(instant) + seconds * 1_000).toISOString()}"`,
  );
}

function endSession(xml: string, seconds: number | null): string {
  if (seconds === null) return xml;
  const end = new Date(Date.now() + seconds * 1_000).toISOString();
  return xml.replace('<saml:AuthnStatement ', `<saml:AuthnStatement SessionNotOnOrAfter="${end}" `);
}

/** A provider that denies access sends a response without an assertion. */
const deny = (xml: string): string =>
  xml.replace(SUCCESS, DENIED).replace(/<saml:Assertion[ >].*<\/saml:Assertion>/s, '');

async function signAndEncrypt(xml: string, posting: Posting): Promise<string> {
  if (posting === 'unsigned') return xml;
  const signer = {
    key: posting === 'foreign-key' ? foreignKey() : providerKeys.key,
    certificate: providerKeys.certificate,
  };
  const inner = posting === 'denied' ? xml : signXml(xml, 'Assertion', signer);
  return signXml(posting === 'encrypted' ? await encryptAssertion(inner) : inner, 'Response', signer);
}

const base64 = (text: string): string => Buffer.from(text).toString('base64');

const DEFORMED: Partial<Record<Posting, (xml: string) => string>> = {
  tampered: xml => base64(xml.replaceAll(/:role\/[\w/]+/g, ':role/Administrator')),
  'bad-base64': xml => `%%${base64(xml).replaceAll('a', '*')}`,
  truncated: xml => base64(xml.slice(0, xml.length / 2)),
  doctype: xml => base64(`<!DOCTYPE Response [<!ENTITY company "Example Energy">]>${xml}`),
  'not-saml': () => base64('<html><body><p>Service temporarily unavailable</p></body></html>'),
  empty: () => '',
};

const deform = (xml: string, posting: Posting): string => (DEFORMED[posting] ?? base64)(xml);
