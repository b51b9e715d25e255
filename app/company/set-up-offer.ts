import type { FileFault } from '../domain/failures/file-fault.ts';
import type { PolicyProblem, SetUpProblem } from '../domain/failures/setup-problem.ts';
import type { SetUpChange } from './set-up-change.ts';
import type { Delivered } from './set-up-link.ts';
import type { CompanySetUp, TakenSetUp } from './set-up-schema.ts';

/** Where a set-up comes from that the person may take: `chosen` asks for a file. */
export type SetUpSource = Exclude<Delivered, { kind: 'unknown-link' }> | { readonly kind: 'chosen' };

/** Why a set-up can't even be shown. */
export type SetUpRefusal =
  | SetUpProblem
  | { readonly kind: 'unsigned' | 'wrong-signature' | 'not-text' | 'unreachable' | 'redirected' }
  | { readonly kind: 'unreadable'; readonly fault: FileFault }
  | { readonly kind: 'status'; readonly status: number }
  /** A pinned key has signed a later one before. `revision` is undefined where it has none. */
  | { readonly kind: 'outdated'; readonly revision?: number; readonly latest: number };

/** A set-up that somebody may take, or why not. `name` is the file's name or the server's host. */
export type OpenedSetUp = { readonly name: string } & (
  | {
      readonly ok: true;
      readonly setUp: CompanySetUp;
      /** The key of the machine's policy that it is signed with; none where the policy asks for no signature. */
      readonly signedWith?: string;
    }
  | { readonly ok: false; readonly refusal: SetUpRefusal }
);

/** What is shown of a set-up before anything of it takes effect. */
export type SetUpOffer = {
  readonly name: string;
  /** It came while another one waited for the person's answer, and took its place. */
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

/** The machine's policy as it was read: what is in force, and what is wrong with the files. */
export type Policies = { readonly policies: readonly CompanySetUp[]; readonly problems: readonly PolicyProblem[] };

export const NO_POLICIES: Policies = { policies: [], problems: [] };

/**
 * The keys of which a setup from a file or a link must be signed with one: those of the first policy that pins any. Empty
 * where none does.
 */
export function signingKeysOf(policies: readonly CompanySetUp[]): readonly string[] {
  const pinned = policies.map(({ signingKey, signingKeys = [] }) =>
    signingKey === undefined ? signingKeys : [signingKey, ...signingKeys],
  );
  return pinned.find(keys => keys.length > 0) ?? [];
}

/** Whether what a person has taken still counts: without one of the pinned keys it is unknown who wrote it. */
export function isAccepted(policies: readonly CompanySetUp[], { signedWith }: TakenSetUp): boolean {
  const keys = signingKeysOf(policies);
  return keys.length === 0 || (signedWith !== undefined && keys.includes(signedWith));
}
