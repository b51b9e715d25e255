import { lockOf } from '../app/effective-preferences.ts';
import { companyLabels } from '../app/role-list.ts';
import type { FoundSettings } from '../app/settings-list.ts';
import { type Snapshot, signInOf } from '../app/snapshot.ts';
import { Button } from './button.tsx';
import { CompanyRow } from './company-row.tsx';
import { Locked } from './locked.tsx';
import styles from './settings-companies.module.css';
import { SettingsGroup } from './settings-group.tsx';
import { useText } from './use-text.ts';

type Props = { readonly snapshot: Snapshot; readonly found: FoundSettings; readonly onAddCompany: () => void };

/** Where the person signs in. */
export function SettingsCompanies({ snapshot, found, onAddCompany }: Props) {
  const text = useText();
  const labels = companyLabels(snapshot.providers);
  const lock = lockOf(snapshot, 'companies');
  return (
    <SettingsGroup name="companies" found={found}>
      <ul className={styles.companies}>
        {snapshot.providers.map(({ id, name }) => (
          <CompanyRow
            key={id}
            providerId={id}
            company={labels.get(id) ?? name}
            signIn={signInOf(snapshot, id)}
            isLocked={lock !== undefined}
          />
        ))}
      </ul>
      {lock ? (
        <Locked id="companies-lock" lock={lock} />
      ) : (
        <Button isWide onClick={onAddCompany}>
          {text.settings.addCompany}
        </Button>
      )}
    </SettingsGroup>
  );
}
