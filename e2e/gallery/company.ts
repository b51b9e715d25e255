// The company in the pictures.
import type { AccountId } from '../../app/domain/arn.ts';
import { hours, type Instant, later, minutes } from '../../app/domain/instant.ts';
import type { Role } from '../../app/domain/role.ts';
import { parseRoleValue, roleKey } from '../../app/domain/role.ts';
import type { RoleSession } from '../../app/domain/role-session.ts';
import { DEFAULT_PREFERENCES } from '../../app/settings/empty-settings.ts';
import { TIPS } from '../../app/settings/preferences.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { NOW, profileName, providerId, sampleSnapshot } from '../../app/testing/sample-role.ts';
import { ACCOUNT_NAMES, FLEET_OF_ROLES } from '../simulator/accounts.ts';
import { PEOPLE } from '../simulator/people.ts';

export { NOW };

export const COMPANY = {
  id: providerId('example-energy'),
  name: 'Example Energy',
  signInUrl: 'https://sso.example-energy.com/aws',
};

const ACCOUNTS = ACCOUNT_NAMES as Readonly<Record<AccountId, string>>;

const offered = (simulated: readonly { readonly roleArn: string; readonly principalArn: string }[]): readonly Role[] =>
  simulated.flatMap(({ roleArn, principalArn }) => parseRoleValue(`${roleArn},${principalArn}`));

export const FOURTEEN = offered(PEOPLE.fourteenRoles.roles);
export const FLEET = offered(FLEET_OF_ROLES);

export const namedRole = (name: string, account: string): Role => {
  const found = FOURTEEN.find(role => role.name === name && ACCOUNTS[role.accountId] === account);
  if (found === undefined) throw new TypeError(`${name} in ${account} is not among the roles.`);
  return found;
};

export const keyOf = (role: Role) => roleKey(COMPANY.id, role.roleArn);

/** A person who is signed in, with these roles, and has read the tips. */
export const signedIn = (roles: readonly Role[], facts: Partial<Snapshot> = {}): Snapshot =>
  sampleSnapshot([], {
    version: '0.1.0',
    providers: [COMPANY],
    roles: { [COMPANY.id]: roles },
    signIns: {
      [COMPANY.id]: { kind: 'signed-in', since: later(NOW, -hours(1)), person: 'erik.lund@example-energy.com' },
    },
    accountNames: ACCOUNTS,
    openAtLogin: false,
    preferences: { ...DEFAULT_PREFERENCES, dismissedTips: TIPS },
    ...facts,
  });

/** An active role with `left` of its `whole` session, in milliseconds. */
export function session(role: Role, left: number, whole: number, facts: Partial<RoleSession> = {}): RoleSession {
  const startedAt: Instant = later(NOW, left - whole);
  return {
    key: keyOf(role),
    providerId: COMPANY.id,
    role,
    profiles: [profileName(`${role.accountId}-${role.name}`)],
    delivery: 'file',
    region: 'eu-central-1',
    startedAt,
    expiration: later(NOW, left),
    ...facts,
  };
}

export const ANALYST = namedRole('Analyst', 'Sales data');

/** One active role with most of its session left: the default. */
export const morning = session(ANALYST, hours(6) + minutes(42), hours(8), {
  profiles: [profileName('210987654321-Analyst'), profileName('default')],
});
