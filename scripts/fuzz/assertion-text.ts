// Generates hostile SAML responses: mostly valid, wrong in one or many places, with the roles that a strict parser may find.
import type { Random } from './trial.ts';

export type AssertionText = {
  readonly samlResponse: string;
  /**
   * Role ARNs in valid places, by IAM's grammar: a parser may find fewer, never others. Undefined
   * if the text was damaged, which can turn one valid ARN into another; then only the grammar can be checked.
   */
  readonly legitimate: ReadonlySet<string> | undefined;
};

const SAML = 'urn:oasis:names:tc:SAML:2.0:assertion';
const PROTOCOL = 'urn:oasis:names:tc:SAML:2.0:protocol';
const ROLE = 'https://aws.amazon.com/SAML/Attributes/Role';

export function assertionText(random: Random): AssertionText {
  const pick = <T>(items: readonly [T, ...T[]]): T => items[random.below(items.length)] ?? items[0];
  const chance = (oneIn: number) => random.below(oneIn) === 0;
  const legitimate = new Set<string>();

  const digits = () => String(random.below(1e12)).padStart(12, '0');
  const name = () =>
    pick(['Analyst', 'teams/metering/Developer', 'a', 'x'.repeat(64), 'Read+Only=,.@-_'.replace(',', '')]);
  const roleArn = (account: string) =>
    `arn:${pick(['aws', 'aws', 'aws-cn', 'aws-us-gov', 'aws-eusc'])}:iam::${account}:role/${name()}`;
  const providerArn = (role: string, account: string) =>
    `${role.slice(0, role.indexOf(':iam'))}:iam::${account}:saml-provider/Example`;

  /** An ARN that only a careless parser accepts. */
  const lookAlike = (): string =>
    pick([
      () => `arn:aws:iam::${digits().slice(1)}:role/Short`,
      () => `arn:aws:iam::${digits()}0:role/Long`,
      () => `arn:aws:iam::${digits()}:role/`,
      () => `arn:aws:iam::${digits()}:role//Double`,
      () => `arn:aws:iam::${digits()}:role/${'y'.repeat(65)}`,
      () => `arn:aws:iam::${digits()}:user/Somebody`,
      () => `arn:aws:iam::${digits()}:role/Ünïcode`,
      () => `arn:aws:iam::${digits()}:role/A\u200bB`,
      () => `ARN:aws:iam::${digits()}:role/Upper`,
      () => `xarn:aws:iam::${digits()}:role/Prefix`,
      () => `arn:evil:iam::${digits()}:role/Partition`,
      () => `arn:aws:sts::${digits()}:role/Service`,
      () => `arn:aws:iam:eu-central-1:${digits()}:role/Region`,
      () => `arn:aws:iam::${digits()}:role/Quote&quot;`,
      () => `arn:aws:iam::${digits().replace(/\d/, '٣')}:role/OtherDigits`,
    ])();

  const spread = (text: string): string => {
    const at = random.below(text.length);
    const between = pick(['<!---->', '<!-- x -->', '<?pi x?>', '']);
    return chance(4) ? text.slice(0, at) + between + text.slice(at) : text;
  };

  const blank = () => pick(['', ' ', '\n', '\t', ' \r\n  ']);

  const roleValue = (counts: boolean): string => {
    const account = digits();
    const role = roleArn(account);
    const provider = providerArn(role, account);
    if (chance(5)) return `${lookAlike()},${provider}`;
    if (chance(9)) return role;
    if (chance(9)) return `${role},${providerArn('arn:aws-other:iam', account)}`;
    if (counts) legitimate.add(role);
    const [one, other] = chance(2) ? [role, provider] : [provider, role];
    const value = `${blank()}${one}${blank()},${blank()}${other}${blank()}`;
    return chance(6) ? `<![CDATA[${value}]]>` : spread(value);
  };

  const values = (tag: string, counts: boolean): string =>
    Array.from({ length: random.below(chance(50) ? 200 : 5) }, () => `<${tag}>${roleValue(counts)}</${tag}>`).join('');

  /** Places where a role must not count: wrong names, namespaces, and kinds of signature wrapping. */
  const decoy = (): string =>
    pick([
      (): string => `<a:Attribute Name="${ROLE.toLowerCase()}">${values('a:AttributeValue', false)}</a:Attribute>`,
      (): string => `<a:Attribute Name="${ROLE} ">${values('a:AttributeValue', false)}</a:Attribute>`,
      (): string =>
        `<x:Attribute xmlns:x="urn:other" Name="${ROLE}">${values('x:AttributeValue', false)}</x:Attribute>`,
      (): string => `<a:Attribute Name="${ROLE}">${values('AttributeValue', false)}</a:Attribute>`,
      (): string =>
        `<a:Attribute Name="${ROLE}"><a:AttributeValue><b>${roleValue(false)}</b></a:AttributeValue></a:Attribute>`,
      (): string => `<a:Advice><a:Assertion>${statement(false)}</a:Assertion></a:Advice>`,
      (): string =>
        `<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:Object><a:Assertion>${statement(false)}</a:Assertion></ds:Object></ds:Signature>`,
      (): string => `<a:Attribute Name="Other" Friendly="${ROLE}">${values('a:AttributeValue', false)}</a:Attribute>`,
      (): string => `<!-- <a:Attribute Name="${ROLE}">x</a:Attribute> -->`,
    ])();

  function statement(counts: boolean): string {
    return `<a:AttributeStatement><a:Attribute Name="${ROLE}">${values('a:AttributeValue', counts)}</a:Attribute></a:AttributeStatement>`;
  }

  const depth = chance(40) ? random.below(200) : 0;
  const deep = '<d>'.repeat(depth) + '</d>'.repeat(depth);
  const huge = chance(60) ? ` Huge="${'h'.repeat(random.below(20_000))}"` : '';
  const many = chance(60) ? Array.from({ length: random.below(300) }, (_, index) => ` m${index}="v"`).join('') : '';
  const assertion = `<a:Assertion xmlns:a="${SAML}" IssueInstant="${pick(['2026-11-24T08:00:00Z', '9999-99-99T99:99:99Z', ''])}"${huge}${many}>${
    chance(3) ? decoy() : ''
  }${statement(true)}${chance(3) ? decoy() : ''}</a:Assertion>`;
  const prologue = pick([
    '',
    '',
    '',
    '<?xml version="1.0"?>',
    bomb(random),
    '<!DOCTYPE x SYSTEM "file:///etc/passwd">',
  ]);
  const outside = chance(8) ? decoy().replaceAll('a:', 'p:') : '';
  const xml = `${prologue}<p:Response xmlns:p="${PROTOCOL}" xmlns:a="${SAML}">${outside}${deep}${assertion}</p:Response>`;
  const damaged = damage(xml, random);
  return { samlResponse: encode(damaged, random), legitimate: damaged === xml ? legitimate : undefined };
}

