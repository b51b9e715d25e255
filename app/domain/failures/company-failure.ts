import type { PolicyProblem } from '../setup-problem.ts';

/** The machine's policy allows only companies that are named, and `name` is none of them. */
export type CompanyRetired = {
  readonly kind: 'company-retired';
  readonly name: string;
  readonly company: string;
  readonly why: string;
};

/** What a company decided, or a setup or policy that can't be used. */
export type CompanyFailure =
  | CompanyRetired
  | { readonly kind: 'too-many-companies' }
  | { readonly kind: 'unknown-link' }
  /** Files of the machine's policy that can't be used; what they said before stays in force. */
  | { readonly kind: 'policy-broken'; readonly problems: readonly PolicyProblem[] }
  /** The setup that the person took is signed with no key that the machine's policy names. */
  | { readonly kind: 'setup-unaccepted'; readonly company: string }
  /** The company has decided about it. */
  | { readonly kind: 'locked'; readonly company: string; readonly why: string };
