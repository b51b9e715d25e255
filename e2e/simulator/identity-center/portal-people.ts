import { createHash } from 'node:crypto';
import { TEAM_ACCOUNTS } from '../accounts.ts';

export const PORTAL_COMPANY = 'Example Water';

/** A permission set that is assigned to a person in an account. */
export type Assignment = {
  readonly accountId: string;
  readonly permissionSet: string;
};

/** Person in the directory of IAM Identity Center. Passwords are public constants. */
export type PortalPerson = {
  /** Becomes the session name of credentials. */
  readonly user: string;
  readonly password: string;
  readonly displayName: string;
  readonly assignments: readonly Assignment[];
};

/** Session length of a permission set in seconds; AWS's default is one hour. */
const HOURS: Readonly<Record<string, number>> = { ReadOnlyAccess: 12, PowerUserAccess: 4 };
export const sessionSecondsOf = (permissionSet: string): number => (HOURS[permissionSet] ?? 1) * 3_600;

/** The team's accounts. The first is also reached by SAML. */
export const PORTAL_ACCOUNTS = {
  salesData: TEAM_ACCOUNTS.salesData,
  waterNetwork: '871265430912',
  laboratory: '982376541023',
  playground: '093487652134',
} as const;

const TEAM_NAMES: Readonly<Record<keyof typeof PORTAL_ACCOUNTS, string>> = {
  salesData: 'Sales data',
  waterNetwork: 'Water network',
  laboratory: 'Laboratory',
  playground: 'Playground',
};

const DISTRICTS = ['North', 'South', 'East', 'West', 'Harbor', 'Hills'];
const PLANTS = [
  'Reservoir',
  'Pumping',
  'Treatment',
  'Metering',
  'Sewage',
  'Rain',
  'Leak detection',
  'Customers',
  'Field',
  'Archive',
];
const STAGES = ['development', 'test', 'staging', 'production', 'backup'];

/** 300 accounts: ID and name. */
const MANY_ACCOUNTS: readonly (readonly [id: string, name: string])[] = DISTRICTS.flatMap(district =>
  PLANTS.flatMap(plant => STAGES.map(stage => `${district} ${plant} ${stage}`)),
).map((name, index) => [String(500_000_000_000 + index * 104_729), name]);

const assigned = (accountId: string, ...permissionSets: readonly string[]): readonly Assignment[] =>
  permissionSets.map(permissionSet => ({ accountId, permissionSet }));

const { salesData, waterNetwork, laboratory, playground } = PORTAL_ACCOUNTS;

/** People who can sign in at the portal, by their number of permission sets. */
export const PORTAL_PEOPLE = {
  none: { user: 'ines.moss', password: 'silent-harbor-58', displayName: 'Ines Moss', assignments: [] },
  eight: {
    user: 'petra.lind',
    password: 'meadow-ticket-31',
    displayName: 'Petra Lind',
    assignments: [
      ...assigned(salesData, 'ReadOnlyAccess'),
      ...assigned(waterNetwork, 'AdministratorAccess', 'PowerUserAccess', 'ReadOnlyAccess'),
      ...assigned(laboratory, 'DataScientist', 'ReadOnlyAccess'),
      ...assigned(playground, 'AdministratorAccess', 'Billing'),
    ],
  },
  nineHundred: {
    user: 'otto.falk',
    password: 'granite-feather-74',
    displayName: 'Otto Falk',
    assignments: MANY_ACCOUNTS.flatMap(([id]) =>
      assigned(id, 'AdministratorAccess', 'PowerUserAccess', 'ReadOnlyAccess'),
    ),
  },
} as const satisfies Readonly<Record<string, PortalPerson>>;

export const findPortalPerson = (user: string): PortalPerson | undefined =>
  Object.values<PortalPerson>(PORTAL_PEOPLE).find(each => each.user === user);

/** Account names as the portal lists them. */
export const PORTAL_ACCOUNT_NAMES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(MANY_ACCOUNTS),
  ...Object.fromEntries(
    Object.entries(TEAM_NAMES).map(([key, name]) => [PORTAL_ACCOUNTS[key as keyof typeof PORTAL_ACCOUNTS], name]),
  ),
};

/** The role that IAM Identity Center has created in an account for a permission set. */
export function reservedRoleArn({ accountId, permissionSet }: Assignment, region: string): string {
  const end = createHash('sha256').update(`${accountId}/${permissionSet}`).digest('hex').slice(0, 16);
  return `arn:aws:iam::${accountId}:role/aws-reserved/sso.amazonaws.com/${region}/AWSReservedSSO_${permissionSet}_${end}`;
}
