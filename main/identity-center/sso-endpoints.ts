import { isRegion, PARTITIONS } from '../../app/domain/partition.ts';
import { fail, ok, type Result } from '../../app/domain/result.ts';
import { type AwsService, awsEndpoint } from '../aws/aws-endpoint.ts';

export type SsoService = Extract<AwsService, 'SSO' | 'SSO_OIDC'>;

/** The first labels of the services' hosts. Source: the endpoint rules of AWS's SDKs. */
const PREFIX = { SSO: 'portal.sso', SSO_OIDC: 'oidc' } as const satisfies Record<SsoService, string>;

/**
 * The URL of a service of IAM Identity Center in a region: the endpoint that the environment sets, else AWS's of the
 * region's partition. Fails with `aws-endpoint-refused`, and with `portal-region` for text that is no region: it must
 * not become part of a host.
 */
export function ssoEndpoint(
  service: SsoService,
  { region, host }: { readonly region: string; readonly host: string },
  environment: NodeJS.ProcessEnv,
): Result<string> {
  const configured = awsEndpoint(service, environment);
  if (!configured.ok) return configured;
  const partition = Object.values(PARTITIONS).find(each => isRegion(each, region));
  if (partition === undefined) return fail({ kind: 'portal-region', host });
  return ok(configured.value ?? `https://${PREFIX[service]}.${region}.${partition.stsSuffix}`);
}
