import { memo, useMemo } from 'react';
import type { RoleKey } from '../../app/domain/role.ts';
import type { AccountGroup } from '../../app/roles/role-list.ts';
import { AccountBlock, type AccountBlockProps } from '../accounts/account-block.tsx';
import { useRest } from '../ui/use-rest.ts';

type Props = Omit<AccountBlockProps, 'groups' | 'above' | 'isInSight' | 'isWanted'> & {
  readonly groups: readonly AccountGroup[];
  readonly isHidden: boolean;
  /** Number of rows in the first paint, rendered synchronously. */
  readonly inSight: number;
};

/** Size of later blocks. Each is observed separately and rendered as a whole. */
const BLOCK_ROWS = 64;

/**
 * All roles by account. Visible rows are rendered first, the others after the first paint. While hidden, the list is not updated:
 * thousands of rows would be compared at every keystroke of a search.
 */
export const RolesByAccount = memo(function RolesByAccount({ groups, inSight, isHidden: _, tabStop, ...same }: Props) {
  const isWhole = useRest();
  const blocks = useMemo(() => blocksOf(groups, inSight), [groups, inSight]);
  return blocks.map((block, at) => (
    <AccountBlock
      key={block[0]?.id}
      groups={block}
      above={blocks[at - 1]?.at(-1)}
      // The last block too: the End key goes there.
      isInSight={at === 0 || at === blocks.length - 1}
      isWanted={isWhole || (at === 0 && inSight > 0)}
      tabStop={block.some(group => isIn(group, tabStop)) ? tabStop : undefined}
      {...same}
    />
  ));
}, isSettled);

function blocksOf(groups: readonly AccountGroup[], inSight: number): readonly (readonly AccountGroup[])[] {
  const blocks: AccountGroup[][] = [];
  let room = 0;
  for (const group of groups) {
    if (room <= 0) room = blocks.push([]) === 1 ? inSight : BLOCK_ROWS;
    blocks.at(-1)?.push(group);
    room -= group.entries.length + 1;
  }
  return blocks;
}

const isIn = ({ entries }: AccountGroup, role: RoleKey | undefined): boolean => entries.some(({ key }) => key === role);

function isSettled(drawn: Props, next: Props): boolean {
  return next.isHidden || (Object.keys(next) as (keyof Props)[]).every(name => Object.is(drawn[name], next[name]));
}
