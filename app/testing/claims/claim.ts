import type { ClaimId } from './security-claims.ts';

/**
 * States which claims about security a test or a `test.step` shows. It is the first statement of the body and does nothing:
 * `npm run claims` finds the calls in the sources and writes `docs/security-claims.md` from them.
 */
export function claim(..._ids: readonly [ClaimId, ...ClaimId[]]): void {}
