import { useCallback, useEffect, useRef } from 'react';
import { settingsSentence } from '../../app/settings/settings-change-text.ts';
import type { SettingsOffer } from '../../app/settings/settings-offer.ts';
import changesStyles from '../company/setup-changes.module.css';
import styles from '../company/setup-page.module.css';
import { Button } from '../ui/button.tsx';
import { Isolated } from '../ui/isolated.tsx';
import { OfferNotice } from '../ui/offer-notice.tsx';
import { useEscape } from '../ui/use-escape.ts';
import { useAnswer } from '../use-answer.ts';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';

type Props = { readonly offer: SettingsOffer };

/** Preview of imported settings. */
export function SettingsOfferPage({ offer: { name, changes, shown } }: Props) {
  const text = useText();
  const words = text.transfer;
  const { send } = useCommands();
  const top = useRef<HTMLHeadingElement>(null);
  const { answer, isLate } = useAnswer(shown);
  // biome-ignore lint/correctness/useExhaustiveDependencies: moves the focus whenever the content is replaced
  useEffect(() => top.current?.focus(), [shown]);
  const leave = useCallback(() => void send({ type: 'leaveSettings' }), [send]);
  useEscape(leave);
  const sentences = changes.map(change => settingsSentence(change, text));
  return (
    <main className={styles.page}>
      <OfferNotice isAnother={false} isLate={isLate} />
      <div>
        <h1 ref={top} className={styles.title} tabIndex={-1}>
          {words.title}
        </h1>
        <p className={styles.soft}>
          <Isolated>{words.from(name)}</Isolated>
        </p>
      </div>
      <p>{sentences.length === 0 ? words.none : words.lead}</p>
      <ul className={changesStyles.changes} aria-label={words.lead}>
        {sentences.map(sentence => (
          <li key={sentence}>
            <Isolated>{sentence}</Isolated>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        {sentences.length > 0 && (
          <Button kind="main" onClick={() => void answer({ type: 'useSettings', shown })}>
            {words.use}
          </Button>
        )}
        <Button onClick={leave}>{words.leave}</Button>
      </div>
    </main>
  );
}
