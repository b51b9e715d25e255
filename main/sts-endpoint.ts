import type { Partition } from '../app/domain/partition.ts';
import { stsHost } from '../app/domain/partition.ts';

/**
 * Where STS is asked: `AWS_ENDPOINT_URL_STS`, else `AWS_ENDPOINT_URL`, as every AWS SDK has it, unless
 * `AWS_IGNORE_CONFIGURED_ENDPOINT_URLS` says no; else the regional endpoint of the role's partition.
 */
export function stsEndpoint(partition: Partition, region: string, environment: NodeJS.ProcessEnv): string {
  const isIgnored = environment.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS?.toLowerCase() === 'true';
  const configured = isIgnored ? undefined : environment.AWS_ENDPOINT_URL_STS || environment.AWS_ENDPOINT_URL;
  return configured !== undefined && URL.canParse(configured) ? configured : `https://${stsHost(partition, region)}`;
}
