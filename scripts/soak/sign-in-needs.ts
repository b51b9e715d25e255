import type { CompanyRequest } from '../../e2e/simulator/request-log.ts';

/** Counts of a company's sign-ins. `needless` ones served no call to STS before the next one. */
export type SignIns = { readonly all: number; readonly needless: number };

/** A call that AWS refused or lost counts as served, since the sign-in was needed for it. */
export function signInsOf(requests: readonly CompanyRequest[]): SignIns {
  let all = 0;
  let needless = 0;
  let isUnused = false;
  for (const request of requests) {
    if (request.kind === 'assertion-sent') {
      all += 1;
      if (isUnused) needless += 1;
      isUnused = true;
    }
    if (request.kind === 'sts' && request.action === 'AssumeRoleWithSAML') isUnused = false;
  }
  return { all, needless };
}
