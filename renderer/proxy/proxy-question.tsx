import { useEffect, useId, useState } from 'react';
import type { ProxyQuestion as Question } from '../../app/proxy/proxy.ts';
import family from '../fields/choice.module.css';
import { LoginFields } from '../sign-in/login-fields.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useEscape } from '../ui/use-escape.ts';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import styles from './proxy-question.module.css';

/** Proxy sign-in: user name, password, and whether to save them. */
export function ProxyQuestion({ question }: { readonly question: Question }) {
  const text = useText();
  const words = text.passwords.proxy;
  const id = useId();
  const { send } = useCommands();
  const [login, setLogin] = useState({ user: '', password: '' });
  const [keep, setKeep] = useState(false);
  const [isSent, setIsSent] = useState(false);
  const cancel = () => void send({ type: 'dismissProxyPassword' });
  useEscape(cancel);
  useEffect(() => {
    document.title = words.title;
  }, [words]);
  return (
    <main className={styles.page} aria-labelledby={`${id}-title`}>
      <h1 id={`${id}-title`} className={styles.title}>
        {words.title}
      </h1>
      <p className={styles.lead}>
        <bdi>{words.lead(question.proxy)}</bdi>
      </p>
      {question.realm !== '' && (
        <p className={styles.lead}>
          <bdi>{words.realm(`\u2068${question.realm}\u2069`)}</bdi>
        </p>
      )}
      {question.isUnencrypted && <p className={styles.lead}>{words.unencrypted}</p>}
      <form
        className={styles.form}
        onSubmit={event => {
          event.preventDefault();
          if (isSent) return;
          setIsSent(true);
          void send({ type: 'answerProxyPassword', ...login, keep });
        }}
      >
        {question.isChanged && !question.isRefused && (
          <p className={styles.refused} role="alert">
            <Icon name="attention" />
            {words.changed}
          </p>
        )}
        {question.isRefused && (
          <p className={styles.refused} role="alert">
            <Icon name="attention" />
            {words.refused}
          </p>
        )}
        <LoginFields login={login} onLogin={setLogin} />
        <div className={family.choice}>
          <input
            id={id}
            type="checkbox"
            checked={keep}
            aria-describedby={`${id}-hint`}
            onChange={event => setKeep(event.currentTarget.checked)}
          />
          <label htmlFor={id}>{words.keep}</label>
          <p id={`${id}-hint`} className={family.hint}>
            {words.keepHint}
          </p>
        </div>
        <div className={styles.buttons}>
          <Button kind="main" submits isBusy={isSent}>
            {isSent ? words.submitting : words.submit}
          </Button>
          <Button onClick={cancel}>{words.cancel}</Button>
        </div>
      </form>
    </main>
  );
}
