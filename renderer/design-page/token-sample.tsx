import { useEffect, useRef, useState } from 'react';
import styles from './design-page.module.css';

/** A token by its name, its value and, where it is a colour, a patch of it. */
export function TokenSample({ name }: { readonly name: string }) {
  const patch = useRef<HTMLSpanElement>(null);
  const [value, setValue] = useState('');
  useEffect(() => {
    patch.current?.style.setProperty('background', `var(${name})`);
    setValue(getComputedStyle(document.documentElement).getPropertyValue(name));
  }, [name]);
  return (
    <li className={styles.token}>
      <span ref={patch} className={styles.patch} />
      <code>{name}</code>
      <code className={styles.value}>{value}</code>
    </li>
  );
}
