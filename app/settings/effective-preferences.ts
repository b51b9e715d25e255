import type { Lock } from '../company/company-rules.ts';
import type { Lockable } from '../company/setup-schema.ts';
import { hours } from '../domain/instant.ts';
import type { RoleKey } from '../domain/role.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Preferences } from './preferences.ts';
import { COMPANY_SWITCHES, SWITCHES, type SwitchName } from './switches.ts';

type Facts = Pick<Snapshot, 'preferences' | 'company'>;

/** Lock names of preferences. */
export const LOCKS: Readonly<Partial<Record<keyof Preferences, Lockable>>> = {
  ...Object.fromEntries(COMPANY_SWITCHES.map(name => [name, name])),
  region: 'region',
  profileTemplate: 'profileNames',
  preferredDuration: 'duration',
};

/** Lock of a setting with company and reason; undefined if unlocked. */
export const lockOf = ({ company }: Pick<Snapshot, 'company'>, setting: Lockable): Lock | undefined =>
  company.locked[setting];

/** Lock of a preference, if any. */
export function lockOfPreference(facts: Pick<Snapshot, 'company'>, name: keyof Preferences): Lock | undefined {
  const setting = LOCKS[name];
  return setting && lockOf(facts, setting);
}

/** Default region: the person's unless locked, else the company's. */
export function preferredRegion({ preferences, company }: Facts): string | undefined {
  const { region } = company.defaults;
  return company.locked.region !== undefined ? (region ?? preferences.region) : (preferences.region ?? region);
}

/** Preferred session length in seconds: the company's if locked, else of the role, the person or the company. */
export function preferredDuration(
  { preferences, company, roleSettings }: Facts & Pick<Snapshot, 'roleSettings'>,
  key: RoleKey,
): number | undefined {
  const theirs = companyDuration({ company });
  if (company.locked.duration !== undefined && theirs !== undefined) return theirs / 1_000;
  return roleSettings[key]?.duration ?? preferences.preferredDuration ?? (theirs && theirs / 1_000);
}

/** The company's default session length, in milliseconds. */
export const companyDuration = ({ company }: Pick<Facts, 'company'>): number | undefined =>
  company.defaults.duration && hours(company.defaults.duration);

/** Effective value: the company's if locked, else the person's choice, else the company's default. */
export function isSwitchedOn({ preferences, company }: Facts, name: SwitchName): boolean {
  const own = preferences[name];
  const setting = COMPANY_SWITCHES.find(other => other === name);
  if (setting === undefined) return own;
  const theirs = company.defaults[setting] ?? own;
  const isChosen = preferences.chosen?.includes(setting) === true || own !== SWITCHES[setting].isOn;
  return company.locked[setting] === undefined && isChosen ? own : theirs;
}

/** Pattern for profile names. */
export function profileTemplate({ preferences, company }: Facts): string | undefined {
  const isLocked = company.locked.profileNames !== undefined && company.profileName !== undefined;
  return isLocked ? company.profileName : (preferences.profileTemplate ?? company.profileName);
}
