import { useState } from 'react';
import type { Trouble } from '../../app/failures/failures-state.ts';
import { Button } from '../ui/button.tsx';
import hidden from '../ui/visually-hidden.module.css';
import { useText } from '../use-text.ts';
import { FailureBanner } from './failure-banner.tsx';
import styles from './troubles.module.css';

/** More would push the roles out of sight; the rest is one click away. */
const SHOWN_AT_FIRST = 2;

/** Failures that need attention, newest first. */
export function Troubles({ troubles }: { readonly troubles: readonly Trouble[] }) {
  const text = useText();
  const [showsAll, setShowsAll] = useState(false);
  if (troubles.length === 0) return null;
  const newestFirst = troubles.toReversed();
  const shown = showsAll ? newestFirst : newestFirst.slice(0, SHOWN_AT_FIRST);
  const rest = newestFirst.length - shown.length;
  return (
    <section className={styles.troubles} aria-label={text.home.troubles}>
      <h2 className={hidden.hidden}>{text.home.troubles}</h2>
      {shown.map(trouble => (
        <FailureBanner key={trouble.id} trouble={trouble} />
      ))}
      {rest > 0 && <Button onClick={() => setShowsAll(true)}>{text.home.moreTroubles(rest)}</Button>}
    </section>
  );
}
