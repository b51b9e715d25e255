import type { Failure } from '../../app/domain/failure.ts';
import { explain } from '../../app/failures/explain.ts';
import { spoken } from '../../app/text/spoken.ts';
import { useText } from '../use-text.ts';
import { Icon } from './icon.tsx';
import styles from './in-place-failure.module.css';
import hidden from './visually-hidden.module.css';

type Props = { readonly failure: Failure; readonly id?: string };

/**
 * Failure message directly below the field that caused it. What is shown in bold and regular type is announced as one text: Orca
 * announces each element of an alert again. `id` is that of the announced text, for aria-errormessage.
 */
export function InPlaceFailure({ failure, id }: Props) {
  const text = useText();
  const { title, detail } = explain(failure, {}, text);
  return (
    <div className={styles.failure}>
      <Icon name="attention" />
      <p aria-hidden="true">
        <strong>{title}.</strong> {detail}
      </p>
      <p id={id} role="alert" className={hidden.hidden}>
        {spoken(text.announce.titled(title, detail))}
      </p>
    </div>
  );
}
