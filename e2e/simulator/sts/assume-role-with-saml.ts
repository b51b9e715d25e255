import { createHash } from 'node:crypto';
import { findRole, isKnownProvider, issuerOf } from '../people.ts';
import { checkDuration } from './check-duration.ts';
import { type IssuedCredentials, issue } from './issue.ts';
import { type Checked, granted, REFUSALS, refused } from './refusal.ts';
import { readClaims, type SamlClaims } from './saml-claims.ts';

export type SamlGrant = {
  readonly issued: IssuedCredentials;
  readonly claims: SamlClaims;
  readonly nameQualifier: string;
};

export type StsTerms = {
  /** Epoch ms by the clock of STS. */
  readonly now: number;
  readonly lifeSeconds: number | null;
  readonly assertionLimit: number;
  readonly issuer: string;
};

/** AssumeRoleWithSAML without the transport: parameters in, credentials or an error out. */
export async function assumeRoleWithSaml(parameters: URLSearchParams, terms: StsTerms): Promise<Checked<SamlGrant>> {
  const [roleArn, principalArn, assertion] = ['RoleArn', 'PrincipalArn', 'SAMLAssertion'].map(
    name => parameters.get(name) ?? '',
  );
  if (!roleArn) return refused(REFUSALS.missingParameter('roleArn'));
  if (!principalArn) return refused(REFUSALS.missingParameter('principalArn'));
  if (!assertion) return refused(REFUSALS.missingParameter('sAMLAssertion'));
  if (assertion.length > terms.assertionLimit) return refused(REFUSALS.tooLong('sAMLAssertion', terms.assertionLimit));
  const asked = checkDuration(parameters);
  if (asked.refusal) return asked;
  if (!isKnownProvider(principalArn)) return refused(REFUSALS.providerUnknown);
  const read = await readClaims(assertion, issuerOf(principalArn, terms.issuer), terms.now);
  if (read.refusal) return read;
  const claims = read.value;
  const role = findRole(roleArn);
  const offered = claims.pairs.some(each => each.roleArn === roleArn && each.principalArn === principalArn);
  if (role === undefined || !offered) return refused(REFUSALS.samlNotAuthorized);
  if (asked.value > role.maxSeconds) return refused(REFUSALS.durationTooLong);
  const end = terms.now + (terms.lifeSeconds ?? asked.value) * 1_000;
  const caller = { accountId: role.accountId, roleArn, sessionName: claims.sessionName };
  return granted({
    issued: issue(caller, Math.min(end, claims.sessionEnd ?? end)),
    claims,
    nameQualifier: nameQualifier(claims.issuer, principalArn),
  });
}

/** `BASE64(SHA1(issuer + account id + "/" + provider's name))`, as the API reference defines it. */
function nameQualifier(issuer: string, principalArn: string): string {
  const [, , , , accountId = '', resource = ''] = principalArn.split(':');
  return createHash('sha1')
    .update(`${issuer}${accountId}/${resource.replace('saml-provider/', '')}`)
    .digest('base64');
}
