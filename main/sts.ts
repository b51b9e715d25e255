import type { STSClient } from '@aws-sdk/client-sts';
import { session } from 'electron';
import { instant } from '../app/domain/instant.ts';
import { PARTITIONS, stsRegion } from '../app/domain/partition.ts';
import { fail, ok, type Result } from '../app/domain/result.ts';
import type { AssumeRequest, Issued, StsPort } from '../app/ports.ts';
import { markJar } from './lock-session.ts';
import { createRequestHandler, type Fetch } from './net-request-handler.ts';
import { stsEndpoint } from './sts-endpoint.ts';
import { stsFailure } from './sts-failure.ts';

/** Tries in all for what is safe and worth repeating (throttling, 5xx, a broken connection); the SDK adds the jitter. */
const TRIES = 3;

/** STS through the AWS SDK. The SDK is loaded at the first request, never at start-up. */
export function createSts(environment: NodeJS.ProcessEnv): StsPort {
  return { assumeRoleWithSaml: request => assumeRoleWithSaml(request, environment) };
}

async function assumeRoleWithSaml(request: AssumeRequest, environment: NodeJS.ProcessEnv): Promise<Result<Issued>> {
  const { role, samlResponse, durationSeconds } = request;
  const partition = PARTITIONS[role.partition];
  const region = stsRegion(partition, request.region);
  const endpoint = stsEndpoint(partition, region, environment);
  let clockAhead: number | undefined;
  const onDate = (date: string): void => {
    const theirs = Date.parse(date);
    if (!Number.isNaN(theirs)) clockAhead = Date.now() - theirs;
  };
  try {
    const { AssumeRoleWithSAMLCommand, STSClient } = await import('@aws-sdk/client-sts');
    const client: STSClient = new STSClient({
      region,
      endpoint,
      maxAttempts: TRIES,
      retryMode: 'standard',
      defaultsMode: 'standard',
      useDualstackEndpoint: false,
      useFipsEndpoint: false,
      // The request is unsigned; without this the SDK would go looking for keys in the files that Mai writes.
      credentials: { accessKeyId: '', secretAccessKey: '' },
      requestHandler: createRequestHandler(fetchForSts(), onDate),
    });
    const answer = await client.send(
      new AssumeRoleWithSAMLCommand({
        RoleArn: role.roleArn,
        PrincipalArn: role.principalArn,
        SAMLAssertion: samlResponse,
        DurationSeconds: durationSeconds,
      }),
    );
    const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer.Credentials ?? {};
    const isWhole = isKey(AccessKeyId) && isKey(SecretAccessKey) && isKey(SessionToken) && Expiration !== undefined;
    if (!isWhole || Number.isNaN(Expiration.getTime())) {
      return fail({ kind: 'sts-refused', refusal: 'Other', code: 'IncompleteAnswer', role: role.name });
    }
    const credentials = {
      accessKeyId: AccessKeyId,
      secretAccessKey: SecretAccessKey,
      sessionToken: SessionToken,
      expiration: instant(Expiration.getTime()),
    };
    return ok({ credentials, ...(clockAhead !== undefined && { clockAhead }) });
  } catch (error) {
    return fail(stsFailure(error, role.name, new URL(endpoint).host));
  }
}

// What goes into the file must be one line of printable characters, whoever answered.
const isKey = (text: string | undefined): text is string => text !== undefined && /^[\x21-\x7e]{1,8192}$/.test(text);

/** A session in memory that opens no page: only its network stack is wanted. */
function fetchForSts(): Fetch {
  const jar = session.fromPartition('sts');
  markJar(jar, 'fetch');
  return (address, init) => jar.fetch(address, init);
}
