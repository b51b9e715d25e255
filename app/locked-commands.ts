import type { Lockable } from './company/set-up-schema.ts';
import type { Command, CommandType } from './contract.ts';
import { fail, ok, type Result } from './domain/result.ts';
import { lockOf } from './effective-preferences.ts';
import type { Snapshot } from './snapshot.ts';

/** What a company's lock keeps a person from. The window does not offer it; a tray row or a window that is late may. */
const LOCKED: Readonly<Partial<Record<CommandType, Lockable>>> = {
  addProvider: 'companies',
  forgetProvider: 'companies',
  setProfileName: 'profileNames',
  nameProfiles: 'profileNames',
  setConfirmProduction: 'confirmProduction',
  setRegion: 'region',
  setEndSessionsOnQuit: 'endSessionsOnQuit',
};

/** Fails with `locked` where the company has decided about what the command would change. */
export function checkLock(snapshot: Pick<Snapshot, 'company'>, { type }: Command): Result {
  const setting = LOCKED[type];
  const lock = setting && lockOf(snapshot, setting);
  return lock === undefined ? ok() : fail({ kind: 'locked', company: lock.company, why: lock.why });
}
