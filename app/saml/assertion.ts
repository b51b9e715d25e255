import { SaxesParser } from 'saxes';
import type { Failure } from '../domain/failure.ts';
import type { Instant } from '../domain/instant.ts';
import { LONGEST_ISSUER } from '../domain/provider-identity.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { parseRoleValue, type Role } from '../domain/role.ts';
import { DURATION } from '../domain/role-session.ts';
import { parseXmlInstant } from './parse-xml-instant.ts';

/** Contents of a SAML response. The signature is not verified here: STS does, and only STS issues credentials. */
export type Assertion = {
  readonly roles: readonly Role[];
  /** Claimed issuers; several if the response has several assertions. */
  readonly issuers: readonly string[];
  readonly sessionName?: string;
  /** SessionDuration in seconds, 900..43200. */
  readonly sessionDuration?: number;
  /** SessionNotOnOrAfter: when the provider's session ends. */
  readonly sessionNotOnOrAfter?: Instant;
  /** IssueInstant, by the provider's clock. */
  readonly issuedAt?: Instant;
  /** NotOnOrAfter, by the provider's clock. STS accepts an assertion for at most 5 minutes after its issue. */
  readonly notOnOrAfter?: Instant;
};

const LIMITS = { base64: 8_000_000, depth: 64, attributeValues: 20_000, roles: 20_000 } as const;

const SAML = 'urn:oasis:names:tc:SAML:2.0:assertion';
const PROTOCOL = 'urn:oasis:names:tc:SAML:2.0:protocol';
const AWS = 'https://aws.amazon.com/SAML/Attributes/';
const SUCCESS = 'urn:oasis:names:tc:SAML:2.0:status:Success';

const malformed = (reason: Extract<Failure, { kind: 'assertion-malformed' }>['reason']) =>
  fail({ kind: 'assertion-malformed', reason });

/**
 * Parses the `SAMLResponse` form field (base64). Untrusted input: size, depth and count are bounded, a DTD is rejected
 * (and with it custom entities), and text is joined across comments, so that a comment can't split an ARN.
 */
export function parseSamlResponse(samlResponse: string): Result<Assertion> {
  if (samlResponse.length > LIMITS.base64) return malformed('too-large');
  const base64 = samlResponse.replace(/[\s]+/g, '');
  if (base64 === '') return malformed('empty');
  const xml = decode(base64);
  return xml === undefined ? malformed('base64') : parseXml(xml);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant; the parser refuses what XML forbids.
const ASCII = /^[\x00-\x7f]*$/;

function decode(base64: string): string | undefined {
  try {
    const characters = atob(base64);
    // Fast path for nearly every response: ASCII characters are single bytes in UTF-8.
    if (ASCII.test(characters)) return characters;
    const bytes = new Uint8Array(characters.length);
    // Uint8Array.from is fifty times slower: it uses an iterator.
    for (let at = 0; at < bytes.length; at += 1) bytes[at] = characters.charCodeAt(at);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Thrown to leave the parser; never leaves this file. */
class Refused extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.kind);
    this.failure = failure;
  }
}

function parseXml(xml: string): Result<Assertion> {
  const reader = new AssertionReader();
  try {
    reader.parser.write(xml).close();
    return reader.result();
  } catch (error) {
    return error instanceof Refused ? fail(error.failure) : malformed('xml');
  }
}

// Full paths, not names: an Attribute inside a signature's Object or an Advice must not count (signature wrapping). As a
// tree, since each of thousands of elements is looked up in it.
type Place = { readonly [element: string]: Place };
const VALUE: Place = {};
const ATTRIBUTE: Place = { [`${SAML} AttributeValue`]: VALUE };
const ISSUER: Place = {};
const ENVELOPE_ISSUER: Place = {};
const CONDITIONS: Place = {};
const AUTHN_STATEMENT: Place = {};
const ASSERTION: Place = {
  [`${SAML} Issuer`]: ISSUER,
  [`${SAML} Conditions`]: CONDITIONS,
  [`${SAML} AuthnStatement`]: AUTHN_STATEMENT,
  [`${SAML} AttributeStatement`]: { [`${SAML} Attribute`]: ATTRIBUTE },
};
const SECOND_STATUS_CODE: Place = {};
const STATUS_CODE: Place = { [`${PROTOCOL} StatusCode`]: SECOND_STATUS_CODE };
const ENCRYPTED: Place = {};
const RESPONSE: Place = {
  [`${SAML} Issuer`]: ENVELOPE_ISSUER,
  [`${SAML} Assertion`]: ASSERTION,
  [`${SAML} EncryptedAssertion`]: ENCRYPTED,
  [`${PROTOCOL} Status`]: { [`${PROTOCOL} StatusCode`]: STATUS_CODE },
};
const TEXTS: ReadonlySet<Place | undefined> = new Set([VALUE, ISSUER, ENVELOPE_ISSUER]);
const DOCUMENT: Place = { [`${PROTOCOL} Response`]: RESPONSE };

