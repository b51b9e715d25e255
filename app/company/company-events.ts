import type { Reducers } from '../reducers.ts';
import type { Snapshot } from '../snapshot.ts';
import { withPart } from '../structural-sharing.ts';
import { companyRules } from './company-rules.ts';
import { describeSetUp } from './describe-set-up.ts';
import { fingerprint } from './fingerprint.ts';
import type { Policies, SetUpOffer } from './set-up-offer.ts';
import type { TakenSetUp } from './set-up-schema.ts';

export type CompanyEvent =
  | ({ readonly type: 'policiesRead' } & Policies)
  | { readonly type: 'setUpChanged'; readonly setUp: TakenSetUp | undefined }
  | { readonly type: 'setUpOffered'; readonly offer: SetUpOffer | undefined }
  /** Revision of a setup signed by a pinned key. */
  | { readonly type: 'revisionSeen'; readonly signer: string; readonly revision: number };

export const companyReducers: Reducers<CompanyEvent> = {
  policiesRead: (snapshot, { policies, problems }) =>
    withChanges(withRules({ ...snapshot, policies, policyProblems: problems })),
  setUpChanged: (snapshot, { setUp }) => withRules(withPart(snapshot, 'setUp', setUp)),
  setUpOffered: (snapshot, { offer }) => withChanges(withPart(snapshot, 'setUpOffer', offer)),
  revisionSeen: (snapshot, { signer, revision }) => {
    const { [signer]: latest = 0 } = snapshot.setUpRevisions;
    if (revision <= latest) return snapshot;
    return { ...snapshot, setUpRevisions: { ...snapshot.setUpRevisions, [signer]: revision } };
  },
};

/** Updates the combined rules of policies and setup. */
export const withRules = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  company: companyRules(snapshot.policies, snapshot.setUp),
});

/** Updates the previewed changes of the offered setup. */
function withChanges(snapshot: Snapshot): Snapshot {
  const { setUpOffer } = snapshot;
  if (setUpOffer?.kind !== 'offered') return snapshot;
  const { name, setUp, signature } = setUpOffer;
  const changes = describeSetUp(snapshot, snapshot, setUp);
  const shown = fingerprint({ name, setUp, signature, changes });
  return { ...snapshot, setUpOffer: { ...setUpOffer, changes, shown } };
}
