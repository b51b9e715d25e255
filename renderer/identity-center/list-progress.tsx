import type { SignInState } from '../../app/sign-in/sign-in-state.ts';
import { Spinner } from '../ui/spinner.tsx';
import { useText } from '../use-text.ts';
import styles from './list-progress.module.css';

type Props = Pick<SignInState, 'listings'>;

/** The rest of a portal's list is on its way. Stays in sight over the end of the list, so that nothing moves when it comes and goes. */
export function ListProgress({ listings }: Props) {
  const words = useText().accessPortal;
  const totals = Object.values(listings).flatMap(({ done, total }) => (total === undefined ? [] : [{ done, total }]));
  if (totals.length === 0) return null;
  const sum = (key: 'done' | 'total') => totals.reduce((all, listing) => all + listing[key], 0);
  return (
    <p className={styles.progress}>
      <Spinner />
      {words.loading}
      <span className={styles.count}>{words.loaded(sum('done'), sum('total'))}</span>
    </p>
  );
}
