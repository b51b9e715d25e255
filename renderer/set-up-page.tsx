import { useCallback, useEffect, useRef } from 'react';
import type { SetUpOffer } from '../app/company/set-up-offer.ts';
import { refusalSentence } from '../app/company/set-up-words.ts';
import { Button } from './button.tsx';
import { SetUpChanges } from './set-up-changes.tsx';
import styles from './set-up-page.module.css';
import { Spinner } from './spinner.tsx';
import { useCommands } from './use-commands.ts';
import { useEscape } from './use-escape.ts';
import { useText } from './use-text.ts';

/** A set-up that came by a file or a link: what it would do, before it does anything. */
export function SetUpPage({ offer }: { readonly offer: SetUpOffer }) {
  const text = useText();
  const words = text.company.offer;
  const { send, isPending } = useCommands();
  const top = useRef<HTMLHeadingElement>(null);
  const { kind } = offer;
  const title = {
    opening: () => words.opening,
    refused: () => words.refused,
    offered: () => (offer.kind === 'offered' ? words.title(offer.setUp.company) : ''),
  }[kind]();
  useEffect(() => {
    if (kind) top.current?.focus();
  }, [kind]);
  const leave = useCallback(() => void send({ type: 'leaveSetUp' }), [send]);
  useEscape(leave);
  return (
    <main className={styles.page} aria-busy={kind === 'opening'}>
      <header>
        <h1 ref={top} className={styles.title} tabIndex={-1}>
          <bdi>{title}</bdi>
        </h1>
        <p className={styles.soft}>
          <bdi>{words.from(offer.name)}</bdi>
        </p>
      </header>
      {offer.kind === 'opening' && <Spinner />}
      {offer.kind === 'refused' && (
        <>
          <p role="alert">
            <bdi>{refusalSentence(offer.refusal, text.company, text.failures.files)}</bdi>
          </p>
          <p className={styles.soft}>{words.refusedHint}</p>
        </>
      )}
      {offer.kind === 'offered' && <SetUpChanges changes={offer.changes} isSigned={offer.signature === 'right'} />}
      <footer className={styles.actions}>
        {offer.kind === 'offered' && (
          <Button kind="main" isBusy={isPending({ type: 'useSetUp' })} onClick={() => void send({ type: 'useSetUp' })}>
            {words.use}
          </Button>
        )}
        <Button onClick={leave}>{offer.kind === 'refused' ? words.close : words.leave}</Button>
      </footer>
    </main>
  );
}
