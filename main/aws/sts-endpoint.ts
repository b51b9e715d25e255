import type { Partition } from '../../app/domain/partition.ts';
import { stsHost } from '../../app/domain/partition.ts';
import { ok, type Result } from '../../app/domain/result.ts';
import { awsEndpoint } from './aws-endpoint.ts';

/**
 * The URL of STS: the endpoint that the environment sets, else the regional one of the role's partition. Fails with
 * `aws-endpoint-refused`.
 */
export function stsEndpoint(partition: Partition, region: string, environment: NodeJS.ProcessEnv): Result<string> {
  const configured = awsEndpoint('STS', environment);
  if (!configured.ok) return configured;
  return ok(configured.value ?? `https://${stsHost(partition, region)}`);
}
