import type { KeyAction } from '../../app/domain/failures/key-failure.ts';
import { PARTITIONS } from '../../app/domain/partition.ts';
import { fail, ok, type Result } from '../../app/domain/result.ts';
import type { Signer } from '../../app/key-rotation/iam-port.ts';
import { awsEndpoint } from '../aws/aws-endpoint.ts';
import { IAM_ENDPOINTS, IAM_REGIONS } from '../aws/iam-endpoint.ts';
import type { Fetch } from '../aws/sdk-request-handler.ts';
import { signedForm } from '../aws/signed-form.ts';
import { stsEndpoint } from '../aws/sts-endpoint.ts';
import { readAtMost } from '../files/read-at-most.ts';

export type IamOptions = {
  readonly environment: NodeJS.ProcessEnv;
  readonly fetch: Fetch;
  readonly now: () => number;
};

/** Request timeout, in milliseconds: short for questions, since Troubleshoot waits for their answers. */
const TIMEOUTS: Readonly<Record<KeyAction, number>> = {
  GetCallerIdentity: 4_000,
  ListAccessKeys: 4_000,
  GetAccessKeyLastUsed: 4_000,
  CreateAccessKey: 15_000,
  UpdateAccessKey: 15_000,
  DeleteAccessKey: 15_000,
};
/** A list of keys has a few thousand bytes. */
const MAX_BYTES = 100_000;
/** Attempts in total while AWS is throttling, which means that it did nothing. */
const ATTEMPTS = 4;
const THROTTLED: ReadonlySet<string> = new Set(['Throttling', 'ThrottlingException', 'RequestLimitExceeded']);

const VERSIONS = { iam: '2010-05-08', sts: '2011-06-15' } as const;

/**
 * One signed call of IAM's or STS's Query API; the answer is its XML. The SDK's client for IAM is half a megabyte, bundled, for
 * six calls. Fails with `iam-refused` for AWS's own error codes, and with `iam-unreachable` for everything that
 * leaves the outcome open: no answer, a server error, an answer that isn't AWS's.
 */
export async function callIam(
  { environment, fetch, now }: IamOptions,
  { key, partition }: Signer,
  action: KeyAction,
  parameters: Readonly<Record<string, string>> = {},
): Promise<Result<string>> {
  const service = action === 'GetCallerIdentity' ? 'sts' : 'iam';
  const place = placeOf(service, partition, environment);
  if (!place.ok) return place;
  const { endpoint, region } = place.value;
  const url = new URL(endpoint);
  const unreachable = fail({ kind: 'iam-unreachable', host: url.host });
  const body = new URLSearchParams({ Action: action, Version: VERSIONS[service], ...parameters }).toString();
  for (let attempt = 1; ; attempt += 1) {
    const credentials = { ...key, sessionToken: '' };
    const signature = await signedForm({ url, body, credentials, service, region, date: new Date(now()) });
    const answer = await post(fetch, { url, body, signature, timeout: TIMEOUTS[action] });
    if (answer === undefined) return unreachable;
    if (answer.ok) return ok(answer.text);
    const code = codeIn(answer.text);
    if (code === undefined || answer.isServerError) return unreachable;
    if (!THROTTLED.has(code) || attempt === ATTEMPTS) return fail({ kind: 'iam-refused', action, code });
    await new Promise(resolve => setTimeout(resolve, 100 * 2 ** attempt * (1 + Math.random())));
  }
}

/** Like `sts-endpoint`. With a custom endpoint of STS only, IAM is not asked: the key is another cloud's, or a test's. */
function placeOf(
  service: 'iam' | 'sts',
  partition: Signer['partition'],
  environment: NodeJS.ProcessEnv,
): Result<{ readonly endpoint: string; readonly region: string }> {
  const region = IAM_REGIONS[partition];
  const sts = stsEndpoint(PARTITIONS[partition], region, environment);
  if (service === 'sts') return sts.ok ? ok({ endpoint: sts.value, region }) : sts;
  const iam = awsEndpoint('IAM', environment);
  if (!iam.ok) return iam;
  if (iam.value !== undefined) return ok({ endpoint: iam.value, region });
  const custom = awsEndpoint('STS', environment);
  if (!custom.ok) return custom;
  const { host } = new URL(IAM_ENDPOINTS[partition]);
  return custom.value === undefined
    ? ok({ endpoint: IAM_ENDPOINTS[partition], region })
    : fail({ kind: 'iam-unreachable', host });
}

type Answer = { readonly ok: boolean; readonly isServerError: boolean; readonly text: string };

type Post = {
  readonly url: URL;
  readonly body: string;
  readonly signature: Readonly<Record<string, string>>;
  readonly timeout: number;
};

async function post(fetch: Fetch, { url, body, signature, timeout }: Post): Promise<Answer | undefined> {
  try {
    const response = await fetch(url.href, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...signature },
      body,
      redirect: 'error',
      cache: 'no-store',
      credentials: 'omit',
      signal: AbortSignal.timeout(timeout),
    });
    const bytes = await readAtMost(response, MAX_BYTES);
    // AWS declares no entities, so none has to be resolved.
    if (bytes === undefined || bytes.includes('<!')) return undefined;
    return { ok: response.ok, isServerError: response.status >= 500, text: bytes.toString('utf8') };
  } catch {
    return undefined;
  }
}

const codeIn = (xml: string): string | undefined => /<Code>([A-Za-z.]{1,64})<\/Code>/.exec(xml)?.[1];
