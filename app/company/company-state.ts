import type { PolicyProblem } from '../domain/failures/setup-problem.ts';
import type { CompanyRules } from './company-rules.ts';
import type { SetupOffer, SetupRefusal } from './setup-offer.ts';
import type { CompanySetup, TakenSetup } from './setup-schema.ts';

/** Company rules from the machine's policy and from a setup. */
export type CompanyState = {
  /** The machine's policies, in order of precedence. */
  readonly policies: readonly CompanySetup[];
  /** Problems of the policies. */
  readonly policyProblems: readonly PolicyProblem[];
  /** The accepted setup. */
  readonly setup?: TakenSetup;
  /** Highest revision signed per pinned key. */
  readonly setupRevisions: Readonly<Record<string, number>>;
  /** Why the accepted setup could not be fetched again from its link; undefined if it could. */
  readonly setupRefusal?: SetupRefusal;
  /** Previewed setup with its changes. */
  readonly setupOffer?: SetupOffer;
  /** Effective rules of policies and setup. */
  readonly company: CompanyRules;
};
