import { useState } from 'react';
import { type RoleKey, roleKey } from '../../app/domain/role.ts';
import type { KnownRole } from '../../app/roles/known-roles.ts';
import { parseTargetRole } from '../../app/roles/target-role.ts';
import { TextField } from '../fields/text-field.tsx';
import { Subpage } from '../subpages/subpage.tsx';
import { Button } from '../ui/button.tsx';
import { InPlaceFailure } from '../ui/in-place-failure.tsx';
import { useAttempt } from '../use-attempt.ts';
import { useText } from '../use-text.ts';
import styles from './chained-role-page.module.css';

type Props = {
  readonly source: KnownRole;
  readonly role: string;
  readonly onAdded: (key: RoleKey) => void;
  readonly onClose: () => void;
};

/** Form to add a chained role. */
export function ChainedRolePage({ source, role, onAdded, onClose }: Props) {
  const text = useText();
  const words = text.tools.chained;
  const { attempt, run, reset } = useAttempt();
  const [typed, setTyped] = useState({ account: '', role: '', externalId: '', region: '' });
  const field = (name: keyof typeof typed) => ({
    value: typed[name],
    onValue: (value: string) => {
      setTyped({ ...typed, [name]: value });
      reset();
    },
  });
  const submit = async () => {
    const added = await run({ type: 'addChainedRole', source: source.key, ...typed });
    const target = parseTargetRole(typed.account, typed.role, source.role);
    if (added.ok && target.ok) onAdded(roleKey(source.providerId, target.value.roleArn));
  };
  return (
    <Subpage title={words.title(role)} onClose={onClose}>
      <p className={styles.lead}>
        {words.lead} {words.hour}
      </p>
      <form
        className={styles.form}
        onSubmit={event => {
          event.preventDefault();
          if (attempt.kind !== 'running') void submit();
        }}
      >
        <TextField label={words.role} hint={words.roleHint} {...field('role')} />
        <TextField label={words.account} hint={words.accountHint} {...field('account')} />
        <TextField label={words.externalId} hint={words.externalIdHint} {...field('externalId')} />
        <TextField label={words.region} hint={words.regionHint} {...field('region')} />
        {attempt.kind === 'failed' && <InPlaceFailure failure={attempt.failure} />}
        <Button kind="main" submits isWide isBusy={attempt.kind === 'running'}>
          {words.save}
        </Button>
      </form>
    </Subpage>
  );
}
