import { AssumeRoleWithSAMLCommand } from '@aws-sdk/client-sts';
import { describe, expect, test } from 'vitest';
import { TEAM_ACCOUNTS } from '../accounts.ts';
import type { Posting } from '../misbehavior.ts';
import { PEOPLE } from '../people.ts';
import { companyForTests, refusalOf, samlParameters, stsClient } from '../test-support.ts';

const company = await companyForTests();
const { oneRole, fourteenRoles, twoThousandRoles } = PEOPLE;

type Parameters = Awaited<ReturnType<typeof samlParameters>> & { readonly DurationSeconds?: number };
const send = (parameters: Parameters) => stsClient(company).send(new AssumeRoleWithSAMLCommand(parameters));
const secondsLeft = (expiration: Date | undefined) => Math.round(((expiration?.getTime() ?? 0) - Date.now()) / 1_000);

describe('AssumeRoleWithSAML', () => {
  test('issues credentials in AWS’s format for a role in the assertion', async () => {
    const { Credentials, AssumedRoleUser, Audience, Issuer, Subject, SubjectType } = await send(
      await samlParameters(company, oneRole),
    );
    expect(Credentials?.AccessKeyId).toMatch(/^ASIA[A-Z2-7]{16}$/);
    expect(Credentials?.SecretAccessKey).toMatch(/^[A-Za-z0-9+/]{40}$/);
    expect(Credentials?.SessionToken).toMatch(/^(?=.*\+)(?=.*\/)[A-Za-z0-9+/]{800,}={1,2}$/);
    expect(AssumedRoleUser?.Arn).toBe(
      `arn:aws:sts::${TEAM_ACCOUNTS.salesData}:assumed-role/Analyst/anna.berg@example-energy.test`,
    );
    expect(AssumedRoleUser?.AssumedRoleId).toMatch(/^AROA[A-Z2-7]{17}:anna\.berg@example-energy\.test$/);
    expect({ Audience, Issuer, Subject, SubjectType }).toEqual({
      Audience: 'https://signin.aws.amazon.com/saml',
      Issuer: `${company.idpUrl}/metadata`,
      Subject: 'anna.berg@example-energy.test',
      SubjectType: 'persistent',
    });
  });

  test('defaults to one hour', async () => {
    const parameters = await samlParameters(company, oneRole);
    expect(secondsLeft((await send(parameters)).Credentials?.Expiration)).toBeCloseTo(3_600, -1);
    const long = await send({ ...parameters, DurationSeconds: 43_200 });
    expect(secondsLeft(long.Credentials?.Expiration)).toBeCloseTo(43_200, -1);
  });

  test('omits the role’s path from the assumed-role ARN', async () => {
    const { AssumedRoleUser } = await send(await samlParameters(company, fourteenRoles, 6));
    expect(AssumedRoleUser?.Arn).toBe(
      `arn:aws:sts::${TEAM_ACCOUNTS.smartMetering}:assumed-role/Developer/erik.lund@example-energy.test`,
    );
  });

  test('accepts several roles from one assertion', async () => {
    const { SAMLAssertion } = await samlParameters(company, fourteenRoles);
    for (const { roleArn, principalArn } of fourteenRoles.roles) {
      const { Credentials } = await send({ RoleArn: roleArn, PrincipalArn: principalArn, SAMLAssertion });
      expect(Credentials).toBeDefined();
    }
    expect(new Set(company.issued.map(each => each.accessKeyId)).size).toBe(14);
  });

  test('accepts pairs in either order', async () => {
    company.misbehave.idp.pairs = 'swapped';
    expect((await send(await samlParameters(company, oneRole))).Credentials).toBeDefined();
    expect((await send(await samlParameters(company, fourteenRoles))).Credentials).toBeDefined();
  });

  test('decrypts an encrypted assertion', async () => {
    company.misbehave.idp.posting = 'encrypted';
    const parameters = await samlParameters(company, oneRole);
    expect(Buffer.from(parameters.SAMLAssertion, 'base64').toString()).not.toContain('arn:aws:iam');
    expect((await send(parameters)).AssumedRoleUser?.Arn).toContain('assumed-role/Analyst/');
  });

  test("expires no later than the provider's SessionNotOnOrAfter", async () => {
    company.misbehave.idp.sessionEndSeconds = 1_200;
    const { Credentials } = await send(await samlParameters(company, oneRole));
    expect(secondsLeft(Credentials?.Expiration)).toBeCloseTo(1_200, -1);
  });

  const REFUSED: readonly (readonly [Posting, string])[] = [
    ['unsigned', 'InvalidIdentityTokenException: Response signature invalid'],
    ['foreign-key', 'InvalidIdentityTokenException: Response signature invalid'],
    ['tampered', 'InvalidIdentityTokenException: Response signature invalid'],
    ['expired', 'ExpiredTokenException: Token must be redeemed within 5 minutes of issuance'],
    ['wrong-audience', 'InvalidIdentityTokenException: Response does not contain the required audience.'],
    ['wrong-recipient', 'InvalidIdentityTokenException: Invalid SAML response'],
    ['wrong-issuer', 'InvalidIdentityTokenException: Issuer not present in specified provider'],
    ['no-session-name', 'InvalidIdentityTokenException: RoleSessionName is required in AuthnResponse'],
    ['denied', 'IDPRejectedClaimException: The identity provider (IdP) reported that authentication failed'],
    ['bad-base64', 'InvalidIdentityTokenException: Invalid base64 SAMLResponse'],
    ['truncated', 'InvalidIdentityTokenException: Invalid SAML response'],
    ['doctype', 'InvalidIdentityTokenException: Invalid SAML response'],
    ['not-saml', 'InvalidIdentityTokenException: Invalid SAML response'],
    [
      'empty',
      "ValidationError: 1 validation error detected: Value null at 'sAMLAssertion' failed to satisfy constraint: Member must not be null",
    ],
  ];
  test.each(REFUSED)('rejects a response that is %s', async (posting, words) => {
    company.misbehave.idp.posting = posting;
    expect(await refusalOf(send(await samlParameters(company, oneRole)))).toBe(words);
    expect(company.issued).toEqual([]);
  });

  test('rejects a role that is not in the assertion', async () => {
    const parameters = await samlParameters(company, oneRole);
    const words = 'AccessDenied: Not authorized to perform sts:AssumeRoleWithSAML';
    const RoleArn = parameters.RoleArn.replace('Analyst', 'DataScientist');
    expect(await refusalOf(send({ ...parameters, RoleArn }))).toBe(words);
    expect(await refusalOf(send({ ...parameters, RoleArn: `${parameters.RoleArn}Nobody` }))).toBe(words);
  });

  test("rejects a role paired with another account's provider", async () => {
    const [parameters, other] = [
      await samlParameters(company, fourteenRoles),
      await samlParameters(company, fourteenRoles, 3),
    ];
    expect(await refusalOf(send({ ...parameters, PrincipalArn: other.PrincipalArn }))).toBe(
      'AccessDenied: Not authorized to perform sts:AssumeRoleWithSAML',
    );
  });

  test('rejects an unregistered provider', async () => {
    const parameters = await samlParameters(company, oneRole);
    expect(await refusalOf(send({ ...parameters, PrincipalArn: `${parameters.PrincipalArn}2` }))).toBe(
      "InvalidIdentityTokenException: Specified provider doesn't exist",
    );
  });

  test.each([
    [899, 'greater than or equal to 900'],
    [43_201, 'less than or equal to 43200'],
  ])('refuses a life of %i seconds for any role', async (DurationSeconds, words) => {
    const said = await refusalOf(send({ ...(await samlParameters(company, oneRole)), DurationSeconds }));
    expect(said).toBe(
      `ValidationError: 1 validation error detected: Value '${DurationSeconds}' at 'durationSeconds' failed to satisfy constraint: Member must have value ${words}`,
    );
  });

  test.each([
    ['Administrator', 3, 3_600],
    ['PowerUser', 4, 14_400],
    ['ReadOnly', 5, 43_200],
  ])('knows the longest life of %s', async (_, index, most) => {
    const parameters = await samlParameters(company, fourteenRoles, index);
    expect((await send({ ...parameters, DurationSeconds: most })).Credentials).toBeDefined();
    if (most === 43_200) return;
    expect(await refusalOf(send({ ...parameters, DurationSeconds: most + 1 }))).toBe(
      'ValidationError: The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    );
  });

  test('counts five minutes from issue, whatever the assertion’s validity', async () => {
    company.misbehave.idp.assertionSeconds = 3_600;
    const parameters = await samlParameters(company, oneRole);
    company.misbehave.sts.clockSeconds = 295;
    expect((await send(parameters)).Credentials).toBeDefined();
    company.misbehave.sts.clockSeconds = 301;
    expect(await refusalOf(send(parameters))).toBe(
      'ExpiredTokenException: Token must be redeemed within 5 minutes of issuance',
    );
  });

  test('rejects an assertion after its own shorter validity', async () => {
    company.misbehave.idp.assertionSeconds = 60;
    const parameters = await samlParameters(company, oneRole);
    company.misbehave.sts.clockSeconds = 61;
    expect(await refusalOf(send(parameters))).toBe('ExpiredTokenException: SAML assertion is expired');
  });

  test('rejects an assertion over 100,000 characters (2,000 roles) unless the limit is lifted', async () => {
    const parameters = await samlParameters(company, twoThousandRoles, 1_999);
    expect(await refusalOf(send(parameters))).toContain('Member must have length less than or equal to 100000');
    company.misbehave.sts.assertionLimit = Number.POSITIVE_INFINITY;
    expect((await send(parameters)).Credentials).toBeDefined();
  });

  test('rejects a forged assertion wrapped around the signed one', async () => {
    const parameters = await samlParameters(company, oneRole);
    const xml = Buffer.from(parameters.SAMLAssertion, 'base64').toString();
    const [signed = ''] = xml.match(/<saml:Assertion .*<\/saml:Assertion>/s) ?? [];
    const forged = signed
      .replace(/ ID="[^"]+"/, ' ID="_forged"')
      .replace(/<Signature .*?<\/Signature>/s, '')
      .replaceAll('Analyst', 'DataScientist');
    const unsignedResponse = xml.replace(/(<\/saml:Issuer>)<Signature .*?<\/Signature>(<samlp:Status>)/s, '$1$2');
    const wrapped = {
      beside: unsignedResponse.replace(signed, forged + signed),
      inside: unsignedResponse.replace(signed, forged.replace('</saml:Assertion>', `${signed}</saml:Assertion>`)),
      'in an extension': unsignedResponse.replace(signed, `<x>${signed}</x>${forged}`),
      'under its signature': unsignedResponse.replace(
        signed,
        forged.replace('</saml:Issuer>', `</saml:Issuer>${signed.match(/<Signature .*?<\/Signature>/s)?.[0]}`),
      ),
    };
    const RoleArn = parameters.RoleArn.replace('Analyst', 'DataScientist');
    for (const [where, text] of Object.entries(wrapped)) {
      const SAMLAssertion = Buffer.from(text).toString('base64');
      expect(await refusalOf(send({ ...parameters, RoleArn, SAMLAssertion })), where).toMatch(
        /^InvalidIdentityTokenException/,
      );
    }
    // The same edit without a forgery stays valid, so the forgery is what is rejected.
    const SAMLAssertion = Buffer.from(unsignedResponse).toString('base64');
    expect((await send({ ...parameters, SAMLAssertion })).Credentials).toBeDefined();
  });
});
