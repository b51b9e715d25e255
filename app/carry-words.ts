import { assertNever } from './domain/result.ts';
import type { SettingsChange } from './plan-import.ts';
import type { CarriedPreferences } from './settings-transfer.ts';
import type { Text } from './text/en.ts';
import { listOf } from './text/list-of.ts';

/** What taking over settings would change, as a sentence. */
export function settingsSentence(change: SettingsChange, text: Text, language: string): string {
  const words = text.carry.changes;
  switch (change.kind) {
    case 'adds-company':
      return words.addsCompany(change.name, change.host);
    case 'sets':
      return words.sets(
        listOf(
          change.settings.map(name => `“${labels(text)[name]}”`),
          language,
        ),
      );
    case 'roles':
    case 'chained':
    case 'accounts':
    case 'favourites':
      return words[change.kind](change.count);
    case 'locked':
      return words.locked;
    default:
      return assertNever(change);
  }
}

const labels = ({ settings, tools, accounts, carry }: Text): Readonly<Record<keyof CarriedPreferences, string>> => ({
  region: settings.region,
  endSessionsOnQuit: settings.endOnQuit,
  removeExpiredKeys: tools.expired.label,
  preferredDuration: settings.duration,
  startLastRoles: settings.startLastRoles,
  notifyRenewed: settings.notifyRenewed,
  confirmProduction: accounts.confirm.label,
  profileTemplate: carry.profileTemplate,
  chosen: carry.chosen,
});
