import { readAtMost } from '../files/read-at-most.ts';

export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

type SdkRequest = {
  readonly method: string;
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number | undefined;
  readonly path: string;
  readonly query: Readonly<Record<string, string | readonly string[] | null>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
};

/** How long AWS may take to answer, in milliseconds. */
const TIMEOUT = 15_000;

/** In bytes. An answer with keys has some thousand. */
const MAX_RESPONSE_BYTES = 100_000;

/**
 * A request handler for the AWS SDK over Electron's network stack, so that the system's proxy, PAC file and trust store
 * count. `onDate` hears the clock of whoever answered.
 */
export function createNetRequestHandler(fetch: Fetch, onDate: (date: string) => void) {
  return {
    metadata: { handlerProtocol: 'http/1.1' },
    async handle(request: SdkRequest, { abortSignal }: { readonly abortSignal?: unknown } = {}) {
      const timeout = AbortSignal.timeout(TIMEOUT);
      const signal = abortSignal instanceof AbortSignal ? AbortSignal.any([timeout, abortSignal]) : timeout;
      const response = await fetch(addressOf(request), {
        method: request.method,
        headers: withoutForbidden(request.headers),
        ...(request.body !== undefined && { body: request.body as string }),
        redirect: 'error',
        cache: 'no-store',
        credentials: 'omit',
        signal,
      });
      const date = response.headers.get('date');
      if (date !== null) onDate(date);
      const body = await readXml(response);
      return { response: { statusCode: response.status, headers: Object.fromEntries(response.headers), body } };
    },
  };
}

/**
 * The body of an answer, as far as it can be one of AWS's: empty if it is larger, or declares what the SDK's reader would put in its
 * place a thousand times. The status says the rest, as it does for a proxy's page.
 */
async function readXml(response: Response): Promise<Uint8Array> {
  const body = await readAtMost(response, MAX_RESPONSE_BYTES);
  return body === undefined || body.includes('<!D') ? new Uint8Array() : body;
}

function addressOf({ protocol, hostname, port, path, query }: SdkRequest): string {
  const address = new URL(`${protocol}//${hostname}`);
  if (port !== undefined) address.port = String(port);
  address.pathname = path;
  for (const [name, value] of Object.entries(query)) {
    for (const entry of [value ?? ''].flat()) address.searchParams.append(name, entry);
  }
  return address.href;
}

// Chromium sets these itself and refuses a request that brings them.
const FORBIDDEN = new Set(['host', 'content-length', 'expect', 'connection']);

const withoutForbidden = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !FORBIDDEN.has(name.toLowerCase())));
