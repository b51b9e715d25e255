import type { Instant } from '../../app/domain/instant.ts';
import type { ProviderId } from '../../app/domain/provider.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { Subpage } from '../subpages/subpage.tsx';
import { useText } from '../use-text.ts';
import { CompanyList } from './company-list.tsx';

type Props = {
  readonly snapshot: Snapshot;
  readonly now: Instant;
  readonly onAddCompany: () => void;
  readonly onPassword: (providerId: ProviderId) => void;
  readonly onPortal: (providerId: ProviderId) => void;
  readonly onClose: () => void;
};

/** The companies alone, from the window's footer. */
export function CompaniesSheet({ onClose, ...list }: Props) {
  return (
    <Subpage title={useText().settings.groups.companies} onClose={onClose}>
      <CompanyList {...list} />
    </Subpage>
  );
}
