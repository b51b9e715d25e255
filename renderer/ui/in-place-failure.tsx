import type { Failure } from '../../app/domain/failure.ts';
import { explain } from '../../app/failures/explain.ts';
import { useText } from '../use-text.ts';
import { Icon } from './icon.tsx';
import styles from './in-place-failure.module.css';

type Props = { readonly failure: Failure; readonly id?: string };

/** Failure message directly below the field that caused it. */
export function InPlaceFailure({ failure, id }: Props) {
  const { title, detail } = explain(failure, {}, useText());
  return (
    <div id={id} className={styles.failure} role="alert">
      <Icon name="attention" />
      <p>
        <strong>{title}.</strong> {detail}
      </p>
    </div>
  );
}
