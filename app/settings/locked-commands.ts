import { setUpProvider } from '../company/company-rules.ts';
import { retiredBy } from '../company/retired-companies.ts';
import type { Lockable } from '../company/set-up-schema.ts';
import type { Command, CommandType } from '../contract.ts';
import type { Provider } from '../domain/provider.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { providerOf } from '../sign-in/sign-in-state.ts';
import type { Snapshot } from '../snapshot.ts';
import { LOCKS, lockOf } from './effective-preferences.ts';

/** What a company's lock keeps a person from. The window does not offer it; a tray row or a window that is late may. */
const LOCKED: Readonly<Partial<Record<CommandType, Lockable>>> = {
  addProvider: 'companies',
  takeImports: 'companies',
  forgetProvider: 'companies',
  setProfileName: 'profileNames',
  nameProfiles: 'profileNames',
  setRegion: 'region',
};

/** Fails with `locked` where the company has decided about what the command would change. */
export function checkLock(snapshot: Pick<Snapshot, 'company' | 'providers'>, command: Command): Result {
  const setting = command.type === 'setPreference' ? LOCKS[command.name] : LOCKED[command.type];
  // What can't be used may go, and nothing brings it back.
  if (command.type === 'forgetProvider' && retiredBy(snapshot, providerOf(snapshot, command.providerId))) return ok();
  const lock = setting && lockOf(snapshot, setting);
  if (lock !== undefined) return fail({ kind: 'locked', company: lock.company, why: lock.why });
  const [company] = snapshot.company.companies;
  const isTheirs = command.type === 'forgetProvider' && isSetUp(snapshot, providerOf(snapshot, command.providerId));
  return isTheirs && company !== undefined ? fail({ kind: 'locked', company, why: '' }) : ok();
}

/** Whether a company's set-up names this provider: it would come back by itself. */
export const isSetUp = ({ company }: Pick<Snapshot, 'company'>, provider: Provider | undefined): boolean =>
  provider !== undefined && setUpProvider(company, provider.signInUrl) !== undefined;
