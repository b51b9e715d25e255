// Regular expressions of the setup format. They mean the same with and without the `u` flag, since the published JSON Schema has
// them too and validators add the flag. An address that one of them accepts must also parse.
import { PARTITIONS } from '../../domain/partition.ts';
import { LONGEST_TEMPLATE, PLACEHOLDERS } from '../../roles/profile-template.ts';

/**
 * Invisible characters and those that affect their surroundings, by which a name could imitate part of a message:
 * control and format characters, private use and unassigned ones, line separators, and fillers that are letters by
 * category. Joiners (U+200C, U+200D) too: names are readable without them.
 */
export const HIDDEN = String.raw`[\p{C}\p{Zl}\p{Zp}\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0]`;
export const VISIBLE = new RegExp(`^${HIDDEN.replace('[', '[^')}+$`, 'u');
export const VISIBLE_OR_EMPTY = new RegExp(`^${HIDDEN.replace('[', '[^')}*$`, 'u');

/** A role's name with `*` and `?`. */
export const GLOB = /^[\x21-\x7e]+$/;
/** `sso.acme.example`, or `*.acme.example` for subdomains. */
export const HOST = /^(\*\.)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]*[a-z0-9]$/;
export const SIGNING_KEY = /^ed25519:[A-Za-z0-9+/]{43}=$/;
export const SIGNATURE = /^[A-Za-z0-9+/]{86}==$/;

/** Hosts are case-insensitive, patterns of JSON Schema are not. */
const inAnyCase = (text: string): string =>
  text.replace(/[a-z]/g, letter => `[${letter}${letter.toUpperCase()}]`).replaceAll('.', String.raw`\.`);
const oneOf = (texts: readonly string[]): string => `(?:${texts.join('|')})`;

const OCTET = String.raw`(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)`;
/** A host in ASCII, as URLs have it (`xn--…` for others). The last label of a name isn't a number. */
const WEB_HOST = oneOf([
  String.raw`${OCTET}(?:\.${OCTET}){3}`,
  String.raw`\[::1\]`,
  String.raw`(?![^\/:?#]{254})(?:[\w-]+\.)*[A-Za-z][\w-]*\.?`,
]);
const PORT = String.raw`(?::(?:6553[0-5]|655[0-2]\d|65[0-4]\d{2}|6[0-4]\d{3}|[1-5]\d{4}|[1-9]\d{0,3}))?`;
/** What URLs keep as it is written. */
const PATH = String.raw`(?:[\/?#][\w\-.~:\/?#\[\]@!$&()*+,;=%|]*)?`;
const THIS_COMPUTER = String.raw`http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])`;

/** Hosts of AWS's console and its sign-in: no company's own. */
const CONSOLE_HOSTS = ['aws.amazon.com', 'amazonaws.cn', 'amazonaws-us-gov.com', 'amazonaws-eusc.eu'].map(inAnyCase);
const NOT_OF_CONSOLE = String.raw`(?!(?:[^\/:?#]*\.)?${oneOf(CONSOLE_HOSTS)}\.?(?:[:\/?#]|$))`;

/** The address of a sign-in page or an access portal; http only on this computer, for tests. */
export const SIGN_IN_ADDRESS = new RegExp(
  `^(?:${THIS_COMPUTER}|https:\\/\\/${NOT_OF_CONSOLE}${WEB_HOST})${PORT}${PATH}$`,
);
export const WEB_ADDRESS = new RegExp(`^https:\\/\\/${WEB_HOST}${PORT}${PATH}$`);

/** The address of an access portal whose host doesn't have the region, as `portalAt` tells them. */
export const PORTAL_WITHOUT_REGION = new RegExp(
  [
    String.raw`^https:\/\/(?:(?:[A-Za-z0-9-]+\.)+${inAnyCase('awsapps.')}${oneOf(['com', 'cn'].map(inAnyCase))}`,
    `|${inAnyCase('identitycenter.')}(?:${inAnyCase('us-gov.')})?${inAnyCase('amazonaws.')}`,
    oneOf(['com', 'com.cn', 'eu'].map(inAnyCase)),
    String.raw`)(?::443)?(?![^#]*#\/[sS][aA][mM][lL]\/)(?:[\/?#]|$)`,
  ].join(''),
);

const ARN = String.raw`arn:(${Object.keys(PARTITIONS).join('|')}):iam::\d{12}:`;
// IAM's grammar (app/domain/arn.ts). A path has 512 characters at most.
const ROLE = String.raw`role\/(?![^,\s]{511,}\/)(?:[\x21-\x2b\x2d\x2e\x30-\x7e]{1,512}\/){0,32}[\w+=.@-]{1,64}`;
const PRINCIPAL = String.raw`saml-provider\/[\w.-]{1,128}`;
const pair = (first: string, second: string, group: number): string =>
  `${ARN}${first}[\\s,]+arn:\\${group}:iam::\\d{12}:${second}`;
/** A role and its SAML provider in either order, of one partition. */
export const ROLE_PAIR = new RegExp(`^(?:${pair(ROLE, PRINCIPAL, 1)}|${pair(PRINCIPAL, ROLE, 2)})$`);

/** A template of profile names, as `templateFault` accepts it. */
export const PROFILE_TEMPLATE = new RegExp(
  String.raw`^(?=.*\{role(?:-tail)?\})(?:[A-Za-z0-9_\-.\/%@:+]|\{(?:${PLACEHOLDERS.join('|')})\}){1,${LONGEST_TEMPLATE}}$`,
);
