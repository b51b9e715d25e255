import type { ReactNode } from 'react';
import type { AccountGroup } from '../../app/roles/role-list.ts';
import styles from './account-heading.module.css';
import { AccountMark } from './account-mark.tsx';

type Props = { readonly group: AccountGroup; readonly children: ReactNode };

/** The account’s name and what marks it. `children`: the name, or the button that has it. */
export function AccountName({ group: { mark }, children }: Props) {
  const Heading = mark?.group ? 'h4' : 'h3';
  return (
    <Heading className={styles.name}>
      {children} <AccountMark mark={mark} />
    </Heading>
  );
}
