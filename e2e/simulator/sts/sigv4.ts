// Verification of Signature Version 4: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
import { createHash, createHmac } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { IssuedCredentials } from './issue.ts';
import { type Checked, granted, REFUSALS, refused } from './refusal.ts';

export type SignedRequest = {
  readonly method: string;
  /** Path and query as received. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
};

/** Credentials that sign requests: temporary ones, or a long-lived key, which has no session token. */
export type SigningKey = Pick<IssuedCredentials, 'secretAccessKey' | 'sessionToken' | 'expiration'>;

type Presented = {
  readonly accessKeyId: string;
  readonly date: string;
  readonly region: string;
  readonly service: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  readonly signedAt: string;
  readonly sessionToken: string;
  readonly bodyHash: string;
  /** Lifetime of a presigned URL in seconds. */
  readonly expires: number | null;
};

const WINDOW_MINUTES = 15;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
const header = (headers: IncomingHttpHeaders, name: string): string => [headers[name] ?? ''].flat().join(',');

/**
 * Signer of a request, by Authorization header or presigned URL. `now` is epoch ms by the clock of STS,
 * `find` returns the credentials issued with an access key ID.
 */
export function checkSigner<S extends SigningKey>(
  request: SignedRequest,
  now: number,
  find: (accessKeyId: string) => S | undefined,
  service: 'sts' | 'iam' | 's3' = 'sts',
): Checked<S> {
  const query = new URL(request.target, 'http://sts').searchParams;
  if (request.headers.authorization === undefined && !query.has('X-Amz-Signature'))
    return refused(REFUSALS.tokenMissing);
  const presented = request.headers.authorization === undefined ? fromQuery(query) : fromHeaders(request);
  if (presented === null) return refused(REFUSALS.signatureIncomplete);
  if (presented.service !== service) return refused(REFUSALS.wrongService);
  const issued = find(presented.accessKeyId);
  if (issued === undefined || presented.sessionToken !== issued.sessionToken) return refused(REFUSALS.tokenInvalid);
  if (sign(request, presented, issued.secretAccessKey) !== presented.signature)
    return refused(REFUSALS.signatureMismatch);
  const timeRefusal = checkTime(presented, now);
  if (timeRefusal !== null) return timeRefusal;
  return issued.expiration <= now ? refused(REFUSALS.tokenExpired) : granted(issued);
}

function fromHeaders({ headers, body }: SignedRequest): Presented | null {
  const [, fields] = /^AWS4-HMAC-SHA256 +(.+)$/.exec(header(headers, 'authorization')) ?? [];
  const parts = new Map((fields ?? '').split(/, */).map(each => each.split(/=(.*)/s, 2) as [string, string]));
  return presentedFrom({
    credential: parts.get('Credential'),
    signedHeaders: parts.get('SignedHeaders'),
    signature: parts.get('Signature'),
    signedAt: header(headers, 'x-amz-date'),
    sessionToken: header(headers, 'x-amz-security-token'),
    // The body is hashed here: a hash from the header would leave the body unsigned.
    bodyHash: sha256(body),
    expires: null,
  });
}

function fromQuery(query: URLSearchParams): Presented | null {
  const get = (name: string) => query.get(name) ?? undefined;
  return presentedFrom({
    credential: get('X-Amz-Credential'),
    signedHeaders: get('X-Amz-SignedHeaders'),
    signature: get('X-Amz-Signature'),
    signedAt: get('X-Amz-Date'),
    sessionToken: get('X-Amz-Security-Token') ?? '',
    bodyHash: sha256(''),
    expires: Number(get('X-Amz-Expires') ?? Number.NaN),
  });
}

function presentedFrom(parts: {
  readonly credential: string | undefined;
  readonly signedHeaders: string | undefined;
  readonly signature: string | undefined;
  readonly signedAt: string | undefined;
  readonly sessionToken: string;
  readonly bodyHash: string;
  readonly expires: number | null;
}): Presented | null {
  const { credential, signedHeaders, signature, signedAt, ...rest } = parts;
  const [, accessKeyId, date, region, service] =
    /^([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request$/.exec(credential ?? '') ?? [];
  if (accessKeyId === undefined || date === undefined || region === undefined || service === undefined) return null;
  if (!signature || !signedAt?.startsWith(date) || !signedHeaders?.split(';').includes('host')) return null;
  return { ...rest, accessKeyId, date, region, service, signature, signedAt, signedHeaders: signedHeaders.split(';') };
}

function sign(request: SignedRequest, presented: Presented, secretAccessKey: string): string {
  const scope = `${presented.date}/${presented.region}/${presented.service}/aws4_request`;
  const text = ['AWS4-HMAC-SHA256', presented.signedAt, scope, sha256(canonicalRequest(request, presented))].join('\n');
  const key = [presented.date, presented.region, presented.service, 'aws4_request'].reduce<string | Buffer>(
    hmac,
    `AWS4${secretAccessKey}`,
  );
  return hmac(key, text).toString('hex');
}

function canonicalRequest(request: SignedRequest, { signedHeaders, bodyHash }: Presented): string {
  const url = new URL(request.target, 'http://sts');
  const encode = (text: string) =>
    encodeURIComponent(text).replace(/[!'()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  const query = [...url.searchParams]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join('&');
  const headers = signedHeaders
    .map(name => `${name}:${header(request.headers, name).trim().replace(/ +/g, ' ')}\n`)
    .join('');
  return [request.method, url.pathname, query, headers, signedHeaders.join(';'), bodyHash].join('\n');
}

function checkTime(
  { signedAt, expires }: Presented,
  now: number,
): { readonly refusal: ReturnType<typeof REFUSALS.signatureExpired> } | null {
  const at = Date.parse(signedAt.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  if (Number.isNaN(at) || Number.isNaN(expires)) return refused(REFUSALS.signatureIncomplete);
  const window = WINDOW_MINUTES * 60_000;
  const oldest = now - (expires === null ? window : expires * 1_000);
  if (at < oldest) return refused(REFUSALS.signatureExpired(signedAt, basicIso(oldest), basicIso(now)));
  if (at > now + window) return refused(REFUSALS.signatureEarly(signedAt, basicIso(now + window), basicIso(now)));
  return null;
}

const basicIso = (instant: number): string => new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');
