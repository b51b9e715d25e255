import type { Instant } from '../../app/domain/instant.ts';
import { sessionEnd } from '../../app/sign-in/sign-in-in-words.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { footer } from '../../app/window/footer.ts';
import { Button } from '../ui/button.tsx';
import { Name } from '../ui/name.tsx';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import styles from './home-footer.module.css';

type Props = {
  readonly snapshot: Snapshot;
  readonly now: Instant;
  readonly onOpen: (page: { readonly kind: 'companies' | 'troubleshoot' }) => void;
};

/** Who is signed in where, and help: at the end of the window, whatever the list shows. */
export function HomeFooter({ snapshot, now, onOpen }: Props) {
  const text = useText();
  const words = text.footer;
  const { send, isPending } = useCommands();
  const { companies, person, portal, isSignedIn, active } = footer(snapshot, now);
  const end = portal && sessionEnd(snapshot, portal, now);
  const detail = person ?? (end === undefined ? portal && text.accessPortal.kind : text.accessPortal.until(end));
  const [only, ...others] = companies;
  const company = only !== undefined && others.length === 0 ? only : words.companies(companies.length);
  const stopAll = { type: 'stopAll' } as const;
  return (
    <footer className={styles.footer}>
      <button
        type="button"
        className={styles.companies}
        aria-label={words.openCompanies(detail === undefined ? company : `${company} · ${detail}`)}
        onClick={() => onOpen({ kind: 'companies' })}
      >
        <span className={styles.state} data-signed-in={isSignedIn} data-passing="person" />
        <span className={styles.name}>
          <Name>{company}</Name>
          {detail !== undefined && (
            <span className={styles.person} data-passing="person">
              {' · '}
              <Name>{detail}</Name>
            </span>
          )}
        </span>
      </button>
      <div className={styles.actions}>
        {active > 1 && (
          <Button kind="quiet" isBusy={isPending(stopAll)} onClick={() => void send(stopAll)}>
            {words.stopAll(active)}
          </Button>
        )}
        <Button kind="quiet" onClick={() => onOpen({ kind: 'troubleshoot' })}>
          {words.notWorking}
        </Button>
      </div>
    </footer>
  );
}
