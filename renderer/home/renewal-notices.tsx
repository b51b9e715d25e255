import type { RenewalNotice } from '../../app/window/renewal-notices.ts';
import hidden from '../ui/visually-hidden.module.css';
import { useText } from '../use-text.ts';
import styles from './failure-notices.module.css';
import { RenewalBanner } from './renewal-banner.tsx';

/** What blocks renewal, since when, and how long the active roles still last. */
export function RenewalNotices({ renewalNotices }: { readonly renewalNotices: readonly RenewalNotice[] }) {
  const text = useText();
  if (renewalNotices.length === 0) return null;
  return (
    <section className={styles.failureNotices} aria-label={text.renewalNotices.listed}>
      <h2 className={hidden.hidden}>{text.renewalNotices.listed}</h2>
      {renewalNotices.map(renewalNotice => (
        <RenewalBanner key={renewalNotice.id} renewalNotice={renewalNotice} />
      ))}
    </section>
  );
}
