// Addresses of AWS access portals. Hosts as the AWS CLI knows them:
// https://github.com/aws/aws-cli/blob/v2/awscli/customizations/sso/resolve.py
import { PARTITIONS, type PartitionId } from '../domain/partition.ts';

/** An access portal, as its address tells. */
export type PortalAddress = {
  /** Normalized: AWS's token cache is keyed by it. */
  readonly startUrl: string;
  /** Region of the IAM Identity Center instance, where the host has it. */
  readonly region?: string | undefined;
};

const REGION = '([a-z]{2,5}(?:-[a-z]+){1,3}-\\d)';

/** Hosts with the region: `d-1.portal.eu-west-1.app.aws`. */
const WITH_REGION = [
  `portal\\.${REGION}\\.app\\.aws`,
  `${REGION}\\.portal\\.amazonaws\\.(?:com|com\\.cn|eu)`,
  `portal\\.${REGION}\\.app\\.amazonwebservices\\.com\\.cn`,
  `portal\\.${REGION}\\.api\\.amazonwebservices\\.eu`,
].map(host => new RegExp(`^[a-z0-9-]+\\.${host}$`));

const WITHOUT_REGION = /^([a-z0-9-]+\.)+awsapps\.(com|cn)$/;

/** Shared by all companies; the path names the instance. */
const SHARED = /^identitycenter\.(us-gov\.)?amazonaws\.(com|com\.cn|eu)$/;

/** Whether a host belongs to AWS and shows access portals only. */
export const isPortalHost = (host: string): boolean =>
  regionOf(host) !== undefined || WITHOUT_REGION.test(host) || SHARED.test(host);

const SIGN_IN_HOST =
  /^([a-z0-9-]+\.)?signin\.(aws|aws\.amazon\.com|amazonaws\.cn|amazonaws\.com\.cn|amazonaws-us-gov\.com|amazonaws-eusc\.eu)$/;
// With a region only: `oidc.s3.amazonaws.com` can be anyone’s bucket.
const AUTHORIZE_HOST = new RegExp(`^oidc(-fips)?\\.${REGION}\\.(amazonaws\\.(com|com\\.cn|eu)|api\\.aws)$`);
const DEVICE_HOST = new RegExp(`^device\\.sso\\.${REGION}\\.amazonaws\\.(com|com\\.cn|eu)$`);

/** Whether a host belongs to AWS's own part of a sign-in at a portal, before and after the company's identity provider. */
export const isPortalSignInHost = (host: string): boolean =>
  isPortalHost(host) || SIGN_IN_HOST.test(host) || AUTHORIZE_HOST.test(host);

/** Whether a person can be sent there with a code: `device.sso.eu-central-1.amazonaws.com`. */
export const isDeviceHost = (host: string): boolean => isPortalHost(host) || DEVICE_HOST.test(host);

/**
 * The access portal of an address, wherever in the portal it leads; undefined for other addresses, and for the SAML applications
 * behind a portal (`#/saml/…`), which are sign-in addresses of their own.
 */
export function portalAt(address: string): PortalAddress | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, port, pathname, hash } = new URL(address);
  if (protocol !== 'https:' || port !== '' || !isPortalHost(hostname) || /^#\/saml\//i.test(hash)) return undefined;
  return { startUrl: `https://${hostname}${startPath(hostname, pathname)}`, region: regionOf(hostname) };
}

/** An address of `awsapps.com` without a path leads to the portal too. */
function startPath(hostname: string, pathname: string): string {
  const path = pathname.replace(/\/+$/, '');
  return path === '' && WITHOUT_REGION.test(hostname) ? '/start' : path;
}

function regionOf(host: string): string | undefined {
  for (const pattern of WITH_REGION) {
    const [, region] = pattern.exec(host) ?? [];
    if (region !== undefined) return region;
  }
  return undefined;
}

/** The partition of an IAM Identity Center instance. */
export const partitionOfRegion = (region: string): PartitionId =>
  Object.values(PARTITIONS).find(({ regionPattern }) => regionPattern.test(region))?.id ?? 'aws';

/**
 * Opens the console with a permission set, from the portal's own session: the address has no secret. `page` is the console page to
 * open. https://docs.aws.amazon.com/singlesignon/latest/userguide/createshortcutlink.html
 */
export function portalConsoleAddress(
  startUrl: string,
  { accountId, name }: { readonly accountId: string; readonly name: string },
  page?: string,
): string {
  const search = new URLSearchParams({ account_id: accountId, role_name: name, ...(page && { destination: page }) });
  return `${startUrl}/#/console?${search}`;
}
