import type { PolicyProblem } from '../domain/failures/setup-problem.ts';
import type { CompanyRules } from './company-rules.ts';
import type { SetUpOffer } from './set-up-offer.ts';
import type { CompanySetUp, TakenSetUp } from './set-up-schema.ts';

/** What companies decide: by the machine's policy, and by a setup from a file or a link. */
export type CompanyState = {
  /** The policies that IT put on the machine, the one with precedence first. */
  readonly policies: readonly CompanySetUp[];
  /** What is wrong with them. */
  readonly policyProblems: readonly PolicyProblem[];
  /** What the person took from a company's file or link. */
  readonly setUp?: TakenSetUp;
  /** The highest revision that each pinned key was seen to have signed. */
  readonly setUpRevisions: Readonly<Record<string, number>>;
  /** A setup that is shown, with what it would change, and has taken no effect yet. */
  readonly setUpOffer?: SetUpOffer;
  /** The rules in force, from policies and setup together. */
  readonly company: CompanyRules;
};
