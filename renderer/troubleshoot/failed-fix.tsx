import type { Command } from '../../app/contract.ts';
import type { Failure } from '../../app/domain/failure.ts';
import type { RoleKey } from '../../app/domain/role.ts';
import { explain } from '../../app/failures/explain.ts';
import { Button } from '../ui/button.tsx';
import { Difference } from '../ui/difference.tsx';
import { InPlaceFailure } from '../ui/in-place-failure.tsx';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import styles from './failed-fix.module.css';

type Props = { readonly failure: Failure; readonly roleKey: RoleKey | undefined };

/** Failure of a fix, with its remedy and a preview of what that changes. */
export function FailedFix({ failure, roleKey }: Props) {
  const { send, isPending } = useCommands();
  const take = async (command: Command): Promise<void> => {
    const done = await send(command);
    if (done.ok) await send({ type: 'troubleshoot' });
  };
  const { remedies } = explain(failure, roleKey === undefined ? {} : { key: roleKey }, useText());
  const isQuestion = failure.kind === 'section-foreign';
  return (
    <div className={styles.failed}>
      <InPlaceFailure failure={failure} />
      {isQuestion &&
        failure.differences?.map(difference => <Difference key={difference.file} difference={difference} />)}
      {isQuestion &&
        remedies.map(({ label, command }) => (
          <Button key={label} isBusy={isPending(command)} onClick={() => void take(command)}>
            {label}
          </Button>
        ))}
    </div>
  );
}
