import { useEffect } from 'react';
import { retiredBy } from '../../app/company/retired-companies.ts';
import type { Instant } from '../../app/domain/instant.ts';
import type { ProviderId } from '../../app/domain/provider.ts';
import { MAI_WINDOW } from '../../app/domain/sign-in/sign-in-browser.ts';
import { companyLabels } from '../../app/roles/role-list.ts';
import { lockOf } from '../../app/settings/effective-preferences.ts';
import { isFromSetup } from '../../app/settings/locked-commands.ts';
import { signInInWords } from '../../app/sign-in/sign-in-in-words.ts';
import { signInPlace } from '../../app/sign-in/sign-in-place.ts';
import { signInOf } from '../../app/sign-in/sign-in-state.ts';
import { staysValid } from '../../app/sign-in/stays-valid.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { PasswordSetting } from '../sign-in/password-setting.tsx';
import { SignInPlaceSetting } from '../sign-in/sign-in-place-setting.tsx';
import { Button } from '../ui/button.tsx';
import { Locked } from '../ui/locked.tsx';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import styles from './company-list.module.css';
import { CompanyRow } from './company-row.tsx';
import { CompanySetup } from './company-setup.tsx';

type Props = {
  readonly snapshot: Snapshot;
  readonly now: Instant;
  readonly onAddCompany: () => void;
  readonly onPassword: (providerId: ProviderId) => void;
  readonly onPortal: (providerId: ProviderId) => void;
};

/** Companies that Mai signs in to, with what can be done there, and ways to add another. */
export function CompanyList({ snapshot, now, onAddCompany, onPassword, onPortal }: Props) {
  const text = useText();
  const { send } = useCommands();
  useEffect(() => void send({ type: 'findBrowsers' }), [send]);
  const labels = companyLabels(snapshot.providers);
  const lock = lockOf(snapshot, 'companies');
  const needsKeychain = snapshot.providers.some(provider => signInPlace(snapshot.company, provider) === MAI_WINDOW);
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
              state={signInInWords(snapshot, provider, now, text)}
              outlasting={staysValid(snapshot, id, now, text)}
              onPortal={() => onPortal(id)}
              isNameLocked={lock !== undefined}
              isLocked={retired === undefined && (lock !== undefined || isFromSetup(snapshot, provider))}
              retired={retired}
            >
              <SignInPlaceSetting snapshot={snapshot} provider={provider} company={company} />
              <PasswordSetting snapshot={snapshot} providerId={id} company={company} onSetup={onPassword} />
            </CompanyRow>
          );
        })}
      </ul>
      {snapshot.vault === 'memory' && needsKeychain && <p className={styles.note}>{text.signIn.noCookies}</p>}
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
