import type { ReactNode } from 'react';
import styles from './design-page.module.css';

type Props = { readonly name: string; readonly use: string; readonly children: ReactNode };

/** A part of the pages, with when to use it. */
export function Specimen({ name, use, children }: Props) {
  return (
    <section className={styles.specimen} aria-label={name}>
      <h2>{name}</h2>
      <p className={styles.value}>{use}</p>
      <div className={styles.parts}>{children}</div>
    </section>
  );
}
