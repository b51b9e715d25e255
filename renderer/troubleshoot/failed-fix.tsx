import type { Command } from '../../app/contract.ts';
import type { Failure } from '../../app/domain/failure.ts';
import { explain } from '../../app/failures/explain.ts';
import type { Fix } from '../../app/troubleshoot/fix.ts';
import { Button } from '../ui/button.tsx';
import { Difference } from '../ui/difference.tsx';
import { InPlaceFailure } from '../ui/in-place-failure.tsx';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import styles from './failed-fix.module.css';

type Props = { readonly failure: Failure; readonly fix: Fix | undefined };

function aboutFix(fix: Fix | undefined): Parameters<typeof explain>[1] {
  switch (fix?.kind) {
    case 'renew':
      return { key: fix.key };
    case 'make-default':
      return { key: fix.key, command: { type: 'makeDefault', key: fix.key } };
    default:
      return {};
  }
}

/** Failure of a fix, with its remedy and a preview of what that changes. */
export function FailedFix({ failure, fix }: Props) {
  const { send, isPending } = useCommands();
  const take = async (command: Command): Promise<void> => {
    const done = await send(command);
    if (done.ok) await send({ type: 'troubleshoot' });
  };
  const { remedies } = explain(failure, aboutFix(fix), useText());
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
