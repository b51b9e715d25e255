import styles from './spinner.module.css';

/** Says that work is under way, beside words that say which. */
export function Spinner() {
  return <span className={styles.spinner} aria-hidden="true" />;
}
