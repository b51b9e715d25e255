import styles from './spinner.module.css';

/** Progress indicator. The text beside it names the operation. */
export function Spinner() {
  return <span className={styles.spinner} aria-hidden="true" />;
}
