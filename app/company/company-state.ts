import type { PolicyProblem } from '../domain/failures/setup-problem.ts';
import type { CompanyRules } from './company-rules.ts';
import type { SetUpOffer } from './set-up-offer.ts';
import type { CompanySetUp, TakenSetUp } from './set-up-schema.ts';

/** Company rules from the machine's policy and from a setup. */
export type CompanyState = {
  /** The machine's policies, in order of precedence. */
  readonly policies: readonly CompanySetUp[];
  /** Problems of the policies. */
  readonly policyProblems: readonly PolicyProblem[];
  /** The accepted setup. */
  readonly setUp?: TakenSetUp;
  /** Highest revision signed per pinned key. */
  readonly setUpRevisions: Readonly<Record<string, number>>;
  /** Previewed setup with its changes. */
  readonly setUpOffer?: SetUpOffer;
  /** Effective rules of policies and setup. */
  readonly company: CompanyRules;
};
