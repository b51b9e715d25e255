import type { Snapshot } from '../../app/snapshot.ts';
import { tipToShow } from '../../app/window/tip-to-show.ts';
import { Button } from '../ui/button.tsx';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import styles from './tip-line.module.css';

type Props = { readonly snapshot: Snapshot; readonly roles: number };

/** A tip of the first days, until it is dismissed or no longer needed. */
export function TipLine({ snapshot, roles }: Props) {
  const { tips } = useText().sessions;
  const { send } = useCommands();
  const tip = tipToShow(snapshot, roles);
  if (tip === undefined) return null;
  const profile = snapshot.roleSessions.find(({ key }) => key === snapshot.recents[0])?.profiles[0] ?? '';
  return (
    <div className={styles.tip}>
      <p>
        <bdi>{tip === 'start' ? tips.start : tips.profile(profile)}</bdi>
      </p>
      <Button onClick={() => void send({ type: 'dismissTip', tip })}>{tips.read}</Button>
    </div>
  );
}
