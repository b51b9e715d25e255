type Switch = {
  /** Default value. */
  readonly isOn: boolean;
  /** Whether a company's setup may choose it, and lock it under its name. */
  readonly byCompany?: true;
};

/** On/off preferences. Labels are in `text.settings.rows`, positions in `SETTING_GROUPS`. */
export const SWITCHES = {
  /** Confirm before a role starts in a production account. */
  confirmProduction: { isOn: false, byCompany: true },
  /** The first role that becomes active takes the profile `default`. */
  defaultProfile: { isOn: true, byCompany: true },
  /** Stop all roles when Mai quits. */
  endSessionsOnQuit: { isOn: false, byCompany: true },
  /** Remove credentials from the files when they expire. */
  removeExpiredKeys: { isOn: true },
  /** Start the roles that were active when Mai last ran. */
  startLastRoles: { isOn: false },
  /** Sign a browser out of other console sessions before it opens one. */
  consoleSignsOut: { isOn: false },
  /** Notify of renewals. */
  notifyRenewed: { isOn: false },
} as const satisfies Readonly<Record<string, Switch>>;

export type SwitchName = keyof typeof SWITCHES;
/** Preferences that a company setup may set. */
export type CompanySwitch = {
  [N in SwitchName]: (typeof SWITCHES)[N] extends { readonly byCompany: true } ? N : never;
}[SwitchName];

export const SWITCH_NAMES = Object.keys(SWITCHES) as readonly SwitchName[] as readonly [SwitchName, ...SwitchName[]];

export const isSwitch = (name: string): name is SwitchName => Object.hasOwn(SWITCHES, name);

const byCompany = (name: SwitchName): name is CompanySwitch => 'byCompany' in SWITCHES[name];
export const COMPANY_SWITCHES = SWITCH_NAMES.filter(byCompany);

/** A value per preference. */
export const eachSwitch = <T>(valueFor: (name: SwitchName) => T): Readonly<Record<SwitchName, T>> =>
  Object.fromEntries(SWITCH_NAMES.map(name => [name, valueFor(name)])) as Record<SwitchName, T>;
