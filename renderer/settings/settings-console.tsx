import type { FoundSettings } from '../../app/settings/settings-list.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { ConsoleBrowser } from '../console/console-browser.tsx';
import { SettingsGroup } from './settings-group.tsx';

type Props = { readonly snapshot: Snapshot; readonly found: FoundSettings };

/** Settings of the AWS console. */
export const SettingsConsole = ({ snapshot, found }: Props) => (
  <SettingsGroup
    name="console"
    snapshot={snapshot}
    found={found}
    rows={{ consoleBrowser: <ConsoleBrowser snapshot={snapshot} /> }}
  />
);
