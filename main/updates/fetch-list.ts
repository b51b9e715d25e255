import { fail, ok, type Result } from '../../app/domain/result.ts';
import type { DeliveredList } from '../../app/updates/accept-list.ts';
import { LARGEST_LIST } from '../../app/updates/update-list.ts';
import type { Fetch } from '../aws/sdk-request-handler.ts';
import { type FetchFault, type FetchLimits, fetchLimited } from './fetch-limited.ts';

/** A signature in base64 with a line end. */
const LARGEST_SIGNATURE = 200;
const TIMES: Pick<FetchLimits, 'idle' | 'overall'> = { idle: 20_000, overall: 60_000 };

/** Fetches the list and its signature, both limited in size and time. Nothing of them is parsed here. */
export async function fetchList(fetch: Fetch, address: string, times = TIMES): Promise<Result<DeliveredList>> {
  const bytes = await read(fetch, address, { bytes: LARGEST_LIST, ...times });
  if (typeof bytes === 'string') return refused(address, bytes);
  const signature = await read(fetch, `${address}.sig`, { bytes: LARGEST_SIGNATURE, ...times });
  // What is no signature is a wrong one.
  if (signature === 'too-large') return fail({ kind: 'update-list-refused', reason: 'signature' });
  if (typeof signature === 'string') return refused(address, signature);
  return ok({ bytes, signature: signature.toString('latin1').trim() });
}

async function read(fetch: Fetch, address: string, limits: FetchLimits): Promise<Buffer | FetchFault> {
  const parts: Uint8Array[] = [];
  const fault = await fetchLimited(fetch, address, limits, async part => parts.push(part));
  return fault ?? Buffer.concat(parts);
}

const refused = (address: string, fault: FetchFault) =>
  fault === 'too-large' || fault === 'redirect'
    ? fail({ kind: 'update-list-refused', reason: fault })
    : fail({ kind: 'update-unreachable', host: new URL(address).hostname, reason: fault });
