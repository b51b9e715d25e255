import { useId } from 'react';
import type { FileDifference } from '../../app/domain/aws-file.ts';
import { useText } from '../use-text.ts';
import styles from './difference.module.css';
import hidden from './visually-hidden.module.css';

/** Added and removed lines of an AWS file, with secrets redacted. */
export function Difference({ difference: { file, lines } }: { readonly difference: FileDifference }) {
  const text = useText();
  const id = useId();
  const words = { same: '', added: text.tools.difference.added, removed: text.tools.difference.removed };
  // Lines have no identity and never change, so their index is the key.
  const placed = lines.map((line, place) => ({ ...line, place }));
  return (
    <figure className={styles.difference} aria-labelledby={id}>
      <figcaption id={id}>{text.tools.difference.heading(text.failures.files[file])}</figcaption>
      <ol className={styles.lines}>
        {placed.map(({ kind, text: line, place }) => (
          <li key={place} data-kind={kind}>
            {kind !== 'same' && <span className={hidden.hidden}>{words[kind]}: </span>}
            <code>{line}</code>
          </li>
        ))}
      </ol>
    </figure>
  );
}
