import type { Snapshot } from '../snapshot.ts';
import { type Installation, installsInPlace } from './installation.ts';
import { UPDATE_CHOICES, type UpdateChoice } from './update-choices.ts';

/** What can be chosen for this installation. */
export const choicesFor = (installation: Installation): readonly UpdateChoice[] =>
  installsInPlace(installation) ? UPDATE_CHOICES : UPDATE_CHOICES.filter(choice => choice !== 'install');

/** The choice in force: the company's if locked, else the person's, else the company's default. */
export function updateChoice(
  { preferences, company }: Pick<Snapshot, 'preferences' | 'company'>,
  installation: Installation,
): UpdateChoice {
  const theirs = company.defaults.updates;
  const isLocked = company.locked.updates !== undefined;
  const wanted = (isLocked ? (theirs ?? preferences.updates) : (preferences.updates ?? theirs)) ?? 'install';
  return wanted === 'install' && !installsInPlace(installation) ? 'tell' : wanted;
}
