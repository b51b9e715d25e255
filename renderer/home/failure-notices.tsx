import { useState } from 'react';
import type { FailureNotice } from '../../app/failures/failures-state.ts';
import { Button } from '../ui/button.tsx';
import hidden from '../ui/visually-hidden.module.css';
import { useText } from '../use-text.ts';
import { FailureBanner } from './failure-banner.tsx';
import styles from './failure-notices.module.css';

/** More would push the roles out of sight; the rest is one click away. */
const SHOWN_AT_FIRST = 2;

type Props = {
  readonly failureNotices: readonly FailureNotice[];
  /** The company's support page, if it named one. */
  readonly supportLink: string | undefined;
};

/** Failures that need attention, newest first. */
export function FailureNotices({ failureNotices, supportLink }: Props) {
  const text = useText();
  const [showsAll, setShowsAll] = useState(false);
  if (failureNotices.length === 0) return null;
  const newestFirst = failureNotices.toReversed();
  const shown = showsAll ? newestFirst : newestFirst.slice(0, SHOWN_AT_FIRST);
  const rest = newestFirst.length - shown.length;
  return (
    <section className={styles.failureNotices} aria-label={text.home.failureNotices}>
      <h2 className={hidden.hidden}>{text.home.failureNotices}</h2>
      {shown.map(notice => (
        <FailureBanner key={notice.id} notice={notice} supportLink={supportLink} />
      ))}
      {rest > 0 && <Button onClick={() => setShowsAll(true)}>{text.home.moreFailures(rest)}</Button>}
    </section>
  );
}
