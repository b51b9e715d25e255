import { ACCOUNT_NAMES } from '../accounts.ts';
import type { IssuedCredentials } from '../sts/issue.ts';
import { checkSigner, type SignedRequest } from '../sts/sigv4.ts';

/** IAM's real endpoint has no path; this one shares its server with others. */
export const IAM_PATH = '/iam';

/** IAM's `ListAccountAliases`: the account's only alias, for callers with credentials issued by STS. */
export function accountAliases(request: SignedRequest, issued: readonly IssuedCredentials[]): string | undefined {
  const signer = checkSigner(request, Date.now(), id => issued.find(({ accessKeyId }) => accessKeyId === id), 'iam');
  const isAsked = new URLSearchParams(request.body).get('Action') === 'ListAccountAliases';
  if (signer.refusal || !isAsked) return undefined;
  const alias = ACCOUNT_NAMES[signer.value.caller.accountId]?.toLowerCase().replaceAll(' ', '-');
  const members = alias === undefined ? '' : `<member>example-energy-${alias}</member>`;
  return `<ListAccountAliasesResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><ListAccountAliasesResult><IsTruncated>false</IsTruncated><AccountAliases>${members}</AccountAliases></ListAccountAliasesResult></ListAccountAliasesResponse>`;
}
