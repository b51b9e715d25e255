import { changeSentence } from '../company/setup-words.ts';
import { assertNever } from '../domain/result.ts';
import type { Text } from '../text/en/en.ts';
import type { PortablePreferences, SettingsChange } from './settings-offer.ts';
import { eachSwitch } from './switches.ts';

/** Message for one effect of importing settings. */
export function settingsSentence(change: SettingsChange, text: Text): string {
  const words = text.transfer.changes;
  switch (change.kind) {
    case 'adds-company':
      return words.addsCompany(change.name, change.host);
    case 'renames-company':
      return text.company.changes.renamesProvider(change.from, change.to);
    case 'signs-in-with':
      return changeSentence(change, text.company);
    case 'sets':
      return words.sets(change.settings.map(name => text.transfer.named(labels(text)[name])));
    case 'roles':
    case 'chained':
    case 'accounts':
    case 'favorites':
    case 'startGroups':
      return words[change.kind](change.count);
    case 'stops-asking':
      return text.company.changes.stopsAsking;
    case 'unmarks-accounts':
      return text.company.changes.unmarksAccounts(change.names);
    case 'locked':
      return words.locked;
    default:
      return assertNever(change);
  }
}

const labels = ({ settings: { rows }, transfer }: Text): Readonly<Record<keyof PortablePreferences, string>> => ({
  ...eachSwitch(name => rows[name].label),
  region: rows.region.label,
  preferredDuration: rows.duration.label,
  language: rows.language.label,
  consoleBrowser: rows.consoleBrowser.label,
  profileTemplate: transfer.profileTemplate,
  chosen: transfer.chosen,
});
