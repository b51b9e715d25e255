import type { Lock } from '../company/company-rules.ts';
import type { Lockable } from '../company/set-up-schema.ts';
import { hours } from '../domain/instant.ts';
import type { RoleKey } from '../domain/role.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Preferences } from './preferences.ts';
import { COMPANY_SWITCHES, SWITCHES, type SwitchName } from './switches.ts';

type Facts = Pick<Snapshot, 'preferences' | 'company'>;

/** What locks a preference, for those that a company may lock. */
export const LOCKS: Readonly<Partial<Record<keyof Preferences, Lockable>>> = {
  ...Object.fromEntries(COMPANY_SWITCHES.map(name => [name, name])),
  region: 'region',
  profileTemplate: 'profileNames',
};

/** Who locked a setting, and why; undefined for one that the person may change. */
export const lockOf = ({ company }: Pick<Snapshot, 'company'>, setting: Lockable): Lock | undefined =>
  company.locked[setting];

/** The lock of a preference, where it has one. */
export function lockOfPreference(facts: Pick<Snapshot, 'company'>, name: keyof Preferences): Lock | undefined {
  const setting = LOCKS[name];
  return setting && lockOf(facts, setting);
}

/** The region for roles that have none of their own: the person's unless it is locked, else the company's. */
export function preferredRegion({ preferences, company }: Facts): string | undefined {
  const { region } = company.defaults;
  return company.locked.region !== undefined ? (region ?? preferences.region) : (preferences.region ?? region);
}

/** How long keys are wanted for at most, in seconds: for one role, by the person, or by the company. */
export function preferredDuration(
  { preferences, company, roleSettings }: Facts & Pick<Snapshot, 'roleSettings'>,
  key: RoleKey,
): number | undefined {
  const theirs = companyDuration({ company });
  return roleSettings[key]?.duration ?? preferences.preferredDuration ?? (theirs && theirs / 1_000);
}

/** How long the company wants keys to last where the person has not chosen, in milliseconds. */
export const companyDuration = ({ company }: Pick<Facts, 'company'>): number | undefined =>
  company.defaults.duration && hours(company.defaults.duration);

/** Whether a switch is on: by the company where it is locked, else by the person where they chose, else by the company. */
export function isSwitchedOn({ preferences, company }: Facts, name: SwitchName): boolean {
  const own = preferences[name];
  const setting = COMPANY_SWITCHES.find(other => other === name);
  if (setting === undefined) return own;
  const theirs = company.defaults[setting] ?? own;
  const isChosen = preferences.chosen?.includes(setting) === true || own !== SWITCHES[setting].isOn;
  return company.locked[setting] === undefined && isChosen ? own : theirs;
}

/** How profiles are named that have no name of their own. */
export function profileTemplate({ preferences, company }: Facts): string | undefined {
  const isLocked = company.locked.profileNames !== undefined && company.profileName !== undefined;
  return isLocked ? company.profileName : (preferences.profileTemplate ?? company.profileName);
}
