import { FLEET_OF_ROLES, role, type SimulatedRole, TEAM_ACCOUNTS } from './accounts.ts';

/** Person of the simulated company. Passwords are public constants: the company runs on loopback only. */
export type Person = {
  readonly user: string;
  readonly password: string;
  readonly displayName: string;
  /** Becomes RoleSessionName. */
  readonly email: string;
  readonly roles: readonly SimulatedRole[];
  /** Order of the pairs in the Role attribute. Real providers use either. */
  readonly pairs: 'role-first' | 'provider-first';
  /** SessionDuration in seconds, if sent. */
  readonly sessionSeconds: number | null;
};

const { salesData, gridOperations, smartMetering, dataPlatform, website, sandbox } = TEAM_ACCOUNTS;

const person = (
  user: string,
  password: string,
  displayName: string,
  rest: Pick<Person, 'roles' | 'pairs' | 'sessionSeconds'>,
): Person => ({
  user,
  password,
  displayName,
  email: `${user}@example-energy.test`,
  ...rest,
});

/** People who can sign in, by their number of roles. */
export const PEOPLE = {
  noRoles: person('nina.holm', 'quiet-lantern-12', 'Nina Holm', {
    roles: [],
    pairs: 'role-first',
    sessionSeconds: null,
  }),
  oneRole: person('anna.berg', 'paper-compass-47', 'Anna Berg', {
    roles: [role(salesData, 'Analyst')],
    pairs: 'role-first',
    sessionSeconds: 12 * 3_600,
  }),
  fourteenRoles: person('erik.lund', 'river-anchor-83', 'Erik Lund', {
    roles: [
      role(salesData, 'Analyst'),
      role(salesData, 'DataScientist'),
      role(salesData, 'ReadOnly'),
      role(gridOperations, 'Administrator'),
      role(gridOperations, 'PowerUser'),
      role(gridOperations, 'ReadOnly'),
      role(smartMetering, 'teams/metering/Developer'),
      role(smartMetering, 'ReadOnly'),
      role(dataPlatform, 'DataEngineer'),
      role(dataPlatform, 'Administrator'),
      role(dataPlatform, 'ReadOnly'),
      role(website, 'Deployer'),
      role(website, 'ReadOnly'),
      role(sandbox, 'Administrator'),
    ],
    pairs: 'provider-first',
    sessionSeconds: 8 * 3_600,
  }),
  identityCenterRole: person('olga.dahl', 'winter-mirror-29', 'Olga Dahl', {
    roles: [
      role(salesData, 'Analyst'),
      role(salesData, 'aws-reserved/sso.amazonaws.com/AWSReservedSSO_Auditor_0123456789abcdef'),
    ],
    pairs: 'role-first',
    sessionSeconds: null,
  }),
  hundredRoles: person('lena.frost', 'marble-orchard-15', 'Lena Frost', {
    roles: FLEET_OF_ROLES.slice(0, 100),
    pairs: 'role-first',
    sessionSeconds: null,
  }),
  twoThousandRoles: person('maria.voss', 'copper-garden-60', 'Maria Voss', {
    roles: FLEET_OF_ROLES,
    pairs: 'role-first',
    sessionSeconds: null,
  }),
} as const satisfies Readonly<Record<string, Person>>;

/** The six digits that the code page accepts. */
export const CODE = '135790';

/**
 * Another customer of the same AWS, with an account and an identity provider of the same name
 * as this company's.
 */
export const STRANGER = person('mallory', 'no-password', 'Mallory', {
  roles: [role('666666666666', 'Administrator')],
  pairs: 'role-first',
  sessionSeconds: null,
});
const STRANGER_ISSUER = 'https://idp.stranger.test/metadata';

/** Entity ID of the identity provider with this ARN; `issuer` is the company's. */
export const issuerOf = (principalArn: string, issuer: string): string =>
  STRANGER.roles.some(each => each.principalArn === principalArn) ? STRANGER_ISSUER : issuer;

const EVERY_ROLE: ReadonlyMap<string, SimulatedRole> = new Map(
  [...Object.values(PEOPLE), STRANGER].flatMap(each => each.roles.map(one => [one.roleArn, one] as const)),
);

export const findPerson = (user: string): Person | undefined => Object.values(PEOPLE).find(each => each.user === user);

/** The IAM role with this ARN, of any user. */
export const findRole = (roleArn: string): SimulatedRole | undefined => EVERY_ROLE.get(roleArn);

/** Whether this company's provider is registered under this ARN. */
export const isKnownProvider = (principalArn: string): boolean =>
  [...EVERY_ROLE.values()].some(each => each.principalArn === principalArn);
