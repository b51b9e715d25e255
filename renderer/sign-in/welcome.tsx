import { useCallback, useEffect, useId, useRef } from 'react';
import type { PortalProvider } from '../../app/domain/provider.ts';
import type { FailureNotice } from '../../app/failures/failures-state.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import appIcon from '../../assets/icon.svg';
import { FailureNotices } from '../home/failure-notices.tsx';
import { OldElectron } from '../home/old-electron.tsx';
import { RegionQuestion } from '../identity-center/region-question.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { InPlaceFailure } from '../ui/in-place-failure.tsx';
import { useEscape } from '../ui/use-escape.ts';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import { AddressHint } from './address-hint.tsx';
import { FindAddress } from './find-address.tsx';
import { OtherWays } from './other-ways.tsx';
import { useAddCompany } from './use-add-company.ts';
import styles from './welcome.module.css';

type Props = {
  readonly snapshot: Snapshot;
  readonly failureNotices: readonly FailureNotice[];
  /** Back to the roles, where a company exists already. */
  readonly onBack?: () => void;
  /** An access portal that is added again with another region. */
  readonly portal?: PortalProvider | undefined;
};

/** Asks for the address of the company's sign-in page or access portal, and for the portal's region if nothing tells it. */
export function Welcome({ snapshot, failureNotices, onBack, portal }: Props) {
  const text = useText();
  const id = useId();
  const { send } = useCommands();
  const field = useRef<HTMLInputElement>(null);
  const {
    address,
    setAddress,
    portalAddress,
    regionText,
    setRegionText,
    addressFailure,
    regionFailure,
    isRegionUnknown,
    isRunning,
    submit,
  } = useAddCompany({ snapshot, portal, onLeave: () => onBack?.(), onRefused: () => field.current?.focus() });
  useEffect(() => {
    if (!portal) field.current?.focus();
  }, [portal]);
  useEscape(useCallback(() => (onBack ? onBack() : void send({ type: 'closePopover' })), [onBack, send]));

  const { title, lead } = portal
    ? { title: text.accessPortal.region.title(portal.name), lead: undefined }
    : onBack
      ? text.addCompany
      : text.welcome;
  return (
    <main className={styles.page} aria-labelledby={`${id}-title`}>
      {onBack && (
        <div className={styles.back}>
          <Button onClick={onBack}>
            <Icon name="back" />
            {text.addCompany.back}
          </Button>
        </div>
      )}
      <FailureNotices failureNotices={failureNotices} supportLink={snapshot.company.support.link} />
      <div className={styles.middle}>
        <div className={styles.head}>
          <img src={appIcon} alt="" width="72" height="72" />
          <h1 id={`${id}-title`} className={styles.title}>
            {title}
          </h1>
          {lead && <p className={styles.lead}>{lead}</p>}
        </div>
        <form
          className={styles.form}
          noValidate
          onSubmit={event => {
            event.preventDefault();
            if (!isRunning) void submit();
          }}
        >
          <label className={styles.label} htmlFor={id}>
            {text.welcome.addressLabel}
          </label>
          <input
            ref={field}
            id={id}
            className={styles.field}
            type="text"
            inputMode="url"
            placeholder={text.welcome.addressPlaceholder}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            value={address}
            aria-invalid={addressFailure !== undefined}
            // Not described by the failure, which is an alert: that would announce it twice.
            aria-errormessage={addressFailure && `${id}-failure`}
            aria-describedby={`${id}-hint`}
            onChange={event => setAddress(event.currentTarget.value)}
          />
          {addressFailure ? (
            <InPlaceFailure id={`${id}-failure`} failure={addressFailure} />
          ) : (
            <AddressHint
              address={address}
              onCorrect={corrected => {
                setAddress(corrected);
                field.current?.focus();
              }}
            />
          )}
          <p id={`${id}-hint`} className={styles.hint} hidden={regionText !== undefined}>
            {text.welcome.addressHint}
          </p>
          {regionText === undefined ? (
            <FindAddress />
          ) : (
            <RegionQuestion
              address={portalAddress}
              text={regionText}
              failure={regionFailure}
              isUnknown={isRegionUnknown}
              onText={setRegionText}
              onSubmit={() => void submit()}
            />
          )}
          <Button kind="main" submits isWide isBusy={isRunning}>
            {isRunning ? text.welcome.submitting : text.welcome.submit}
          </Button>
        </form>
        <OtherWays snapshot={snapshot} onTaken={() => onBack?.()} />
        <p className={styles.privacy}>
          <Icon name="lock" />
          {text.welcome.privacy}
        </p>
      </div>
      <OldElectron oldElectron={snapshot.oldElectron} />
    </main>
  );
}
