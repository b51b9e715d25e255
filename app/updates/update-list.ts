// Format of `mai.json`, the signed list that says which version is current (docs/releasing.md, "Updates").
import * as z from 'zod/mini';
import { HIDDEN } from '../company/format/setup-patterns.ts';
import { readJson } from '../domain/read-json.ts';
import { parseXmlInstant } from '../saml/parse-xml-instant.ts';
import { LANGUAGES } from '../text/languages.ts';
import { VERSION } from './update-version.ts';

/** Maximum size of `mai.json` in bytes. The news in six languages and twelve packages need a tenth of it. */
export const LARGEST_LIST = 256_000;
/** Maximum size of a package in bytes: more than twice today's largest. */
const LARGEST_PACKAGE = 600_000_000;

/** Says what the signature is for, so that nothing else signed with the same key can pass for a list. */
export const PURPOSE = 'mai-updates-1';

export const PACKAGE_KINDS = ['deb', 'rpm', 'tar.gz', 'zip', 'dmg', 'nsis', 'msi'] as const;
export type PackageKind = (typeof PACKAGE_KINDS)[number];
export const ARCHITECTURES = ['x64', 'arm64', 'universal'] as const;

const isPackageAddress = (address: string): boolean => {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password, hash } = new URL(address);
  return protocol === 'https:' && username === '' && password === '' && hash === '';
};

const PACKAGE = z.strictObject({
  system: z.enum(['linux', 'darwin', 'win32']),
  arch: z.enum(ARCHITECTURES),
  kind: z.enum(PACKAGE_KINDS),
  address: z.string().check(z.maxLength(2_000), z.refine(isPackageAddress)),
  /** In bytes. */
  size: z.number().check(z.int(), z.minimum(1), z.maximum(LARGEST_PACKAGE)),
  /** In base64. */
  sha512: z.string().check(z.regex(/^[A-Za-z0-9+/]{86}==$/)),
});

/** One change in words: plain text, which is never markup, without characters that affect their surroundings. */
const CHANGE = z
  .string()
  .check(z.minLength(1), z.maxLength(400), z.regex(new RegExp(`^${HIDDEN.replace('[', '[^')}+$`, 'u')));
const CHANGES = z.array(CHANGE).check(z.maxLength(20));

const LIST = z.strictObject({
  purpose: z.literal(PURPOSE),
  /** Goes up with each list and never down. */
  sequence: z.number().check(z.int(), z.minimum(1), z.maximum(Number.MAX_SAFE_INTEGER)),
  /** Until when this list counts: ISO 8601 in UTC. */
  expires: z.pipe(
    z.string().check(z.maxLength(30), z.regex(/Z$/)),
    z.transform((text, context) => {
      const at = parseXmlInstant(text);
      if (at === undefined) context.issues.push({ code: 'custom', input: text });
      return at ?? z.NEVER;
    }),
  ),
  version: z.string().check(z.regex(VERSION)),
  /** Share of the installations that get this version, from 0 (none: it was withdrawn) to 1. */
  rollout: z.number().check(z.minimum(0), z.maximum(1)),
  packages: z.array(PACKAGE).check(z.maxLength(40)),
  /** What is new, by language. English is shown where a language is missing. */
  news: z.strictObject({
    en: CHANGES,
    ...Object.fromEntries(LANGUAGES.filter(language => language !== 'en').map(tag => [tag, z.exactOptional(CHANGES)])),
  }) as unknown as z.ZodMiniType<News>,
});

/** What is new in a version, by language. */
export type News = { readonly en: readonly string[] } & Readonly<Partial<Record<string, readonly string[]>>>;
export type UpdateList = z.output<typeof LIST>;
export type UpdatePackage = z.output<typeof PACKAGE>;

/** Parses a list strictly; undefined if it is none. Call it after the signature was verified. */
export function parseUpdateList(bytes: Uint8Array): UpdateList | undefined {
  const text = textOf(bytes);
  const read = text === undefined ? undefined : readJson(text);
  const parsed = read?.ok === true ? LIST.safeParse(read.value) : undefined;
  return parsed?.success === true ? parsed.data : undefined;
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
