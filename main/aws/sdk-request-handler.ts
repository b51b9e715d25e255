import { readAtMost } from '../files/read-at-most.ts';

export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

export type OnDate = (date: string, headers: Headers) => void;

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

/** Request timeout, in milliseconds. */
const TIMEOUT = 15_000;

/** A response with credentials has a few thousand bytes, a page of an access portal's accounts some 20,000. */
const MAX_RESPONSE_BYTES = 100_000;

/**
 * A request handler for the AWS SDK over Electron's network stack, so that the system's proxy, PAC file and trust store
 * apply. `onDate` receives each response's `Date` header, with all others.
 */
export function createSdkRequestHandler(fetch: Fetch, onDate: OnDate, format: 'xml' | 'json' = 'xml') {
  return {
    metadata: { handlerProtocol: 'http/1.1' },
    async handle(request: SdkRequest, { abortSignal }: { readonly abortSignal?: unknown } = {}) {
      const timeout = AbortSignal.timeout(TIMEOUT);
      const signal = abortSignal instanceof AbortSignal ? AbortSignal.any([timeout, abortSignal]) : timeout;
      const response = await fetch(addressOf(request), {
        method: request.method,
        headers: withoutForbidden(request.headers),
        ...(request.body !== undefined && { body: plainBody(request.body) }),
        redirect: 'error',
        cache: 'no-store',
        credentials: 'omit',
        signal,
      });
      const date = response.headers.get('date');
      if (date !== null) onDate(date, response.headers);
      const body = format === 'xml' ? await readXml(response) : await readJson(response);
      return { response: { statusCode: response.status, headers: Object.fromEntries(response.headers), body } };
    },
  };
}

/** The SDK's JSON bodies are bytes that behave like text, and warn on the console when they do. */
const plainBody = (body: unknown): string | Buffer<ArrayBuffer> =>
  body instanceof Uint8Array ? Buffer.from(new Uint8Array(body)) : String(body);

/**
 * The body of a response, or an empty one if it is larger than any response of AWS or declares entities, which the
 * SDK's XML parser would expand. The HTTP status still tells the outcome, as it does for a proxy's error page.
 */
async function readXml(response: Response): Promise<Uint8Array> {
  const body = await readAtMost(response, MAX_RESPONSE_BYTES);
  return body === undefined || body.includes('<!D') ? new Uint8Array() : body;
}

/** The body of a response, or an empty one if it is larger than any response of AWS. */
const readJson = async (response: Response): Promise<Uint8Array> =>
  (await readAtMost(response, MAX_RESPONSE_BYTES)) ?? new Uint8Array();

function addressOf({ protocol, hostname, port, path, query }: SdkRequest): string {
  const address = new URL(`${protocol}//${hostname}`);
  if (port !== undefined) address.port = String(port);
  address.pathname = path;
  for (const [name, value] of Object.entries(query)) {
    for (const entry of [value ?? ''].flat()) address.searchParams.append(name, entry);
  }
  return address.href;
}

// Chromium sets these and rejects a request that sets them: https://github.com/electron/electron/issues/21148
const FORBIDDEN = new Set(['host', 'content-length', 'expect', 'connection']);

const withoutForbidden = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !FORBIDDEN.has(name.toLowerCase())));
