import { PARTITIONS } from '../../app/domain/partition.ts';
import { isPortal } from '../../app/domain/provider.ts';
import { companyDuration, lockOfPreference, preferredRegion } from '../../app/settings/effective-preferences.ts';
import type { FoundSettings } from '../../app/settings/settings-list.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { duration } from '../../app/text/time.ts';
import { PortalDuration } from '../identity-center/portal-duration.tsx';
import { useText } from '../use-text.ts';
import { DurationSetting } from './duration-setting.tsx';
import { RegionSetting } from './region-setting.tsx';
import { SettingsGroup } from './settings-group.tsx';

type Props = { readonly snapshot: Snapshot; readonly found: FoundSettings };

/** Session length, region, and what happens to roles in production and at quit. */
export function SettingsRoles({ snapshot, found }: Props) {
  const text = useText();
  const { rows } = text.settings;
  const { preferences, language } = snapshot;
  const { providers } = snapshot;
  const hasOnlyPortals = providers.length > 0 && providers.every(isPortal);
  const theirs = companyDuration(snapshot);
  const lock = lockOfPreference(snapshot, 'preferredDuration');
  return (
    <SettingsGroup
      name="roles"
      snapshot={snapshot}
      found={found}
      rows={{
        duration: hasOnlyPortals ? (
          <PortalDuration />
        ) : (
          <DurationSetting
            label={rows.duration.label}
            hint={rows.duration.hint}
            usual={theirs === undefined ? text.settings.longest : text.settings.byCompany(duration(theirs, language))}
            longest={theirs === undefined ? undefined : text.settings.longest}
            seconds={lock ? theirs && theirs / 1_000 : preferences.preferredDuration}
            lock={lock}
            language={language}
            commandFor={seconds =>
              seconds === undefined ? { type: 'setPreferredDuration' } : { type: 'setPreferredDuration', seconds }
            }
          />
        ),
        region: (
          <RegionSetting
            label={rows.region.label}
            hint={rows.region.hint}
            value={preferredRegion(snapshot) ?? ''}
            usual={PARTITIONS.aws.defaultRegion}
            lock={lockOfPreference(snapshot, 'region')}
            commandFor={region => ({ type: 'setRegion', region })}
          />
        ),
      }}
    />
  );
}
