import type { FileFault } from '../domain/failures/file-fault.ts';
import type { PolicyProblem, SetUpProblem } from '../domain/failures/setup-problem.ts';
import type { SetUpChange } from './set-up-change.ts';
import type { Delivered } from './set-up-link.ts';
import type { CompanySetUp, TakenSetUp } from './set-up-schema.ts';

/** Source of an offered setup: `chosen` shows a file dialog. */
export type SetUpSource = Exclude<Delivered, { kind: 'unknown-link' }> | { readonly kind: 'chosen' };

/** Why a setup can't be previewed. */
export type SetUpRefusal =
  | SetUpProblem
  | { readonly kind: 'unsigned' | 'wrong-signature' | 'not-text' | 'unreachable' | 'redirected' }
  | { readonly kind: 'unreadable'; readonly fault: FileFault }
  | { readonly kind: 'status'; readonly status: number }
  /** A pinned key has signed a higher revision before. `revision` is undefined if it has none. */
  | { readonly kind: 'outdated'; readonly revision?: number; readonly latest: number };

/** An offered setup, or its problem. `name`: file name or host. */
export type OpenedSetUp = { readonly name: string } & (
  | {
      readonly ok: true;
      readonly setUp: CompanySetUp;
      /** Pinned key that signed it; undefined if none is pinned. */
      readonly signedWith?: string;
    }
  | { readonly ok: false; readonly refusal: SetUpRefusal }
);

/** Preview of a setup. */
export type SetUpOffer = {
  readonly name: string;
  /** Replaced another offer that was waiting for an answer. */
  readonly isAnother?: boolean;
} /** A link's address, which is asked for nothing before the person's yes. */ & (
  | { readonly kind: 'linked'; readonly address: string; readonly shown: string }
  | { readonly kind: 'opening' }
  | { readonly kind: 'refused'; readonly refusal: SetUpRefusal }
  | {
      readonly kind: 'offered';
      readonly setUp: TakenSetUp;
      readonly signature: 'right' | 'unchecked';
      readonly changes: readonly SetUpChange[];
      /** Reference of the offer for confirmation, by `fingerprint`. */
      readonly shown: string;
    }
);

/** The machine's policy: effective policies and problems. */
export type Policies = { readonly policies: readonly CompanySetUp[]; readonly problems: readonly PolicyProblem[] };

export const NO_POLICIES: Policies = { policies: [], problems: [] };

/**
 * Pinned keys: a setup from a file or link must be signed with one of them. From the first policy that pins any; empty
 * if none does.
 */
export function signingKeysOf(policies: readonly CompanySetUp[]): readonly string[] {
  const pinned = policies.map(({ signingKey, signingKeys = [] }) =>
    signingKey === undefined ? signingKeys : [signingKey, ...signingKeys],
  );
  return pinned.find(keys => keys.length > 0) ?? [];
}

/** Whether the accepted setup is still valid: without a pinned key's signature its author is unknown. */
export function isAccepted(policies: readonly CompanySetUp[], { signedWith }: TakenSetUp): boolean {
  const keys = signingKeysOf(policies);
  return keys.length === 0 || (signedWith !== undefined && keys.includes(signedWith));
}
