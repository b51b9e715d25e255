import { fingerprint } from '../domain/fingerprint.ts';
import type { Reducers } from '../reducers.ts';
import type { Snapshot } from '../snapshot.ts';
import { withPart } from '../structural-sharing.ts';
import { companyRules } from './company-rules.ts';
import { describeSetup } from './describe-setup.ts';
import type { Policies, SetupOffer, SetupRefusal } from './setup-offer.ts';
import type { TakenSetup } from './setup-schema.ts';

export type CompanyEvent =
  | ({ readonly type: 'policiesRead' } & Policies)
  | { readonly type: 'setupChanged'; readonly setup: TakenSetup | undefined }
  /** The accepted setup was fetched again, or why it could not be. */
  | { readonly type: 'setupChecked'; readonly refusal: SetupRefusal | undefined }
  | { readonly type: 'setupOffered'; readonly offer: SetupOffer | undefined }
  /** Revision of a setup signed by a pinned key. */
  | { readonly type: 'revisionSeen'; readonly signer: string; readonly revision: number };

export const companyReducers: Reducers<CompanyEvent> = {
  policiesRead: (snapshot, { policies, problems }) =>
    withChanges(withRules({ ...snapshot, policies, policyProblems: problems })),
  setupChanged: (snapshot, { setup }) =>
    withRules(withPart(withPart(snapshot, 'setup', setup), 'setupRefusal', undefined)),
  setupChecked: (snapshot, { refusal }) => withPart(snapshot, 'setupRefusal', refusal),
  setupOffered: (snapshot, { offer }) => withChanges(withPart(snapshot, 'setupOffer', offer)),
  revisionSeen: (snapshot, { signer, revision }) => {
    const { [signer]: latest = 0 } = snapshot.setupRevisions;
    if (revision <= latest) return snapshot;
    return { ...snapshot, setupRevisions: { ...snapshot.setupRevisions, [signer]: revision } };
  },
};

/** Updates the combined rules of policies and setup. */
export const withRules = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  company: companyRules(snapshot.policies, snapshot.setup),
});

/** Updates the previewed changes of the offered setup. */
function withChanges(snapshot: Snapshot): Snapshot {
  const { setupOffer } = snapshot;
  if (setupOffer?.kind !== 'offered') return snapshot;
  const { name, setup, signature } = setupOffer;
  const changes = describeSetup(snapshot, snapshot, setup);
  const shown = fingerprint({ name, setup, signature, changes });
  return { ...snapshot, setupOffer: { ...setupOffer, changes, shown } };
}
