import type { Fetch } from '../aws/sdk-request-handler.ts';

/** Why something could not be fetched. */
export type FetchFault = 'network' | 'timeout' | 'answer' | 'redirect' | 'too-large';

export type FetchLimits = {
  /** Reading stops above it. */
  readonly bytes: number;
  /** Milliseconds without a byte, and for all of it. */
  readonly idle: number;
  readonly overall: number;
};

const MOST_REDIRECTS = 5;

/**
 * All that a request says: the address, and these. Electron adds `Host`, `Connection`, `Accept-Encoding` and what the
 * Fetch standard requires. Nothing tells the person, the computer, the language, or the version of Mai.
 */
const HEADERS = { accept: '*/*', 'accept-language': '*', 'user-agent': 'Mai' } as const;

/**
 * Passes the body of an https address to `take`, piece by piece. Follows redirects to https only. A server that is slow
 * ends in `timeout`, whether it sends nothing or a byte at a time. Errors of `take` are thrown.
 */
export async function fetchLimited(
  fetch: Fetch,
  address: string,
  { bytes, idle, overall }: FetchLimits,
  take: (part: Uint8Array) => Promise<unknown>,
): Promise<FetchFault | undefined> {
  const aborting = new AbortController();
  const late = new Promise<'late'>(resolve => aborting.signal.addEventListener('abort', () => resolve('late')));
  const abort = () => aborting.abort(new Error('timeout'));
  const end = setTimeout(abort, overall);
  let pause = setTimeout(abort, idle);
  const heard = () => {
    clearTimeout(pause);
    pause = setTimeout(abort, idle);
  };
  try {
    const response = await Promise.race([late, openAddress(fetch, address, aborting.signal)]).catch(() => undefined);
    if (response === 'late') return 'timeout';
    if (response === undefined) return aborting.signal.aborted ? 'timeout' : 'network';
    if (response === 'redirect') return 'redirect';
    if (response.status !== 200) return 'answer';
    // Says already that it is too large.
    if (Number(response.headers.get('content-length') ?? 0) > bytes) return 'too-large';
    heard();
    const reader = response.body?.getReader();
    // Ends a read that waits. A race of each read with one promise for the end would keep every part in memory.
    aborting.signal.addEventListener('abort', () => void reader?.cancel().catch(() => undefined));
    let length = 0;
    while (reader !== undefined) {
      const read = await reader.read().catch(() => undefined);
      if (aborting.signal.aborted) return 'timeout';
      if (read === undefined) return 'network';
      if (read.done) return undefined;
      heard();
      length += read.value.length;
      if (length > bytes) return 'too-large';
      await take(read.value);
    }
    return undefined;
  } finally {
    clearTimeout(end);
    clearTimeout(pause);
    // Ends a connection that is no longer read.
    aborting.abort();
  }
}

async function openAddress(fetch: Fetch, address: string, signal: AbortSignal): Promise<Response | 'redirect'> {
  let next = address;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    if (!URL.canParse(next) || new URL(next).protocol !== 'https:') return 'redirect';
    const response = await fetch(next, { headers: HEADERS, signal, redirect: 'manual' });
    const location = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
    if (location === null) return response;
    if (!URL.canParse(location, next)) return 'redirect';
    next = new URL(location, next).href;
  }
  return 'redirect';
}
