import { retiredBy } from '../../app/company/retired-companies.ts';
import type { ProviderId } from '../../app/domain/provider.ts';
import { companyLabels } from '../../app/roles/role-list.ts';
import { lockOf } from '../../app/settings/effective-preferences.ts';
import { isFromSetup } from '../../app/settings/locked-commands.ts';
import { signInOf } from '../../app/sign-in/sign-in-state.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { PasswordSetting } from '../sign-in/password-setting.tsx';
import { Button } from '../ui/button.tsx';
import { Locked } from '../ui/locked.tsx';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import styles from './company-list.module.css';
import { CompanyRow } from './company-row.tsx';
import { CompanySetup } from './company-setup.tsx';

type Props = {
  readonly snapshot: Snapshot;
  readonly onAddCompany: () => void;
  readonly onPassword: (providerId: ProviderId) => void;
};

/** Companies that Mai signs in to, with what can be done there, and ways to add another. */
export function CompanyList({ snapshot, onAddCompany, onPassword }: Props) {
  const text = useText();
  const { send } = useCommands();
  const labels = companyLabels(snapshot.providers);
  const lock = lockOf(snapshot, 'companies');
  return (
    <>
      <ul className={styles.companies}>
        {snapshot.providers.map(provider => {
          const { id, name } = provider;
          const company = labels.get(id) ?? name;
          const retired = retiredBy(snapshot, provider);
          return (
            <CompanyRow
              key={id}
              provider={provider}
              company={company}
              signIn={signInOf(snapshot, id)}
              isNameLocked={lock !== undefined}
              isLocked={retired === undefined && (lock !== undefined || isFromSetup(snapshot, provider))}
              retired={retired}
            >
              <PasswordSetting snapshot={snapshot} providerId={id} company={company} onSetup={onPassword} />
            </CompanyRow>
          );
        })}
      </ul>
      {snapshot.vault === 'memory' && <p className={styles.note}>{text.signIn.noCookies}</p>}
      {lock ? (
        <Locked id="companies-lock" lock={lock} />
      ) : (
        <Button isWide onClick={onAddCompany}>
          {text.settings.addCompany}
        </Button>
      )}
      <CompanySetup snapshot={snapshot} />
      <Button isWide onClick={() => void send({ type: 'openSetup' })}>
        {text.settings.openSetup}
      </Button>
    </>
  );
}
