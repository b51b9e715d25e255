import type { PolicyProblem } from './setup-problem.ts';

/**
 * The machine's policy allows only companies that it names, and `name` is not one of them; or `company` has withdrawn it, or moved it to
 * another address.
 */
export type CompanyRetired = Retired<'company-retired'> | Retired<'company-withdrawn'> | Retired<'company-moved'>;

type Retired<Kind> = {
  readonly kind: Kind;
  readonly name: string;
  readonly company: string;
  readonly why: string;
};

/** A company's lock, or an invalid setup or policy. */
export type CompanyFailure =
  | CompanyRetired
  | { readonly kind: 'too-many-companies' }
  | { readonly kind: 'unknown-link' }
  /** Invalid files of the machine's policy; their last valid contents stay in force. */
  | { readonly kind: 'policy-broken'; readonly problems: readonly PolicyProblem[] }
  /** The accepted setup is not signed with a key that the machine's policy pins. */
  | { readonly kind: 'setup-unaccepted'; readonly company: string }
  /** The accepted setup has changed at its link, in a way that the person has to see first. */
  | { readonly kind: 'setup-changed'; readonly company: string }
  /** Locked by the company. */
  | { readonly kind: 'locked'; readonly company: string; readonly why: string };
