// AWS's shared token cache, by which the AWS CLI and the SDKs of a person share one sign-in at an access portal:
// https://docs.aws.amazon.com/sdkref/latest/guide/understanding-sso.html
//
// Only for companies whose people chose to share (`portal.sharesTokens`): each file has a refresh token in plain text. `sourcesOf`
// tells which files: one for each `[sso-session]` or start URL by which AWS's `config` names the portal. Mai adds no section to
// `config`: people whose tools use a session have one, and all others get credentials from the profiles that Mai writes anyway.
import { createHash } from 'node:crypto';
import { mkdir, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Instant } from '../../app/domain/instant.ts';
import { fail, ok, type Result } from '../../app/domain/result.ts';
import { errorCode, fileFaultOf } from '../files/file-fault.ts';
import { readOwnFile } from '../files/read-own-file.ts';
import { replaceFile } from '../files/replace-file.ts';
import { parseSharedToken, type SharedToken, sharedTokenText } from './shared-token.ts';

export type { SharedToken } from './shared-token.ts';

/** Which file: AWS names it by the `[sso-session]`, and for profiles without one by their start URL. */
export type SharedTokenKey = { readonly startUrl: string; readonly sessionName?: string | undefined };

/** `damaged`: not a token, or half of one that another program is writing. */
export type SharedTokenReading = SharedToken | 'none' | 'damaged';

/** `kept`: another program's newer token is there. */
export type SharedTokenWriting = 'written' | 'kept';

export const sharedTokenPath = (home: string, { startUrl, sessionName }: SharedTokenKey): string =>
  join(home, '.aws', 'sso', 'cache', `${sha1(sessionName ?? startUrl)}.json`);

const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex');

/** Real files have about 3 kB. */
const LARGEST_FILE = 100_000;

/** AWS's own programs write in place: a reader may see half of a file (aws-cli #9632). */
const WRITING = { tries: 4, milliseconds: 50 } as const;

/**
 * Reads a token that the AWS CLI, an SDK or Mai wrote. Waits a moment for a file that is being written. Unreadable files, and
 * those that another user could have written, count as `damaged`.
 */
export async function readSharedToken(home: string, key: SharedTokenKey): Promise<SharedTokenReading> {
  for (let tries = 1; ; tries += 1) {
    const reading = await readOnce(sharedTokenPath(home, key));
    if (reading !== 'damaged' || tries === WRITING.tries) return reading;
    await pause(WRITING.milliseconds);
  }
}

async function readOnce(path: string): Promise<SharedTokenReading> {
  try {
    const bytes = await readOwnFile(path, LARGEST_FILE);
    return (typeof bytes === 'string' ? undefined : parseSharedToken(bytes.toString('utf8'))) ?? 'damaged';
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? 'none' : 'damaged';
  }
}

/**
 * Writes a token for the AWS CLI and the SDKs: atomically, and only for this user. Keeps a token of the same registration that
 * expires later, which a tool has refreshed meanwhile, and one of another sign-in that is still valid at `now`. Fails with
 * `token-cache-unwritable`.
 */
export async function writeSharedToken(
  home: string,
  { sessionName, ...token }: SharedToken & Pick<SharedTokenKey, 'sessionName'>,
  now: Instant,
): Promise<Result<SharedTokenWriting>> {
  const path = sharedTokenPath(home, { startUrl: token.startUrl, sessionName });
  try {
    const present = await readOnce(path);
    if (typeof present === 'object' && isKept(present, token, now)) return ok('kept');
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await replaceFile(path, { bytes: Buffer.from(sharedTokenText(token)), mode: 0o600 });
    return ok('written');
  } catch (error) {
    return fail({ kind: 'token-cache-unwritable', path, fault: fileFaultOf(error) });
  }
}

function isKept(present: SharedToken, token: SharedToken, now: Instant): boolean {
  return present.clientId === token.clientId ? present.expiresAt > token.expiresAt : present.expiresAt > now;
}

/**
 * The shared token if Mai has none, or if a tool has refreshed Mai's own; undefined to go on with Mai's. Another sign-in of the
 * person, perhaps with another account, never replaces Mai's.
 */
export function newerToken(own: SharedToken | undefined, shared: SharedToken): SharedToken | undefined {
  if (own === undefined) return shared;
  const isRefreshed = shared.clientId === own.clientId && shared.region === own.region;
  // A refresh may bring no new refresh token, and the JavaScript SDK then drops the old one.
  return isRefreshed && shared.expiresAt > own.expiresAt ? { ...own, ...shared } : undefined;
}

/** Removes a token if it is the one meant. Files of other sign-ins stay. Never fails. */
export async function removeSharedToken(
  home: string,
  key: SharedTokenKey,
  isMeant: (present: SharedToken) => boolean,
): Promise<void> {
  const present = await readSharedToken(home, key);
  if (typeof present !== 'object' || !isMeant(present)) return;
  await unlink(sharedTokenPath(home, key)).catch(() => undefined);
}
