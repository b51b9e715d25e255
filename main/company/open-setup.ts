import { basename } from 'node:path';
import { parseSetup } from '../../app/company/parse-setup.ts';
import type { OpenedSetup, SetupRefusal } from '../../app/company/setup-offer.ts';
import { LARGEST_SETUP } from '../../app/company/setup-schema.ts';
import { assertNever } from '../../app/domain/result.ts';
import type { Fetch } from '../aws/sdk-request-handler.ts';
import { fileFaultOf } from '../files/file-fault.ts';
import { readAtMost } from '../files/read-at-most.ts';
import { readRegularFile } from '../files/read-regular-file.ts';
import { publicSuffixIn } from './public-suffix.ts';
import { checkSignature } from './setup-signature.ts';

const MAX_BYTES = 4 * LARGEST_SETUP;
/** Request timeout, in milliseconds. */
const TIMEOUT = 15_000;

/** Reads a `.mai` file. It only returns the setup: nothing takes effect. */
export async function openSetupFile(path: string, signingKeys: readonly string[]): Promise<OpenedSetup> {
  const name = basename(path);
  try {
    const bytes = await readRegularFile(path, MAX_BYTES);
    if (bytes === 'not-a-file') return refused(name, { kind: 'unreadable', fault: bytes });
    return bytes === 'too-large' ? refused(name, { kind: bytes }) : await readSetup(name, bytes, signingKeys);
  } catch (error) {
    return refused(name, { kind: 'unreadable', fault: fileFaultOf(error) });
  }
}

/** Fetches a setup from an address that `parseLink` accepted. Follows no redirect and sends no cookie. */
export async function fetchSetup(address: string, fetch: Fetch, signingKeys: readonly string[]): Promise<OpenedSetup> {
  const name = new URL(address).host;
  try {
    const response = await fetch(address, {
      redirect: 'error',
      cache: 'no-store',
      credentials: 'omit',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    if (!response.ok) return refused(name, { kind: 'status', status: response.status });
    const bytes = await readAtMost(response, MAX_BYTES);
    return bytes === undefined ? refused(name, { kind: 'too-large' }) : await readSetup(name, bytes, signingKeys);
  } catch (error) {
    // The error of `redirect: 'error'` has no code, in Electron and in Node.
    const isRedirect = error instanceof Error && /redirect/i.test(`${error.message} ${String(error.cause)}`);
    return refused(name, { kind: isRedirect ? 'redirected' : 'unreachable' });
  }
}

async function readSetup(name: string, bytes: Uint8Array, signingKeys: readonly string[]): Promise<OpenedSetup> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refused(name, { kind: 'not-text' });
  }
  const reading = parseSetup(text);
  if (!reading.ok) return refused(name, reading.problem);
  const suffix = reading.hosts[(await publicSuffixIn(reading.hosts.map(({ host }) => host))) ?? -1];
  if (suffix !== undefined) return refused(name, suffix.ifPublic);
  const signature = checkSignature(reading.signed, reading.signature, signingKeys);
  switch (signature.kind) {
    case 'unsigned':
    case 'wrong-signature':
      return refused(name, { kind: signature.kind });
    case 'unchecked':
      return { ok: true, name, setup: reading.setup };
    case 'right':
      return { ok: true, name, setup: reading.setup, signedWith: signature.signedWith };
    default:
      return assertNever(signature);
  }
}

const refused = (name: string, refusal: SetupRefusal): OpenedSetup => ({ ok: false, name, refusal });
