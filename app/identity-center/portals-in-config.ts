import { readAwsProfiles, type Values } from '../aws-files/ini/profiles.ts';
import { ACCOUNT_ID_FORM, type AccountId } from '../domain/arn.ts';
import { isAnyRegion } from '../domain/partition.ts';
import { portalAt } from './portal-address.ts';

/** An access portal in AWS's `config`, by an `[sso-session]` or by profiles that name it themselves. */
export type ConfiguredPortal = {
  /** Normalized, as `portalAt` gives it. */
  readonly startUrl: string;
  readonly region: string;
  /** What names this portal, in the order of the file. */
  readonly sources: readonly PortalSource[];
  readonly roles: readonly ConfiguredRole[];
};

/** The address as written, by which AWS's token cache is keyed for profiles without a session. */
export type PortalSource = { readonly writtenUrl: string; readonly sessionName?: string };

export type ConfiguredRole = {
  readonly accountId: AccountId;
  readonly permissionSet: string;
  readonly profileName: string;
  /** The profile's own region. */
  readonly region?: string;
};

/**
 * The portals that AWS's `config` knows, each with its region. Passes over profiles and sessions that AWS's tools reject, too. None
 * from a damaged file.
 */
export function portalsInConfig(config: string): readonly ConfiguredPortal[] {
  const reading = readAwsProfiles({ config, credentials: '' });
  if (!reading.ok) return [];
  const { profiles, ssoSessions } = reading.value;
  const named = [
    ...Array.from(ssoSessions, ([sessionName, values]) => placeOf(values, sessionName)),
    ...Array.from(profiles.values(), values => (values.has('sso_session') ? undefined : placeOf(values))),
  ].filter(place => place !== undefined);
  const portals = new Map<string, Place[]>();
  for (const place of named) {
    const id = `${place.startUrl} ${place.region}`;
    portals.set(id, [...(portals.get(id) ?? []), place]);
  }
  return Array.from(portals.values()).flatMap(places => portalOf(places, profiles, ssoSessions));
}

/**
 * What names this portal in AWS's `config`. Without anything, its address: `aws configure sso` then finds the sign-in, too.
 */
export function sourcesOf(
  config: string,
  portal: Pick<ConfiguredPortal, 'startUrl' | 'region'>,
): readonly PortalSource[] {
  const configured = portalsInConfig(config).find(
    ({ startUrl, region }) => startUrl === portal.startUrl && region === portal.region,
  );
  return configured?.sources ?? [{ writtenUrl: portal.startUrl }];
}

type Place = { readonly startUrl: string; readonly region: string; readonly source: PortalSource };

function placeOf(values: Values, sessionName?: string): Place | undefined {
  const writtenUrl = values.get('sso_start_url') ?? '';
  const region = values.get('sso_region') ?? '';
  const portal = portalAt(writtenUrl);
  if (portal === undefined || !isAnyRegion(region)) return undefined;
  const source = { writtenUrl, ...(sessionName !== undefined && { sessionName }) };
  return { startUrl: portal.startUrl, region, source };
}

function portalOf(
  places: readonly Place[],
  profiles: ReadonlyMap<string, Values>,
  ssoSessions: ReadonlyMap<string, Values>,
): readonly ConfiguredPortal[] {
  const [place] = places;
  if (place === undefined) return [];
  const { startUrl, region } = place;
  const roles = Array.from(profiles).flatMap(([profileName, values]) => {
    const sessionName = values.get('sso_session');
    const at = sessionName === undefined ? values : (ssoSessions.get(sessionName) ?? new Map<string, string>());
    const own = placeOf(at);
    return own?.startUrl === startUrl && own.region === region ? roleOf(profileName, values) : [];
  });
  const sources = new Map(places.map(({ source }) => [`${source.sessionName ?? ''} ${source.writtenUrl}`, source]));
  return [{ startUrl, region, sources: [...sources.values()], roles }];
}

function roleOf(profileName: string, values: Values): readonly ConfiguredRole[] {
  const accountId = values.get('sso_account_id') ?? '';
  const permissionSet = values.get('sso_role_name') ?? '';
  const region = values.get('region') ?? '';
  if (!ACCOUNT_ID_FORM.test(accountId) || permissionSet === '') return [];
  return [{ accountId: accountId as AccountId, permissionSet, profileName, ...(isAnyRegion(region) && { region }) }];
}
