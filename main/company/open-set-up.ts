import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseSetUp } from '../../app/company/parse-set-up.ts';
import type { OpenedSetUp, SetUpRefusal } from '../../app/company/set-up-offer.ts';
import { LARGEST_SET_UP } from '../../app/company/set-up-schema.ts';
import { fileFaultOf } from '../aws-files/file-fault.ts';
import type { Fetch } from '../net-request-handler.ts';
import { readAtMost } from '../read-at-most.ts';
import { checkSignature } from './set-up-signature.ts';

const LARGEST_BYTES = 4 * LARGEST_SET_UP;
/** How long a server may take, in milliseconds. */
const PATIENCE = 15_000;

/** Reads a `.mai` file. Nothing takes effect. */
export async function openSetUpFile(path: string, signingKey: string | undefined): Promise<OpenedSetUp> {
  const name = basename(path);
  try {
    const file = await open(path, 'r');
    try {
      const about = await file.stat();
      if (!about.isFile()) return refused(name, { kind: 'unreadable', fault: 'not-a-file' });
      if (about.size > LARGEST_BYTES) return refused(name, { kind: 'too-large' });
      return judge(name, await file.readFile(), signingKey);
    } finally {
      await file.close();
    }
  } catch (error) {
    return refused(name, { kind: 'unreadable', fault: fileFaultOf(error) });
  }
}

/** Fetches a set-up from an address that `parseLink` let through. Follows no redirect and sends no cookie. */
export async function fetchSetUp(address: string, fetch: Fetch, signingKey: string | undefined): Promise<OpenedSetUp> {
  const name = new URL(address).host;
  try {
    const answer = await fetch(address, {
      redirect: 'error',
      cache: 'no-store',
      credentials: 'omit',
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (!answer.ok) return refused(name, { kind: 'status', status: answer.status });
    const bytes = await readAtMost(answer, LARGEST_BYTES);
    return bytes === undefined ? refused(name, { kind: 'too-large' }) : judge(name, bytes, signingKey);
  } catch (error) {
    // What `redirect: 'error'` throws has no code of its own, in Electron and in Node.
    const isRedirect = error instanceof Error && /redirect/i.test(`${error.message} ${String(error.cause)}`);
    return refused(name, { kind: isRedirect ? 'redirected' : 'unreachable' });
  }
}

function judge(name: string, bytes: Uint8Array, signingKey: string | undefined): OpenedSetUp {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refused(name, { kind: 'not-text' });
  }
  const reading = parseSetUp(text);
  if (!reading.ok) return refused(name, reading.problem);
  const signature = checkSignature(reading.signed, reading.signature, signingKey);
  if (signature === 'unsigned' || signature === 'wrong-signature') return refused(name, { kind: signature });
  return { ok: true, name, setUp: reading.setUp, signature };
}

const refused = (name: string, refusal: SetUpRefusal): OpenedSetUp => ({ ok: false, name, refusal });