class AssertionReader {
  readonly parser = new SaxesParser({ xmlns: true, position: false });
  /** Stack of open elements: the node of the tree, or undefined for an unexpected element. */
  readonly #path: (Place | undefined)[] = [DOCUMENT];
  #attribute = '';
  #text: string[] = [];
  #values = 0;
  #status: string | undefined;
  #secondStatus: string | undefined;
  #encrypted = false;
  #assertions = 0;
  #roles = new Map<string, Role>();
  readonly #issuers = new Set<string>();
  #envelopeIssuer: string | undefined;
  #sessionName: string | undefined;
  #sessionDuration: number | undefined;
  #sessionNotOnOrAfter: Instant | undefined;
  #issuedAt: Instant | undefined;
  #notOnOrAfter: Instant | undefined;

  constructor() {
    this.parser.on('error', error => {
      throw error;
    });
    this.parser.on('doctype', () => {
      throw new Refused({ kind: 'assertion-malformed', reason: 'doctype' });
    });
    this.parser.on('opentag', tag => {
      const place = this.#path.at(-1)?.[`${tag.uri} ${tag.local}`];
      this.#path.push(place);
      if (this.#path.length > LIMITS.depth + 1) throw new Refused({ kind: 'assertion-malformed', reason: 'too-large' });
      if (this.#path.length === 2 && place !== RESPONSE)
        throw new Refused({ kind: 'assertion-malformed', reason: 'not-saml' });
      if (place !== undefined) this.#open(place, name => tag.attributes[name]?.value);
    });
    for (const kind of ['text', 'cdata'] as const)
      this.parser.on(kind, text => {
        if (TEXTS.has(this.#path.at(-1))) this.#text.push(text);
      });
    this.parser.on('closetag', () => {
      const place = this.#path.pop();
      if (place === VALUE) this.#take(this.#text.join(''));
      else if (TEXTS.has(place)) this.#takeIssuer(place, this.#text.join('').trim());
    });
  }

  #open(place: Place, attribute: (name: string) => string | undefined): void {
    switch (place) {
      case ASSERTION:
        this.#assertions += 1;
        this.#issuedAt = this.#issuedAt ?? parseXmlInstant(attribute('IssueInstant'));
        break;
      case ENCRYPTED:
        this.#encrypted = true;
        break;
      case STATUS_CODE:
        this.#status = attribute('Value');
        break;
      case SECOND_STATUS_CODE:
        this.#secondStatus = attribute('Value');
        break;
      case CONDITIONS:
        this.#notOnOrAfter = parseXmlInstant(attribute('NotOnOrAfter'));
        break;
      case AUTHN_STATEMENT:
        this.#sessionNotOnOrAfter = parseXmlInstant(attribute('SessionNotOnOrAfter'));
        break;
      case ATTRIBUTE:
        this.#attribute = attribute('Name') ?? '';
        break;
      case VALUE:
      case ISSUER:
      case ENVELOPE_ISSUER:
        this.#text = [];
        break;
    }
  }

  #takeIssuer(place: Place | undefined, issuer: string): void {
    if (issuer.length > LONGEST_ISSUER) throw new Refused({ kind: 'assertion-malformed', reason: 'too-large' });
    if (place === ENVELOPE_ISSUER) this.#envelopeIssuer = issuer;
    else if (issuer !== '') this.#issuers.add(issuer);
  }

  #take(value: string): void {
    this.#values += 1;
    if (this.#values > LIMITS.attributeValues) throw new Refused({ kind: 'assertion-malformed', reason: 'too-large' });
    if (this.#attribute === `${AWS}Role`) {
      for (const role of parseRoleValue(value)) if (!this.#roles.has(role.roleArn)) this.#roles.set(role.roleArn, role);
      if (this.#roles.size > LIMITS.roles) throw new Refused({ kind: 'assertion-malformed', reason: 'too-large' });
    } else if (this.#attribute === `${AWS}RoleSessionName`) {
      const name = value.trim();
      if (/^[\w+=,.@-]{2,64}$/.test(name)) this.#sessionName = name;
    } else if (this.#attribute === `${AWS}SessionDuration`) {
      const duration = /^\s*\d{1,6}\s*$/.test(value) ? Number(value) : 0;
      if (duration >= DURATION.minimum && duration <= DURATION.maximum) this.#sessionDuration = duration;
    }
  }

  #encryptedFrom(): Result<Assertion> {
    const issuer = this.#envelopeIssuer;
    return fail({ kind: 'assertion-encrypted', ...(issuer !== undefined && issuer !== '' && { issuer }) });
  }

  result(): Result<Assertion> {
    if (this.#status !== undefined && this.#status !== SUCCESS) {
      // SAML nests the reason of a rejection in a second status code; some providers use the first.
      const isDenied = [this.#status, this.#secondStatus].some(status =>
        /:(RequestDenied|Responder)$/.test(status ?? ''),
      );
      return fail({ kind: 'assertion-refused', status: isDenied ? 'denied' : 'other' });
    }
    if (this.#assertions === 0) return this.#encrypted ? this.#encryptedFrom() : malformed('not-saml');
    return ok({
      roles: [...this.#roles.values()],
      issuers: [...this.#issuers],
      ...(this.#sessionName !== undefined && { sessionName: this.#sessionName }),
      ...(this.#sessionDuration !== undefined && { sessionDuration: this.#sessionDuration }),
      ...(this.#sessionNotOnOrAfter !== undefined && { sessionNotOnOrAfter: this.#sessionNotOnOrAfter }),
      ...(this.#issuedAt !== undefined && { issuedAt: this.#issuedAt }),
      ...(this.#notOnOrAfter !== undefined && { notOnOrAfter: this.#notOnOrAfter }),
    });
  }
}
