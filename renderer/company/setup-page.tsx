import { type MouseEvent, useCallback, useEffect, useId, useRef } from 'react';
import type { SetupOffer } from '../../app/company/setup-offer.ts';
import { refusalSentence } from '../../app/company/setup-words.ts';
import type { Text } from '../../app/text/en/en.ts';
import { Button } from '../ui/button.tsx';
import { Isolated } from '../ui/isolated.tsx';
import { OfferNotice } from '../ui/offer-notice.tsx';
import { Spinner } from '../ui/spinner.tsx';
import { useEscape } from '../ui/use-escape.ts';
import { useAnswer } from '../use-answer.ts';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import { SetupChanges } from './setup-changes.tsx';
import styles from './setup-page.module.css';

/** Preview of a company setup from a file or link. */
export function SetupPage({ offer }: { readonly offer: SetupOffer }) {
  const text = useText();
  const words = text.company.offer;
  const { send } = useCommands();
  const id = useId();
  const top = useRef<HTMLHeadingElement>(null);
  const { kind } = offer;
  const shown = 'shown' in offer ? offer.shown : '';
  const { answer, isLate, isPending } = useAnswer(shown);
  // Screen readers announce a replacement in the same place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: moves the focus whenever the content is replaced
  useEffect(() => top.current?.focus(), [kind, shown]);
  const leave = useCallback(() => void send({ type: 'leaveSetup' }), [send]);
  useEscape(leave);
  const yes = yesTo(offer, text);
  // Ignores the second click of a double click, whose target has just replaced the first one's.
  const once = (act: () => void) => (event: MouseEvent) => {
    if (event.detail < 2) act();
  };
  return (
    <main className={styles.page} aria-labelledby={id} aria-busy={kind === 'opening'}>
      <OfferNotice isAnother={offer.isAnother === true} isLate={isLate} />
      <div>
        <h1 id={id} ref={top} className={styles.title} tabIndex={-1}>
          <Isolated>{titleOf(offer, text)}</Isolated>
        </h1>
        {offer.kind !== 'linked' && (
          <p className={styles.soft}>
            <Isolated>{words.from(offer.name)}</Isolated>
            {offer.kind === 'offered' && offer.setup.revision !== undefined && (
              <> · {words.revision(offer.setup.revision)}</>
            )}
          </p>
        )}
      </div>
      {offer.kind === 'opening' && <Spinner />}
      {offer.kind === 'linked' && (
        <>
          <p>{words.linkedLead}</p>
          <p className={styles.address}>
            <bdi>{offer.address}</bdi>
          </p>
        </>
      )}
      {offer.kind === 'refused' && (
        <>
          <p role="alert">
            <Isolated>{refusalSentence(offer.refusal, text.company, text.failures.files)}</Isolated>
          </p>
          <p className={styles.soft}>{words.refusedHint}</p>
        </>
      )}
      {offer.kind === 'offered' && <SetupChanges changes={offer.changes} isSigned={offer.signature === 'right'} />}
      <div className={styles.actions}>
        {yes !== undefined && (
          <Button kind="main" isBusy={isPending(yes.command)} onClick={once(() => void answer(yes.command))}>
            {yes.label}
          </Button>
        )}
        <Button onClick={once(leave)}>{kind === 'refused' ? words.close : words.leave}</Button>
      </div>
    </main>
  );
}

function titleOf(offer: SetupOffer, { company }: Text): string {
  switch (offer.kind) {
    case 'linked':
      return company.offer.linked(offer.name);
    case 'offered':
      return company.offer.title(offer.setup.company);
    default:
      return company.offer[offer.kind];
  }
}

function yesTo(offer: SetupOffer, { company: { offer: words } }: Text) {
  switch (offer.kind) {
    case 'linked':
      return { label: words.fetch, command: { type: 'fetchSetup', shown: offer.shown } } as const;
    case 'offered':
      return { label: words.use, command: { type: 'useSetup', shown: offer.shown } } as const;
    default:
      return undefined;
  }
}
