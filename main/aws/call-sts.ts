import type { STSClient } from '@aws-sdk/client-sts';
import type { SigningCredentials } from '../../app/domain/credentials.ts';
import { PARTITIONS, stsHost, stsRegion } from '../../app/domain/partition.ts';
import { fail, type Result } from '../../app/domain/result.ts';
import type { AwsRole } from '../../app/domain/role.ts';
import { createSdkRequestHandler, type Fetch } from './sdk-request-handler.ts';
import { stsEndpoint } from './sts-endpoint.ts';
import { stsFailure } from './sts-failure.ts';

/**
 * Attempts in total for errors that are safe to retry (throttling, 5xx, broken connections); the SDK adds the jitter.
 */
const MAX_ATTEMPTS = 3;

/** AssumeRoleWithSAML is unsigned. Without credentials the SDK would search the files that Mai writes. */
export const UNSIGNED: SigningCredentials = { accessKeyId: '', secretAccessKey: '', sessionToken: '' };

export type StsCall = {
  readonly role: AwsRole;
  readonly region: string;
  /** Credentials that sign the request. */
  readonly keys: SigningCredentials;
  readonly environment: NodeJS.ProcessEnv;
  readonly fetch: Fetch;
};

/** The output of a call, and how far the local clock is ahead of STS in milliseconds, if the response had a date. */
type StsResponse<T> = { readonly output: T; readonly clockSkew?: number };

/** Loaded when a sign-in begins, or at the first call; never at startup. */
export const loadSdk = () => import('@aws-sdk/client-sts');

/**
 * Preloads what the first call waits for: the SDK, and the system's proxy settings, which may be a PAC script to
 * download. Errors are ignored, because the call itself reports them.
 */
export function prepareSts(proxyFor: (address: string) => Promise<string>): void {
  const address = `https://${stsHost(PARTITIONS.aws, undefined)}`;
  Promise.all([loadSdk(), proxyFor(address)]).catch(() => {});
}

/**
 * Calls STS of the role's partition and region. Fails with `sts-refused`, `sts-unreachable` and `aws-endpoint-refused`.
 */
export async function callSts<T>(
  call: StsCall,
  send: (client: STSClient, sdk: typeof import('@aws-sdk/client-sts')) => Promise<T>,
): Promise<Result<StsResponse<T>>> {
  const { role, environment } = call;
  // Only these three: the SDK would act on an expiration.
  const { accessKeyId, secretAccessKey, sessionToken } = call.keys;
  const partition = PARTITIONS[role.partition];
  const region = stsRegion(partition, call.region);
  const resolved = stsEndpoint(partition, region, environment);
  if (!resolved.ok) return resolved;
  const { value: endpoint } = resolved;
  let clockSkew: number | undefined;
  const onDate = (date: string): void => {
    const serverTime = Date.parse(date);
    if (!Number.isNaN(serverTime)) clockSkew = Date.now() - serverTime;
  };
  try {
    const sdk = await loadSdk();
    const client = new sdk.STSClient({
      region,
      endpoint,
      maxAttempts: MAX_ATTEMPTS,
      retryMode: 'standard',
      defaultsMode: 'standard',
      useDualstackEndpoint: false,
      useFipsEndpoint: false,
      credentials: { accessKeyId, secretAccessKey, sessionToken },
      requestHandler: createSdkRequestHandler(call.fetch, onDate),
    });
    const output = await send(client, sdk);
    return { ok: true, value: { output, ...(clockSkew !== undefined && { clockSkew }) } };
  } catch (error) {
    return fail(stsFailure(error, role.name, new URL(endpoint).host));
  }
}
