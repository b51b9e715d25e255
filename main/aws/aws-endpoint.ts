import { isAllowedAddress } from '../../app/domain/provider.ts';
import { fail, ok, type Result } from '../../app/domain/result.ts';

export type AwsService = 'STS' | 'IAM';

/**
 * The endpoint that the environment sets for a service, as AWS's SDKs look for it (AWS SDKs and tools reference guide,
 * "Service-specific endpoints"): `AWS_ENDPOINT_URL_<SERVICE>`, else `AWS_ENDPOINT_URL`, unless
 * `AWS_IGNORE_CONFIGURED_ENDPOINT_URLS` is true; undefined where it sets none. Assertions and credentials go there, so it has to be
 * https or on this computer, without a user: anything else fails with `aws-endpoint-refused`, and AWS itself is not asked in its
 * place, since an endpoint was wanted.
 */
export function awsEndpoint(service: AwsService, environment: NodeJS.ProcessEnv): Result<string | undefined> {
  if (environment.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS?.toLowerCase() === 'true') return ok(undefined);
  const names = [`AWS_ENDPOINT_URL_${service}`, 'AWS_ENDPOINT_URL'];
  const variable = names.find(name => environment[name]);
  if (variable === undefined) return ok(undefined);
  const address = environment[variable] ?? '';
  const isUsable = isAllowedAddress(address) && new URL(address).username === '' && new URL(address).password === '';
  return isUsable ? ok(address) : fail({ kind: 'aws-endpoint-refused', variable });
}

const SERVICES: readonly AwsService[] = ['STS', 'IAM'];

/** The origins of the endpoints in force, to be shown. */
export const endpointsInForce = (environment: NodeJS.ProcessEnv): readonly string[] => [
  ...new Set(
    SERVICES.flatMap(service => {
      const endpoint = awsEndpoint(service, environment);
      return endpoint.ok && endpoint.value !== undefined ? new URL(endpoint.value).origin : [];
    }),
  ),
];

/** The variables that name an endpoint which can't be used. */
export const refusedEndpoints = (environment: NodeJS.ProcessEnv): readonly string[] => [
  ...new Set(
    SERVICES.flatMap(service => {
      const endpoint = awsEndpoint(service, environment);
      return !endpoint.ok && endpoint.failure.kind === 'aws-endpoint-refused' ? endpoint.failure.variable : [];
    }),
  ),
];
