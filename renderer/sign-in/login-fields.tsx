import { useEffect, useId, useRef } from 'react';
import family from '../fields/field.module.css';
import { useText } from '../use-text.ts';
import styles from './login-fields.module.css';

type Login = { readonly user: string; readonly password: string };
type Props = { readonly login: Login; readonly onLogin: (login: Login) => void };

/** User name and password. The user name takes the focus, since the form was opened on request. */
export function LoginFields({ login, onLogin }: Props) {
  const { user, password } = useText().passwords;
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <div className={styles.fields}>
      <label htmlFor={`${id}-user`}>{user}</label>
      <input
        ref={first}
        id={`${id}-user`}
        className={family.field}
        value={login.user}
        required
        maxLength={300}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        onChange={event => onLogin({ ...login, user: event.currentTarget.value })}
      />
      <label htmlFor={`${id}-password`}>{password}</label>
      <input
        id={`${id}-password`}
        className={family.field}
        type="password"
        value={login.password}
        required
        maxLength={1000}
        autoComplete="off"
        onChange={event => onLogin({ ...login, password: event.currentTarget.value })}
      />
    </div>
  );
}
