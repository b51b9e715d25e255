import { useEffect, useRef, useState } from 'react';
import type { ProviderId } from '../../app/domain/provider.ts';
import { findSettings } from '../../app/settings/settings-list.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { useSayMatches } from '../roles/use-say-matches.ts';
import { Button } from '../ui/button.tsx';
import { SearchField } from '../ui/search-field.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import { SettingsAppearance } from './settings-appearance.tsx';
import { SettingsCompanies } from './settings-companies.tsx';
import { SettingsComputer } from './settings-computer.tsx';
import { SettingsKeys } from './settings-credentials.tsx';
import { SettingsLanguage } from './settings-language.tsx';
import { SettingsNotifications } from './settings-notifications.tsx';
import styles from './settings-sheet.module.css';
import { SettingsStartup } from './settings-startup.tsx';

type Props = {
  readonly snapshot: Snapshot;
  readonly onAddCompany: () => void;
  readonly onPassword: (providerId: ProviderId) => void;
  readonly onRestore: () => void;
  readonly onLicenses: () => void;
  readonly onClose: () => void;
};

/** All settings, with a search field. */
export function SettingsSheet({ snapshot, onAddCompany, onPassword, onRestore, onLicenses, onClose }: Props) {
  const text = useText();
  const { send } = useCommands();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const found = findSettings(query, text);
  useSayMatches(query, text.settings.found(found.size));
  const { endpoint } = snapshot.preferences;
  const { awsEndpoints = [], oldElectron } = snapshot;
  // A locked keychain opens a prompt, so it is queried only when needed.
  const usesVault =
    endpoint.kind === 'on' || Object.values(snapshot.roleSettings).some(({ delivery = 'file' }) => delivery !== 'file');
  useEffect(() => {
    if (usesVault) void send({ type: 'checkVault' });
  }, [usesVault, send]);
  return (
    <Sheet title={text.settings.title} onClose={onClose}>
      <SearchField field={field} label={text.settings.search} query={query} onQuery={setQuery} />
      {found.size === 0 && <p>{text.settings.noneFound(query.trim())}</p>}
      <SettingsCompanies snapshot={snapshot} found={found} onAddCompany={onAddCompany} onPassword={onPassword} />
      <SettingsKeys snapshot={snapshot} found={found} onRestore={onRestore} />
      <SettingsStartup snapshot={snapshot} found={found} />
      <SettingsNotifications snapshot={snapshot} found={found} />
      <SettingsAppearance snapshot={snapshot} found={found} />
      <SettingsLanguage snapshot={snapshot} found={found} />
      <SettingsComputer snapshot={snapshot} found={found} />
      {awsEndpoints.length > 0 && (
        <p className={styles.note}>
          <bdi>{text.home.awsEndpoint(awsEndpoints)}</bdi>
        </p>
      )}
      {oldElectron !== undefined && (
        <p className={styles.note}>{text.troubleshoot['old-electron'][oldElectron.build](oldElectron.version)}</p>
      )}
      <div className={styles.footer}>
        <span>{text.settings.version(snapshot.version)}</span>
        <Button onClick={onLicenses}>{text.licenses.title}</Button>
        <Button onClick={() => void send({ type: 'quit' })}>{text.settings.quit}</Button>
      </div>
    </Sheet>
  );
}
