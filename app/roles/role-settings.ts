// Settings of one role. Credentials of an active role are updated immediately.
import type { Context } from '../context.ts';
import type { CommandOf } from '../contract.ts';
import { profilesLeft } from '../credential-process/tools-wait.ts';
import { removeProfiles } from '../credentials/write-profiles.ts';
import { ok, type Result } from '../domain/result.ts';
import { renewIfActive } from '../sessions/start-or-renew.ts';
import { knownRole } from './known-roles.ts';
import { checkProfileName } from './profile-names.ts';
import { checkRegion } from './role-region.ts';

export async function setProfileName(context: Context, { key, name }: CommandOf<'setProfileName'>): Promise<Result> {
  const profileName = checkProfileName(context.snapshot(), key, name);
  if (!profileName.ok) return profileName;
  const left = profilesLeft(context.snapshot(), key);
  context.apply({ type: 'roleSettingsChanged', key, change: { profileName: profileName.value } });
  const removed = await removeProfiles(context, left);
  return removed.ok ? renewIfActive(context, key) : removed;
}

/** Region of one role, or the default of all. None: the one that applies without a choice. */
export async function setRegion(context: Context, { key, region }: CommandOf<'setRegion'>): Promise<Result> {
  const { apply } = context;
  const checked = region === '' ? ok() : checkRegion(region, key && knownRole(context.snapshot(), key)?.role);
  if (!checked.ok) return checked;
  if (key === undefined) {
    if (region === '') apply({ type: 'preferenceCleared', name: 'region' });
    else apply({ type: 'preferencesChanged', change: { region } });
    return ok();
  }
  if (region === '') apply({ type: 'roleSettingCleared', key, name: 'region' });
  else apply({ type: 'roleSettingsChanged', key, change: { region } });
  return renewIfActive(context, key);
}

/** Also asks for the role's maximum again, which may have been raised since it was found. */
export async function setDuration({ apply }: Context, { key, seconds }: CommandOf<'setDuration'>): Promise<Result> {
  if (seconds === undefined) apply({ type: 'roleSettingCleared', key, name: 'duration' });
  else apply({ type: 'roleSettingsChanged', key, change: { duration: seconds } });
  apply({ type: 'roleSettingCleared', key, name: 'maximumDuration' });
  return ok();
}
