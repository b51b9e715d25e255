import { permissionSetArn } from '../domain/arn.ts';
import { partitionOfRegion } from '../identity-center/portal-address.ts';
import { type ConfiguredPortal, portalsInConfig } from '../identity-center/portals-in-config.ts';
import { type ImportCandidate, type ImportReading, MOST_ENTRIES } from './import-candidate.ts';

/**
 * Access portals of the AWS CLI: `[sso-session]` sections and older profiles with `sso_start_url` in `~/.aws/config`. One for each
 * address, named after its first session.
 */
export function readAwsConfigPortals(config: string): ImportReading {
  const portals = new Map<string, ConfiguredPortal>();
  for (const portal of portalsInConfig(config)) if (!portals.has(portal.startUrl)) portals.set(portal.startUrl, portal);
  return { candidates: Array.from(portals.values(), candidateOf).slice(0, MOST_ENTRIES), skipped: [] };
}

function candidateOf({ startUrl, region, sources, roles }: ConfiguredPortal): ImportCandidate {
  const named = sources.find(({ sessionName }) => sessionName !== undefined)?.sessionName;
  return {
    source: 'aws-config',
    name: named ?? startUrl.replace('https://', ''),
    signInUrl: startUrl,
    portalRegion: region,
    // No profile names: these profiles are the AWS CLI's own, and their settings would outweigh Mai's credentials.
    permissionSets: roles.flatMap(role => {
      const arn = permissionSetArn(partitionOfRegion(region), role.accountId, role.permissionSet);
      return arn === undefined ? [] : [{ arn, ...(role.region !== undefined && { region: role.region }) }];
    }),
    isDefault: roles.some(({ profileName }) => profileName === 'default'),
  };
}
