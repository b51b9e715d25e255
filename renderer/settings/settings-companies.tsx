import type { ProviderId } from '../../app/domain/provider.ts';
import type { FoundSettings } from '../../app/settings/settings-list.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { CompanyList } from '../company/company-list.tsx';
import { SettingsGroup } from './settings-group.tsx';

type Props = {
  readonly snapshot: Snapshot;
  readonly found: FoundSettings;
  readonly onAddCompany: () => void;
  readonly onPassword: (providerId: ProviderId) => void;
};

/** Companies that Mai signs in to. */
export function SettingsCompanies({ snapshot, found, onAddCompany, onPassword }: Props) {
  const companies = <CompanyList snapshot={snapshot} onAddCompany={onAddCompany} onPassword={onPassword} />;
  return <SettingsGroup name="companies" snapshot={snapshot} found={found} rows={{ companies }} />;
}
