import { licences } from 'virtual:licences';
import { useText } from '../use-text.ts';
import styles from './license-list.module.css';

/** Licenses with their packages; each text can be expanded. */
export function LicenceList() {
  const text = useText();
  return (
    <ul className={styles.list}>
      {licences.map(({ licence, text: words, packages }) => (
        <li key={packages[0]} className={styles.licence}>
          <p className={styles.packages}>{packages.join(', ')}</p>
          {words === '' ? (
            <p className={styles.name}>{licence}</p>
          ) : (
            <details>
              <summary className={styles.name}>{text.licences.words(licence)}</summary>
              <pre className={styles.words}>{words}</pre>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
