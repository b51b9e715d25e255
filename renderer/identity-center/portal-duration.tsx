import styles from '../fields/field.module.css';
import { useText } from '../use-text.ts';

/** In place of the session length, which a permission set decides. */
export function PortalDuration() {
  const text = useText();
  return (
    <div className={styles.setting}>
      <p className={styles.label}>{text.accounts.role.duration}</p>
      <p className={styles.hint}>{text.accessPortal.duration}</p>
    </div>
  );
}
