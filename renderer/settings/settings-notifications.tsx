import type { FoundSettings } from '../../app/settings/settings-list.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { SettingsGroup } from './settings-group.tsx';

type Props = { readonly snapshot: Snapshot; readonly found: FoundSettings };

/** Notification settings. */
export const SettingsNotifications = ({ snapshot, found }: Props) => (
  <SettingsGroup name="notifications" snapshot={snapshot} found={found} rows={{}} />
);
