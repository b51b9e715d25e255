import { readProfile } from '../aws-files/ini/profile-sections.ts';
import type { SigningCredentials } from '../domain/credentials.ts';
import { isRegion, PARTITIONS, type Partition } from '../domain/partition.ts';
import { DEFAULT_PROFILE, type ProfileName } from '../domain/profile.ts';
import { isAllowedAddress } from '../domain/provider.ts';
import type { TroubleshootFacts } from './facts.ts';
import type { ToolRequest } from './tool-answer.ts';
import { isTrue, toolView } from './tool-view.ts';

/** Maximum number of tried profiles, to keep it within seconds. */
const MOST = 12;

/**
 * Requests as tools would send them for each active role's profile, and for a `default` with foreign static
 * credentials, which tools without a profile use.
 */
export function toolRequests(
  facts: Pick<TroubleshootFacts, 'variables' | 'files' | 'active' | 'sts'>,
): readonly ToolRequest[] {
  const { active, sts } = facts;
  const own = active.map(({ profile, partition }) => ({ profile, partition: PARTITIONS[partition] }));
  const isOwn = own.some(({ profile }) => profile === DEFAULT_PROFILE);
  const partition = isOwn ? undefined : foreignPartition(facts);
  const all = partition === undefined ? own : [...own, { profile: DEFAULT_PROFILE, partition }];
  return sts.kind === 'unreachable' && sts.reason === 'offline'
    ? []
    : all.slice(0, MOST).flatMap(({ profile, partition }) => requestFor(profile, partition, facts) ?? []);
}

/**
 * Partition of a foreign `default`, by its region. Every other partition would reject its credentials, so without a region it is
 * known only where nothing but AWS's largest partition is in use.
 */
function foreignPartition(facts: Pick<TroubleshootFacts, 'variables' | 'files' | 'active'>): Partition | undefined {
  const region = toolView(DEFAULT_PROFILE, facts).region?.value;
  if (region !== undefined) return Object.values(PARTITIONS).find(partition => isRegion(partition, region));
  return facts.active.every(({ partition }) => partition === 'aws') ? PARTITIONS.aws : undefined;
}

function requestFor(
  profile: ProfileName,
  partition: Partition,
  facts: Pick<TroubleshootFacts, 'variables' | 'files'>,
): ToolRequest | undefined {
  const keys = staticKeys(profile, facts);
  if (keys === undefined) return undefined;
  const view = toolView(profile, facts);
  const region = view.region?.value ?? partition.defaultRegion;
  const host = `${isTrue(view.fips) ? 'sts-fips' : 'sts'}.${region}.${partition.stsSuffix}`;
  const endpoint = view.endpoint?.value ?? `https://${host}`;
  if (!mayBeAsked(endpoint, partition)) return undefined;
  return {
    profile,
    keys,
    region,
    endpoint,
    ...(view.caBundle !== undefined && { caBundle: view.caBundle.value }),
  };
}

/** Requests contain the session token: only sent to AWS or loopback. Other addresses are reported without a request. */
function mayBeAsked(endpoint: string, { stsSuffix }: Partition): boolean {
  if (!isAllowedAddress(endpoint)) return false;
  const { protocol, hostname } = new URL(endpoint);
  // Customers can have hosts below AWS's domains, but none that starts with the service's name.
  const isSts = /^(?:sts|sts-fips|vpce-[\w-]+\.sts)\./.test(hostname) && hostname.endsWith(`.${stsSuffix}`);
  return protocol === 'http:' || isSts || isOnThisComputer(hostname);
}

const isOnThisComputer = (hostname: string): boolean => isAllowedAddress(`http://${hostname}`);

/** Static credentials in the file, by any author. */
export function staticKeys(
  profile: ProfileName,
  { files }: Pick<TroubleshootFacts, 'files'>,
): SigningCredentials | undefined {
  const file = files.credentials;
  if (file.kind !== 'present') return undefined;
  for (const values of readProfile(file.text, 'credentials', profile)) {
    const accessKeyId = values.get('aws_access_key_id') ?? '';
    const secretAccessKey = values.get('aws_secret_access_key') ?? '';
    if (accessKeyId === '' || secretAccessKey === '') continue;
    return { accessKeyId, secretAccessKey, sessionToken: values.get('aws_session_token') ?? '' };
  }
  return undefined;
}
