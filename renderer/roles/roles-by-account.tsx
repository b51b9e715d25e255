import { memo, useMemo, useState } from 'react';
import type { ExpandedAccounts } from '../../app/roles/collapsed-accounts.ts';
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
/** Rows that a collapsed account counts for below the first paint: it may be expanded. */
const COLLAPSIBLE = 4;
const NONE: ExpandedAccounts = new Set();

/**
 * All roles by account. Visible rows are rendered first, the others after the first paint. While hidden, the list is not updated:
 * thousands of rows would be compared at every keystroke of a search.
 */
export const RolesByAccount = memo(function RolesByAccount(props: Props) {
  const { groups, inSight, isHidden: _, tabStop, first, expanded, ...same } = props;
  const isWhole = useRest();
  const areCollapsible = expanded !== undefined;
  const [atFirst] = useState(expanded);
  const blocks = useMemo(
    () => blocksOf(groups, inSight, areCollapsible ? (atFirst ?? NONE) : undefined),
    [groups, inSight, areCollapsible, atFirst],
  );
  return blocks.map((block, at) => (
    <AccountBlock
      key={block[0]?.id}
      groups={block}
      above={blocks[at - 1]?.at(-1)}
      // The last block too: the End key goes there.
      isInSight={at === 0 || at === blocks.length - 1}
      isWanted={isWhole || (at === 0 && inSight > 0)}
      tabStop={block.some(group => group.id === tabStop || isIn(group, tabStop)) ? tabStop : undefined}
      first={block.some(group => isIn(group, first)) ? first : undefined}
      expanded={expanded}
      {...same}
    />
  ));
}, isSettled);

/**
 * Blocks stay the same when an account is expanded or collapsed: another block would be rendered again. `atFirst`: accounts that
 * were expanded at the first paint; undefined if accounts cannot be collapsed.
 */
function blocksOf(
  groups: readonly AccountGroup[],
  inSight: number,
  atFirst: ExpandedAccounts | undefined,
): readonly (readonly AccountGroup[])[] {
  const blocks: AccountGroup[][] = [];
  let room = 0;
  for (const group of groups) {
    if (room <= 0) room = blocks.push([]) === 1 ? inSight : BLOCK_ROWS;
    blocks.at(-1)?.push(group);
    if (atFirst === undefined || atFirst.has(group.accountId)) room -= group.entries.length + 1;
    else room -= blocks.length === 1 ? 1 : COLLAPSIBLE;
  }
  return blocks;
}

const isIn = ({ entries }: AccountGroup, role: string | undefined): boolean => entries.some(({ key }) => key === role);

function isSettled(drawn: Props, next: Props): boolean {
  return next.isHidden || (Object.keys(next) as (keyof Props)[]).every(name => Object.is(drawn[name], next[name]));
}