// Billion laughs, and quadratic blowup with one large entity.
const bomb = (random: Random): string =>
  `<!DOCTYPE b [<!ENTITY a "${'lol'.repeat(random.below(20) + 1)}">${Array.from(
    { length: 8 },
    (_, index) => `<!ENTITY a${index} "${(index === 0 ? '&a;' : `&a${index - 1};`).repeat(10)}">`,
  ).join('')}]>`;

/** One text in three is damaged somewhere, as by broken and hostile senders. */
function damage(xml: string, random: Random): string {
  if (random.below(3) !== 0) return xml;
  const at = random.below(xml.length + 1);
  const changes: readonly (() => string)[] = [
    () => xml.slice(0, at),
    () => xml.slice(0, at) + xml.slice(at + 1 + random.below(20)),
    () => xml.slice(0, at) + String.fromCharCode(random.below(0x80)) + xml.slice(at),
    () =>
      xml.slice(0, at) +
      ['&lt;', '&#0;', '&#x110000;', '&undefined;', '\u0000', '\ud800', ']]>', '<', '>', '"'][random.below(10)] +
      xml.slice(at),
    () => xml.replace('a:Assertion', 'a:assertion'),
    () => xml + xml,
  ];
  return (changes[random.below(changes.length)] ?? (() => xml))();
}

function encode(xml: string, random: Random): string {
  const bytes =
    random.below(20) === 0
      ? Buffer.from(xml, (['utf16le', 'latin1'] as const)[random.below(2)] ?? 'latin1')
      : Buffer.from(xml);
  const base64 = bytes.toString('base64');
  switch (random.below(20)) {
    case 0:
      return base64.replace(/(.{64})/g, '$1\r\n');
    case 1:
      return base64.slice(0, random.below(base64.length + 1));
    case 2:
      return `${base64.slice(0, 10)}${'!%-_='[random.below(5)]}${base64.slice(10)}`;
    default:
      return base64;
  }
}
