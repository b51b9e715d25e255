import type { FileFault } from '../domain/failures/file-fault.ts';
import type { PolicyProblem, SetupProblem } from '../domain/failures/setup-problem.ts';
import type { SetupChange } from './setup-change.ts';
import type { OpenedItem } from './setup-link.ts';
import type { CompanySetup, TakenSetup } from './setup-schema.ts';

/** Source of an offered setup: `chosen` shows a file dialog. */
export type SetupSource = Exclude<OpenedItem, { kind: 'unknown-link' }> | { readonly kind: 'chosen' };

/** Why a setup can't be previewed. */
export type SetupRefusal =
  | SetupProblem
  | { readonly kind: 'unsigned' | 'wrong-signature' | 'not-text' | 'unreachable' | 'redirected' }
  | { readonly kind: 'unreadable'; readonly fault: FileFault }
  | { readonly kind: 'status'; readonly status: number }
  /** A pinned key has signed a higher revision before. `revision` is undefined if it has none. */
  | { readonly kind: 'outdated'; readonly revision?: number; readonly latest: number };

/** An offered setup, or its problem. `name`: file name or host. */
export type OpenedSetup = { readonly name: string } & (
  | {
      readonly ok: true;
      readonly setup: CompanySetup;
      /** Pinned key that signed it; undefined if none is pinned. */
      readonly signedWith?: string;
    }
  | { readonly ok: false; readonly refusal: SetupRefusal }
);

/** Preview of a setup. */
export type SetupOffer = {
  readonly name: string;
  /** Replaced another offer that was waiting for an answer. */
  readonly isAnother?: boolean;
} /** A link's address, which is asked for nothing before the person's yes. */ & (
  | { readonly kind: 'linked'; readonly address: string; readonly shown: string }
  | { readonly kind: 'opening' }
  | { readonly kind: 'refused'; readonly refusal: SetupRefusal }
  | {
      readonly kind: 'offered';
      readonly setup: TakenSetup;
      readonly signature: 'right' | 'unchecked';
      readonly changes: readonly SetupChange[];
      /** Reference of the offer for confirmation, by `fingerprint`. */
      readonly shown: string;
    }
);

/** The machine's policy: effective policies and problems. */
export type Policies = { readonly policies: readonly CompanySetup[]; readonly problems: readonly PolicyProblem[] };

export const NO_POLICIES: Policies = { policies: [], problems: [] };

/**
 * Pinned keys: a setup from a file or link must be signed with one of them. From the first policy that pins any; empty
 * if none does.
 */
export function signingKeysOf(policies: readonly CompanySetup[]): readonly string[] {
  const pinned = policies.map(({ signingKey, signingKeys = [] }) =>
    signingKey === undefined ? signingKeys : [signingKey, ...signingKeys],
  );
  return pinned.find(keys => keys.length > 0) ?? [];
}

/** Whether the accepted setup is still valid: without a pinned key's signature its author is unknown. */
export function isAccepted(policies: readonly CompanySetup[], { signedWith }: TakenSetup): boolean {
  const keys = signingKeysOf(policies);
  return keys.length === 0 || (signedWith !== undefined && keys.includes(signedWith));
}
