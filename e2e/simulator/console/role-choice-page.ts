import { ACCOUNT_NAMES } from '../accounts.ts';
import { readClaims } from '../sts/saml-claims.ts';

/** Same path as AWS's. */
export const ROLE_CHOICE_PATH = '/saml';

/**
 * AWS's role selection page for an assertion, in the first of its known layouts. It
 * names the accounts, which the assertion does not. Undefined for a response that AWS would reject.
 */
export async function roleChoicePage(form: URLSearchParams, issuer: string): Promise<string | undefined> {
  const claims = await readClaims(form.get('SAMLResponse') ?? '', issuer, Date.now());
  if (claims.refusal) return undefined;
  const accounts = new Set(claims.value.pairs.map(({ roleArn }) => roleArn.split(':')[4] ?? ''));
  const named = (id: string) => {
    const name = ACCOUNT_NAMES[id];
    return name === undefined ? `Account: ${id}` : `Account: ${name} (${id})`;
  };
  const rows = Array.from(
    accounts,
    id => `<div class="saml-account"><div class="saml-account-name">${named(id)}</div></div>`,
  );
  return `<!doctype html><title>Amazon Web Services Sign-In</title><form><fieldset>${rows.join('')}</fieldset></form>`;
}
