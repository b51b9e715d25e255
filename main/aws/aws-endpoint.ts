import { isAllowedAddress } from '../../app/domain/provider.ts';
import { fail, ok, type Result } from '../../app/domain/result.ts';

/** The SDKs' names: `SSO` is the access portal, `SSO_OIDC` the sign-in of IAM Identity Center. */
export type AwsService = 'STS' | 'IAM' | 'SSO' | 'SSO_OIDC';

/**
 * The endpoint that the environment sets for a service: `AWS_ENDPOINT_URL_<SERVICE>`, else `AWS_ENDPOINT_URL`, unless
 * `AWS_IGNORE_CONFIGURED_ENDPOINT_URLS` is true; undefined where it sets none. Assertions, tokens and credentials go to it, so
 * it must be https or on this computer, without a user name. Anything else fails with `aws-endpoint-refused` instead of
 * falling back to AWS, because another endpoint was asked for.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
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

const SERVICES: readonly AwsService[] = ['STS', 'IAM', 'SSO', 'SSO_OIDC'];

/** The origins of the custom endpoints in use, for display. */
export const endpointsInForce = (environment: NodeJS.ProcessEnv): readonly string[] => [
  ...new Set(
    SERVICES.flatMap(service => {
      const endpoint = awsEndpoint(service, environment);
      return endpoint.ok && endpoint.value !== undefined ? new URL(endpoint.value).origin : [];
    }),
  ),
];

/** The environment variables whose endpoint is refused. */
export const refusedEndpoints = (environment: NodeJS.ProcessEnv): readonly string[] => [
  ...new Set(
    SERVICES.flatMap(service => {
      const endpoint = awsEndpoint(service, environment);
      return !endpoint.ok && endpoint.failure.kind === 'aws-endpoint-refused' ? endpoint.failure.variable : [];
    }),
  ),
];
