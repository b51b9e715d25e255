import { useId } from 'react';
import type { FileDifference } from '../../app/domain/aws-file.ts';
import { useText } from '../use-text.ts';
import styles from './difference.module.css';
import hidden from './visually-hidden.module.css';

/** The lines of an AWS file that go and come, with every secret hidden. */
export function Difference({ difference: { file, lines } }: { readonly difference: FileDifference }) {
  const text = useText();
  const id = useId();
  const words = { same: '', added: text.tools.difference.added, removed: text.tools.difference.removed };
  // The lines have no identity of their own and never change: their place is it.
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
