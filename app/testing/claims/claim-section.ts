/** A heading of `docs/security-claims.md` with its claims by id. One claim is one sentence: what holds, under which condition. */
export interface ClaimSection {
  readonly title: string;
  readonly claims: Readonly<Record<string, string>>;
}
