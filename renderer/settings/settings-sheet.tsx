import { useEffect, useRef, useState } from 'react';
import type { Instant } from '../../app/domain/instant.ts';
import type { ProviderId } from '../../app/domain/provider.ts';
import { findSettings } from '../../app/settings/settings-list.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { useSayMatches } from '../roles/use-say-matches.ts';
import { Subpage } from '../subpages/subpage.tsx';
import { Button } from '../ui/button.tsx';
import { SearchField } from '../ui/search-field.tsx';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import { SettingsAdvanced } from './settings-advanced.tsx';
import { SettingsCompanies } from './settings-companies.tsx';
import { SettingsConsole } from './settings-console.tsx';
import { SettingsData } from './settings-data.tsx';
import { SettingsGeneral } from './settings-general.tsx';
import { type FurtherPage, SettingsMore } from './settings-more.tsx';
import { SettingsRoles } from './settings-roles.tsx';
import styles from './settings-sheet.module.css';

type Props = {
  readonly snapshot: Snapshot;
  readonly now: Instant;
  readonly onAddCompany: () => void;
  readonly onPassword: (providerId: ProviderId) => void;
  readonly onPortal: (providerId: ProviderId) => void;
  readonly onOpen: (page: FurtherPage) => void;
  readonly onClose: () => void;
};

/** All settings, with a search field. */
export function SettingsSheet({ snapshot, now, onAddCompany, onPassword, onPortal, onOpen, onClose }: Props) {
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
    <Subpage title={text.settings.title} onClose={onClose}>
      <SearchField field={field} label={text.settings.search} query={query} onQuery={setQuery} />
      {found.size === 0 && <p>{text.settings.noneFound(query.trim())}</p>}
      {query === '' && <SettingsMore onOpen={onOpen} />}
      <SettingsGeneral snapshot={snapshot} found={found} onNews={() => onOpen('updates')} />
      <SettingsRoles snapshot={snapshot} found={found} />
      <SettingsCompanies
        snapshot={snapshot}
        now={now}
        found={found}
        onAddCompany={onAddCompany}
        onPassword={onPassword}
        onPortal={onPortal}
      />
      <SettingsConsole snapshot={snapshot} found={found} />
      <SettingsAdvanced snapshot={snapshot} found={found} onRestore={() => onOpen('restore')} />
      <SettingsData snapshot={snapshot} found={found} />
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
        <Button onClick={() => onOpen('licenses')}>{text.licenses.title}</Button>
        <Button onClick={() => void send({ type: 'quit' })}>{text.settings.quit}</Button>
      </div>
    </Subpage>
  );
}
