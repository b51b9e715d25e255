import type { Lock } from '../../app/company/company-rules.ts';
import { useText } from '../use-text.ts';
import { Icon } from './icon.tsx';
import styles from './locked.module.css';

type Props = { readonly id: string; readonly lock: Lock };

/** Says which company locked a setting, and why. Replaces the setting's control. */
export function Locked({ id, lock: { company, why } }: Props) {
  const text = useText();
  return (
    <p id={id} className={styles.locked}>
      <Icon name="lock" />
      <bdi>{text.settings.locked(company, why)}</bdi>
    </p>
  );
}
