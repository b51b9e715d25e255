import type { Lock } from '../../app/company/company-rules.ts';
import { useText } from '../use-text.ts';
import { Icon } from './icon.tsx';
import styles from './locked.module.css';

type Props = { readonly id: string; readonly lock: Lock };

/** Who decided about a setting, and why: below it, instead of what would change it. */
export function Locked({ id, lock: { company, why } }: Props) {
  const text = useText();
  return (
    <p id={id} className={styles.locked}>
      <Icon name="lock" />
      <bdi>{text.settings.locked(company, why)}</bdi>
    </p>
  );
}
