import type { Context } from '../context.ts';
import type { CommandOf } from '../contract.ts';
import { releaseAutomaticDefault } from '../credentials/set-default-owner.ts';
import { ok, type Result } from '../domain/result.ts';
import { loadText } from '../text/text-for.ts';
import { MOST_EXPANDED } from './preferences.ts';
import { COMPANY_SWITCHES } from './switches.ts';

/** Switches a preference on or off. If a company may set it too, records that the person chose. */
export async function setPreference(context: Context, { name, value }: CommandOf<'setPreference'>): Promise<Result> {
  const { apply, snapshot } = context;
  const { chosen = [] } = snapshot().preferences;
  const mine = COMPANY_SWITCHES.filter(other => other === name || chosen.includes(other));
  const change = { [name]: value };
  apply({ type: 'preferencesChanged', change: mine.length === chosen.length ? change : { ...change, chosen: mine } });
  return name === 'defaultProfile' ? releaseAutomaticDefault(context) : ok();
}

/** Session length of all roles; undefined: as long as AWS allows. */
export async function setPreferredDuration(
  { apply }: Context,
  { seconds }: CommandOf<'setPreferredDuration'>,
): Promise<Result> {
  if (seconds === undefined) apply({ type: 'preferenceCleared', name: 'preferredDuration' });
  else apply({ type: 'preferencesChanged', change: { preferredDuration: seconds } });
  return ok();
}

export async function setLanguage(
  { apply, snapshot }: Context,
  { language }: CommandOf<'setLanguage'>,
): Promise<Result> {
  await loadText(language ?? snapshot().systemLanguage);
  if (language === undefined) apply({ type: 'preferenceCleared', name: 'language' });
  else apply({ type: 'preferencesChanged', change: { language } });
  return ok();
}

export async function setTrayIcon({ apply }: Context, { ink }: CommandOf<'setTrayIcon'>): Promise<Result> {
  if (ink === undefined) apply({ type: 'preferenceCleared', name: 'trayIcon' });
  else apply({ type: 'preferencesChanged', change: { trayIcon: ink } });
  return ok();
}

export async function dismissTip({ apply, snapshot }: Context, { tip }: CommandOf<'dismissTip'>): Promise<Result> {
  const { dismissedTips = [] } = snapshot().preferences;
  if (!dismissedTips.includes(tip))
    apply({ type: 'preferencesChanged', change: { dismissedTips: [...dismissedTips, tip] } });
  return ok();
}

export async function setUnfolded(context: Context, { name, on }: CommandOf<'setUnfolded'>): Promise<Result> {
  const others = (context.snapshot().preferences.unfolded ?? []).filter(other => other !== name);
  context.apply({ type: 'preferencesChanged', change: { unfolded: on ? [...others, name] : others } });
  return ok();
}

/** Remembers that an account is expanded, or forgets it. */
export async function expandAccount(
  { apply, snapshot }: Context,
  { accountId, on }: CommandOf<'expandAccount'>,
): Promise<Result> {
  const others = (snapshot().preferences.expandedAccounts ?? []).filter(other => other !== accountId);
  const expandedAccounts = on ? [...others, accountId].slice(-MOST_EXPANDED) : others;
  apply({ type: 'preferencesChanged', change: { expandedAccounts } });
  return ok();
}
