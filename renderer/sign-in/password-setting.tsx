import type { ProviderId } from '../../app/domain/provider.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { Button } from '../ui/button.tsx';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import styles from './password-setting.module.css';

type Props = {
  readonly snapshot: Snapshot;
  readonly providerId: ProviderId;
  readonly company: string;
  readonly onSetup: (providerId: ProviderId) => void;
};

/** Password fill of a company: on, change, off. Empty where no sign-in page asked for a password. */
export function PasswordSetting({ snapshot, providerId, company, onSetup }: Props) {
  const words = useText().passwords.fill;
  const { send, isPending } = useCommands();
  const fill = snapshot.passwordFills[providerId];
  const forget = { type: 'forgetPassword', providerId } as const;
  if (fill?.kind === 'on')
    return (
      <div className={styles.setting}>
        <p>
          <bdi>{words.isOn(fill.user)}</bdi>
        </p>
        <Button label={words.forgetFor(company)} isBusy={isPending(forget)} onClick={() => void send(forget)}>
          {words.forget}
        </Button>
      </div>
    );
  if (fill === undefined || !snapshot.company.passwordFill) return null;
  return (
    <div className={styles.setting}>
      {snapshot.keepsPasswords === false ? (
        <p>{words.noKeychain}</p>
      ) : (
        <Button label={words.setupFor(company)} onClick={() => onSetup(providerId)}>
          {words.setup}
        </Button>
      )}
    </div>
  );
}
