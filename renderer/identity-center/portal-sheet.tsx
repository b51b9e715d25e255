import type { Instant } from '../../app/domain/instant.ts';
import { isPortal, type ProviderId } from '../../app/domain/provider.ts';
import { regionLabel } from '../../app/domain/region-names.ts';
import { companyLabels } from '../../app/roles/role-list.ts';
import { lockOf } from '../../app/settings/effective-preferences.ts';
import { isFromSetup } from '../../app/settings/locked-commands.ts';
import { signInInWords } from '../../app/sign-in/sign-in-in-words.ts';
import { providerOf, signInOf } from '../../app/sign-in/sign-in-state.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { RadioSetting } from '../settings/radio-setting.tsx';
import { SwitchSetting } from '../settings/switch-setting.tsx';
import { Subpage } from '../subpages/subpage.tsx';
import { Button } from '../ui/button.tsx';
import { Name } from '../ui/name.tsx';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import styles from './portal-sheet.module.css';
import { RefreshList } from './refresh-list.tsx';

type Props = {
  readonly snapshot: Snapshot;
  readonly now: Instant;
  readonly providerId: ProviderId;
  readonly onClose: () => void;
};

/** Settings of an access portal: how people sign in, and what gets the sign-in besides Mai. */
export function PortalSheet({ snapshot, now, providerId, onClose }: Props) {
  const text = useText();
  const words = text.accessPortal.settings;
  const { send } = useCommands();
  const provider = providerOf(snapshot, providerId);
  if (provider === undefined || !isPortal(provider)) return null;
  const { name, signInUrl, portal } = provider;
  const company = companyLabels(snapshot.providers).get(providerId) ?? name;
  const isFixed = lockOf(snapshot, 'companies') !== undefined || isFromSetup(snapshot, provider);
  return (
    <Subpage title={words.title(company)} heading={<Name>{company}</Name>} onClose={onClose}>
      <p className={styles.soft}>
        <bdi>{signInInWords(snapshot, provider, now, text)}</bdi>
      </p>
      <dl className={styles.facts}>
        <div>
          <dt>{words.address}</dt>
          <dd>
            <Name>{signInUrl}</Name>
          </dd>
        </div>
        <div>
          <dt>{words.region}</dt>
          <dd>{regionLabel(portal.region)}</dd>
        </div>
      </dl>
      {!isFixed && (
        <div>
          <Button onClick={() => void send({ type: 'openAddCompany', providerId })}>{words.changeRegion}</Button>
        </div>
      )}
      {signInOf(snapshot, providerId).kind === 'signed-out' ? (
        <div className={styles.action}>
          <Button onClick={() => void send({ type: 'signInWithCode', providerId })}>{words.withCode}</Button>
          <p className={styles.hint}>{words.withCodeHint}</p>
        </div>
      ) : (
        <RefreshList providerId={providerId} />
      )}
      <RadioSetting
        label={words.opensIn}
        choices={[
          { value: 'browser', label: words.browser, hint: words.browserHint },
          { value: 'window', label: words.window, hint: words.windowHint },
        ]}
        value={portal.opensIn ?? 'browser'}
        commandFor={opensIn => ({ type: 'changePortal', providerId, opensIn })}
      />
      <SwitchSetting
        label={words.sharesTokens}
        hint={words.sharesTokensHint}
        isOn={portal.sharesTokens ?? false}
        commandFor={sharesTokens => ({ type: 'changePortal', providerId, sharesTokens })}
      />
    </Subpage>
  );
}
