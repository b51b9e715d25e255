import type { ComponentProps } from 'react';
import type { FoundSettings } from '../../app/settings/settings-list.ts';
import { CompanyList } from '../company/company-list.tsx';
import { SettingsGroup } from './settings-group.tsx';

type Props = ComponentProps<typeof CompanyList> & { readonly found: FoundSettings };

/** Companies that Mai signs in to. */
export function SettingsCompanies({ found, ...list }: Props) {
  const companies = <CompanyList {...list} />;
  return <SettingsGroup name="companies" snapshot={list.snapshot} found={found} rows={{ companies }} />;
}
