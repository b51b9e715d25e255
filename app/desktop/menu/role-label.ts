import type { AccountId } from '../../domain/arn.ts';
import type { MenuFacts } from './menu-facts.ts';

/** Longest name of a role, account or label in a menu, which is as wide as its longest row. Characters. */
const LONGEST = 48;

type Named = { readonly role: string; readonly account: string; readonly accountId: AccountId };

/** Role and account with the account's label, and production last: Admin · Sandbox · finance · PROD. */
export const roleLabel = ({ role, account, accountId }: Named, facts: Pick<MenuFacts, 'snapshot' | 'text'>): string =>
  labeled([role, account], accountId, facts);

/** The account with its label and production. */
export const accountLabel = (
  account: string,
  accountId: AccountId,
  facts: Pick<MenuFacts, 'snapshot' | 'text'>,
): string => labeled([account], accountId, facts);

/** The role alone, where its account is above it; production stays in sight. */
export const roleOnly = ({ role, accountId }: Named, { snapshot, text }: MenuFacts): string => {
  const isProduction = snapshot.accountMarks[accountId]?.isProduction === true;
  return text.menu.what([shortened(role), ...(isProduction ? [text.menu.production] : [])]);
};

function labeled(
  names: readonly string[],
  accountId: AccountId,
  { snapshot, text }: Pick<MenuFacts, 'snapshot' | 'text'>,
): string {
  const mark = snapshot.accountMarks[accountId];
  const labels = [mark?.tag ?? '', mark?.isProduction === true ? text.menu.production : ''].filter(
    label => label !== '',
  );
  return text.menu.what([...names.map(shortened), ...labels.map(shortened)]);
}

/** Cut in the middle, since names of a company differ at either end. */
function shortened(name: string): string {
  const letters = Array.from(name);
  if (letters.length <= LONGEST) return name;
  const half = (LONGEST - 2) / 2;
  return `${letters.slice(0, half).join('')}…${letters.slice(-half).join('')}`;
}
