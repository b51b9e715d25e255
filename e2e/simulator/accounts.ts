/** Role of the simulated company, with its IAM attributes. */
export type SimulatedRole = {
  readonly roleArn: string;
  readonly principalArn: string;
  readonly accountId: string;
  /** MaxSessionDuration in seconds. */
  readonly maxSeconds: number;
};

const HOUR = 3_600;

/** MaxSessionDuration by role name; AWS's default is one hour. */
const MAX_HOURS: Readonly<Record<string, number>> = { Analyst: 12, DataScientist: 12, ReadOnly: 12, PowerUser: 4 };

/** Builds a role; `path` may hold an IAM path such as `teams/metering/Developer`. */
export function role(accountId: string, path: string): SimulatedRole {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return {
    roleArn: `arn:aws:iam::${accountId}:role/${path}`,
    principalArn: `arn:aws:iam::${accountId}:saml-provider/ExampleEnergy`,
    accountId,
    maxSeconds: (MAX_HOURS[name] ?? 1) * HOUR,
  };
}

/** The engineer's six accounts. The analyst's role is in the first. */
export const TEAM_ACCOUNTS = {
  salesData: '210987654321',
  gridOperations: '321098765432',
  smartMetering: '432109876543',
  dataPlatform: '543210987654',
  website: '654321098765',
  sandbox: '765432109876',
} as const;

const TEAM_NAMES: Readonly<Record<keyof typeof TEAM_ACCOUNTS, string>> = {
  salesData: 'Sales data',
  gridOperations: 'Grid operations',
  smartMetering: 'Smart metering',
  dataPlatform: 'Data platform',
  website: 'Website',
  sandbox: 'Sandbox',
};

const DIVISIONS = ['Trading', 'Wind', 'Solar', 'Hydro', 'Gas', 'Heat', 'Retail', 'Mobility', 'Finance', 'People'];
const SYSTEMS = ['Forecast', 'Billing', 'Telemetry', 'Reporting', 'Portal'];
const STAGES = ['development', 'test', 'staging', 'production', 'backup'];
const FLEET_ROLES = [
  'Administrator',
  'PowerUser',
  'ReadOnly',
  'Analyst',
  'Developer',
  'Deployer',
  'Support',
  'Billing',
];

/** 250 accounts of a large company: ID and name. */
const FLEET: readonly (readonly [id: string, name: string])[] = DIVISIONS.flatMap(division =>
  SYSTEMS.flatMap(system => STAGES.map(stage => `${division} ${system} ${stage}`)),
).map((name, index) => [String(400_000_000_000 + index * 104_729), name]);

/** 2,000 roles: eight in each of 250 accounts. */
export const FLEET_OF_ROLES: readonly SimulatedRole[] = FLEET.flatMap(([id]) =>
  FLEET_ROLES.map(name => role(id, name)),
);

/** The partner's account; its roles are reached by role chaining only. */
export const PARTNER_ACCOUNT = '876543210987';

/** Display names of the accounts. SAML doesn't contain them. */
export const ACCOUNT_NAMES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(FLEET),
  ...Object.fromEntries(
    Object.entries(TEAM_NAMES).map(([key, name]) => [TEAM_ACCOUNTS[key as keyof typeof TEAM_ACCOUNTS], name]),
  ),
  [PARTNER_ACCOUNT]: 'Partner exchange',
};
