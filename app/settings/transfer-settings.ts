import type { Context } from '../context.ts';
import type { CommandOf } from '../contract.ts';
import { releaseAutomaticDefault } from '../credentials/set-default-owner.ts';
import { fingerprint } from '../domain/fingerprint.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { loadText } from '../text/text-for.ts';
import { planImport } from './plan-import.ts';
import { exportedSettings, parseExportedSettings } from './settings-export-format.ts';
import { settingsOf } from './settings-of.ts';

/** Exports the settings. */
export async function exportSettings({ ports, snapshot }: Context): Promise<Result> {
  const saved = await ports.save.save({ name: 'mai-settings.json', text: exportedSettings(settingsOf(snapshot())) });
  return saved.ok ? ok() : saved;
}

/** Shows a file dialog and a preview of the settings in the file. */
export async function offerSettings({ ports, apply, snapshot }: Context): Promise<Result> {
  const chosen = await ports.settingsImport.choose();
  if (chosen === undefined) return ok();
  const portable = parseExportedSettings(chosen.text);
  if (portable === undefined) return fail({ kind: 'not-settings', name: chosen.name });
  const { changes } = planImport(snapshot(), portable);
  const { name } = chosen;
  const shown = fingerprint({ name, portable, changes });
  apply({ type: 'settingsOffered', offer: { name, portable, changes, shown } });
  return ok();
}

/** Confirmation of the settings that `shown` identifies. */
export async function useSettings(context: Context, { shown }: CommandOf<'useSettings'>): Promise<Result> {
  const { apply, snapshot } = context;
  const { settingsOffer } = snapshot();
  if (settingsOffer?.portable === undefined) return fail({ kind: 'not-found' });
  if (settingsOffer.shown !== shown) return fail({ kind: 'offer-changed' });
  await loadText(settingsOffer.portable.preferences.language ?? snapshot().language);
  apply({ type: 'settingsOffered', offer: undefined });
  apply({ type: 'settingsTaken', parts: planImport(snapshot(), settingsOffer.portable).parts });
  return releaseAutomaticDefault(context);
}

export async function leaveSettings({ apply }: Context): Promise<Result> {
  apply({ type: 'settingsOffered', offer: undefined });
  return ok();
}
