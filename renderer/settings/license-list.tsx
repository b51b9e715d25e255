import { licenses } from 'virtual:licenses';
import { useText } from '../use-text.ts';
import styles from './license-list.module.css';

/** Licenses with their packages; each text can be expanded. */
export function LicenseList() {
  const text = useText();
  return (
    <ul className={styles.list}>
      {licenses.map(({ license, text: words, packages }) => (
        <li key={packages[0]} className={styles.license}>
          <p className={styles.packages}>{packages.join(', ')}</p>
          {words === '' ? (
            <p className={styles.name}>{license}</p>
          ) : (
            <details>
              <summary className={styles.name}>{text.licenses.words(license)}</summary>
              <pre className={styles.words}>{words}</pre>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
