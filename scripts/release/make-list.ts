import { sign } from 'node:crypto';
import type { Instant } from '../../app/domain/instant.ts';
import { acceptList, type SeenList } from '../../app/updates/accept-list.ts';
import { type News, PURPOSE, parseUpdateList } from '../../app/updates/update-list.ts';
import { isNewer } from '../../app/updates/update-version.ts';
import { isSignedWith } from '../../main/company/setup-signature.ts';
import type { ReleasePackage } from './check-packages.ts';
import type { SigningKey } from './signing-key.ts';

/** How long a list may count, in days: a new one comes before the end even without a new version. */
export const MOST_DAYS = 92;

export type ListFacts = {
  readonly version: string;
  readonly sequence: number;
  /** From now. */
  readonly days: number;
  /** From 0 to 1. */
  readonly rollout: number;
  readonly news: News;
  /** Folder of the packages on the server, https, with a slash at its end. */
  readonly base: string;
  readonly packages: readonly ReleasePackage[];
  /** The list that is published now; undefined for the first one. */
  readonly last: { readonly bytes: Uint8Array; readonly signature: string } | undefined;
  readonly keys: readonly string[];
  readonly now: Instant;
};

/**
 * Makes `mai.json` and its signature. Throws if its sequence isn't above the last one's, if the last one isn't signed, for an older
 * version, for a key that Mai doesn't know, and for a list that Mai itself would refuse.
 */
export function makeList(facts: ListFacts, key: SigningKey): { readonly bytes: Buffer; readonly signature: string } {
  const { version, sequence, days, rollout, news, base, packages, last, keys, now } = facts;
  if (!keys.includes(key.publicKey)) throw new Error('This key is none of the two that the packages accept.');
  if (!(days >= 1 && days <= MOST_DAYS)) throw new Error(`A list counts for 1 to ${MOST_DAYS} days.`);
  if (!/^https:\/\/.+\/$/.test(base)) throw new Error('--base must be an https address with a slash at its end.');
  const seen = last === undefined ? undefined : seenIn(last, facts, key);
  const expires = new Date(now + days * 86_400_000).toISOString().replace(/\.\d+Z$/, 'Z');
  const listed = packages.map(({ system, arch, kind, file, size, sha512 }) => ({
    ...{ system, arch, kind, address: new URL(file, base).href, size, sha512 },
  }));
  const list = { purpose: PURPOSE, sequence, expires, version, rollout, packages: listed, news };
  const bytes = Buffer.from(`${JSON.stringify(list, null, 1)}\n`);
  const signature = sign(null, bytes, key.privateKey).toString('base64');
  const judged = acceptList({ bytes, signature }, { keys, seen, now }, isSignedWith);
  if (!judged.ok) {
    const reason = 'reason' in judged.failure ? judged.failure.reason : judged.failure.kind;
    throw new Error(`Mai would refuse this list: ${reason}.`);
  }
  return { bytes, signature };
}

/** What Mai remembers of the last list. */
function seenIn(last: NonNullable<ListFacts['last']>, facts: ListFacts, key: SigningKey): SeenList {
  const signedWith = facts.keys.find(each => isSignedWith(last.bytes, last.signature, each));
  const list = parseUpdateList(last.bytes);
  if (signedWith === undefined || list === undefined) throw new Error('The last list is not signed with these keys.');
  if (signedWith === key.publicKey && facts.sequence <= list.sequence)
    throw new Error(`The sequence must be above ${list.sequence}, the last one.`);
  if (isNewer(list.version, facts.version)) throw new Error(`The last list has the newer version ${list.version}.`);
  return { signedWith, sequence: list.sequence };
}
