import { accountMark } from '../accounts/account-marks.ts';
import type { AccountId } from '../domain/arn.ts';
import type { Snapshot } from '../snapshot.ts';
import { isSwitchedOn } from './effective-preferences.ts';
import type { EndedQuestion } from './settings-offer.ts';

/**
 * Production confirmations that these accounts and preferences would remove: all, or those of accounts that are marked as production
 * now or would no longer be. With Account IDs, since names are arbitrary.
 */
export function endedQuestions(
  snapshot: Snapshot,
  after: Pick<Snapshot, 'accounts' | 'preferences'>,
): readonly EndedQuestion[] {
  const { company, accountNames } = snapshot;
  const asks = ({ preferences }: Pick<Snapshot, 'preferences'>) =>
    isSwitchedOn({ preferences, company }, 'confirmProduction');
  const namesOf = (id: AccountId) => [accountNames[id] ?? [], company.accounts[id]?.name ?? []].flat();
  const isMarked = (id: AccountId, { accounts }: Pick<Snapshot, 'accounts'>): boolean => {
    const names = [id, ...namesOf(id), accounts[id]?.label ?? []].flat();
    return accountMark(names, accounts[id], company.accounts[id], company.production).isProduction;
  };
  const said = (id: AccountId) =>
    after.accounts[id]?.production === false && snapshot.accounts[id]?.production !== false;
  const unmarked = (Object.keys(after.accounts) as AccountId[]).filter(
    id => said(id) || (isMarked(id, snapshot) && !isMarked(id, after)),
  );
  const names = unmarked.map(id => [namesOf(id)[0] ?? snapshot.accounts[id]?.label ?? [], `(${id})`].flat().join(' '));
  return [
    ...(asks(snapshot) && !asks(after) ? [{ kind: 'stops-asking' } as const] : []),
    ...(names.length > 0 ? [{ kind: 'unmarks-accounts', names } as const] : []),
  ];
}
