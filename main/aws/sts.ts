import type { AssumeRoleWithSAMLCommandOutput } from '@aws-sdk/client-sts';
import { ACCOUNT_ID_FORM, type AccountId } from '../../app/domain/arn.ts';
import { instant, LAST_INSTANT } from '../../app/domain/instant.ts';
import { fail, ok, type Result } from '../../app/domain/result.ts';
import type { Issued, StsPort } from '../../app/sessions/sts-port.ts';
import { callSts, UNSIGNED } from './call-sts.ts';
import type { Fetch } from './sdk-request-handler.ts';
import { INCOMPLETE_RESPONSE } from './sts-failure.ts';

/** STS through the AWS SDK. */
export function createSts(environment: NodeJS.ProcessEnv, fetch: Fetch): StsPort {
  return {
    async assumeRoleWithSaml({ role, region, samlResponse, durationSeconds }) {
      const called = await callSts({ role, region, keys: UNSIGNED, environment, fetch }, (client, sdk) =>
        client.send(
          new sdk.AssumeRoleWithSAMLCommand({
            RoleArn: role.roleArn,
            PrincipalArn: role.principalArn,
            SAMLAssertion: samlResponse,
            DurationSeconds: durationSeconds,
          }),
        ),
      );
      return called.ok ? issuedFrom(called.value, role.name) : called;
    },
    async assumeRole({ role, region, keys, sessionName, externalId, durationSeconds }) {
      const called = await callSts({ role, region, keys, environment, fetch }, (client, sdk) =>
        client.send(
          new sdk.AssumeRoleCommand({
            RoleArn: role.roleArn,
            RoleSessionName: sessionName,
            DurationSeconds: durationSeconds,
            ...(externalId !== undefined && { ExternalId: externalId }),
          }),
        ),
      );
      return called.ok ? issuedFrom(called.value, role.name) : called;
    },
    async callerIdentity({ role, region, keys }) {
      const called = await callSts({ role, region, keys, environment, fetch }, (client, sdk) =>
        client.send(new sdk.GetCallerIdentityCommand({})),
      );
      if (!called.ok) {
        const { failure } = called;
        const isThrottled = failure.kind === 'sts-refused' && failure.refusal === 'Throttling';
        return failure.kind !== 'sts-refused' || isThrottled
          ? called
          : fail({ kind: 'keys-refused', role: role.name, code: failure.code });
      }
      const { Account, Arn } = called.value.output;
      const isComplete = Account !== undefined && ACCOUNT_ID_FORM.test(Account) && isPrintable(Arn);
      if (!isComplete) return incompleteResponse(role.name);
      return ok({ accountId: Account as AccountId, arn: Arn });
    },
  };
}

type AssumedRole = Pick<AssumeRoleWithSAMLCommandOutput, 'Credentials' | 'AssumedRoleUser'>;

function issuedFrom(
  { output, clockSkew }: { readonly output: AssumedRole; readonly clockSkew?: number },
  role: string,
): Result<Issued> {
  const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = output.Credentials ?? {};
  const isComplete = isPrintable(AccessKeyId) && isPrintable(SecretAccessKey) && isPrintable(SessionToken);
  const expiration = Expiration?.getTime() ?? Number.NaN;
  if (!isComplete || !(expiration >= 0 && expiration <= LAST_INSTANT)) return incompleteResponse(role);
  const credentials = {
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretAccessKey,
    sessionToken: SessionToken,
    expiration: instant(expiration),
  };
  const [, sessionName] = /:assumed-role\/[^/]+\/([\w+=,.@-]{2,64})$/.exec(output.AssumedRoleUser?.Arn ?? '') ?? [];
  return ok({
    credentials,
    ...(sessionName !== undefined && { sessionName }),
    ...(clockSkew !== undefined && { clockSkew }),
  });
}

const incompleteResponse = (role: string) =>
  fail({ kind: 'sts-refused', refusal: 'Other', code: INCOMPLETE_RESPONSE, role });

// Values reach files and the screen, so they must be one line of printable characters, whatever server responded.
const isPrintable = (text: string | undefined): text is string =>
  text !== undefined && /^[\x21-\x7e]{1,8192}$/.test(text);
