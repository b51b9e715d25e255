import { type Lock, setupProvider } from '../company/company-rules.ts';
import { retiredBy } from '../company/retired-companies.ts';
import type { Lockable } from '../company/setup-schema.ts';
import type { Command, CommandType } from '../contract.ts';
import type { Provider } from '../domain/provider.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { lockOfPlace } from '../sign-in/sign-in-place.ts';
import { providerOf } from '../sign-in/sign-in-state.ts';
import type { Snapshot } from '../snapshot.ts';
import { LOCKS, lockOf } from './effective-preferences.ts';

/** Commands that a company's lock forbids. The window does not offer them; a late tray row or window may. */
const LOCKED: Readonly<Partial<Record<CommandType, Lockable>>> = {
  addProvider: 'companies',
  openAddCompany: 'companies',
  takeImports: 'companies',
  forgetProvider: 'companies',
  renameProvider: 'companies',
  setProfileName: 'profileNames',
  nameProfiles: 'profileNames',
  setRegion: 'region',
  setUpdates: 'updates',
  setDuration: 'duration',
  setPreferredDuration: 'duration',
  setDelivery: 'delivery',
  copyCredentials: 'copying',
  copyConsoleLink: 'copying',
  addChainedRole: 'otherAccounts',
};

/** Fails with `locked` if the company has locked what the command changes. */
export function checkLock(snapshot: Pick<Snapshot, 'company' | 'providers'>, command: Command): Result {
  const setting = lockedBy(command);
  // An unusable company may be removed permanently.
  if (command.type === 'forgetProvider' && retiredBy(snapshot, providerOf(snapshot, command.providerId))) return ok();
  const lock = (setting && lockOf(snapshot, setting)) ?? placeLock(snapshot, command) ?? updatesLock(snapshot, command);
  if (lock !== undefined) return fail({ kind: 'locked', company: lock.company, why: lock.why });
  const [company] = snapshot.company.companies;
  const isTheirs = command.type === 'forgetProvider' && isFromSetup(snapshot, providerOf(snapshot, command.providerId));
  return isTheirs && company !== undefined ? fail({ kind: 'locked', company, why: '' }) : ok();
}

function lockedBy(command: Command): Lockable | undefined {
  switch (command.type) {
    case 'setPreference':
      return LOCKS[command.name];
    case 'setEndpoint':
      return command.on ? 'localServer' : undefined;
    case 'copyEndpoint':
      // Without the token, what is copied is no secret.
      return command.token === 'text' ? 'copying' : undefined;
    default:
      return LOCKED[command.type];
  }
}

/** Lock on where people sign in to the company of a command. */
function placeLock(snapshot: Pick<Snapshot, 'company' | 'providers'>, command: Command): Lock | undefined {
  if (command.type !== 'setSignInPlace' && command.type !== 'signInWith') return undefined;
  const provider = providerOf(snapshot, command.providerId);
  return provider && lockOfPlace(snapshot.company, provider);
}

const LOOKS_FOR_UPDATES: ReadonlySet<CommandType> = new Set(['checkForUpdates', 'installUpdate', 'downloadUpdate']);

/** A lock on no updates at all forbids a click, too. */
const updatesLock = (snapshot: Pick<Snapshot, 'company'>, { type }: Command): Lock | undefined =>
  LOOKS_FOR_UPDATES.has(type) && snapshot.company.defaults.updates === 'off' ? lockOf(snapshot, 'updates') : undefined;

/** Whether a setup names this provider, which would restore it. */
export const isFromSetup = ({ company }: Pick<Snapshot, 'company'>, provider: Provider | undefined): boolean =>
  provider !== undefined && setupProvider(company, provider.signInUrl) !== undefined;
