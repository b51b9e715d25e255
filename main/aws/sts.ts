import type { AssumeRoleWithSAMLCommandOutput } from '@aws-sdk/client-sts';
import type { AccountId } from '../../app/domain/arn.ts';
import { instant, LAST_INSTANT } from '../../app/domain/instant.ts';
import { fail, ok, type Result } from '../../app/domain/result.ts';
import type { Issued, StsPort } from '../../app/keys/sts-port.ts';
import type { Fetch } from './net-request-handler.ts';
import { askSts, UNSIGNED } from './sts-client.ts';
import { INCOMPLETE } from './sts-failure.ts';

/** STS through the AWS SDK. */
export function createSts(environment: NodeJS.ProcessEnv, fetch: Fetch): StsPort {
  return {
    async assumeRoleWithSaml({ role, region, samlResponse, durationSeconds }) {
      const asked = await askSts({ role, region, keys: UNSIGNED, environment, fetch }, (client, sdk) =>
        client.send(
          new sdk.AssumeRoleWithSAMLCommand({
            RoleArn: role.roleArn,
            PrincipalArn: role.principalArn,
            SAMLAssertion: samlResponse,
            DurationSeconds: durationSeconds,
          }),
        ),
      );
      return asked.ok ? issuedIn(asked.value, role.name) : asked;
    },
    async assumeRole({ role, region, keys, sessionName, externalId, durationSeconds }) {
      const asked = await askSts({ role, region, keys, environment, fetch }, (client, sdk) =>
        client.send(
          new sdk.AssumeRoleCommand({
            RoleArn: role.roleArn,
            RoleSessionName: sessionName,
            DurationSeconds: durationSeconds,
            ...(externalId !== undefined && { ExternalId: externalId }),
          }),
        ),
      );
      return asked.ok ? issuedIn(asked.value, role.name) : asked;
    },
    async callerIdentity({ role, region, keys }) {
      const asked = await askSts({ role, region, keys, environment, fetch }, (client, sdk) =>
        client.send(new sdk.GetCallerIdentityCommand({})),
      );
      if (!asked.ok) {
        const { failure } = asked;
        const isThrottled = failure.kind === 'sts-refused' && failure.refusal === 'Throttling';
        return failure.kind !== 'sts-refused' || isThrottled
          ? asked
          : fail({ kind: 'keys-refused', role: role.name, code: failure.code });
      }
      const { Account, Arn } = asked.value.answer;
      const isWhole = Account !== undefined && /^\d{12}$/.test(Account) && isPrintable(Arn);
      if (!isWhole) return incomplete(role.name);
      return ok({ accountId: Account as AccountId, arn: Arn });
    },
  };
}

type Answer = Pick<AssumeRoleWithSAMLCommandOutput, 'Credentials' | 'AssumedRoleUser'>;

function issuedIn(
  { answer, clockAhead }: { readonly answer: Answer; readonly clockAhead?: number },
  role: string,
): Result<Issued> {
  const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer.Credentials ?? {};
  const isWhole = isPrintable(AccessKeyId) && isPrintable(SecretAccessKey) && isPrintable(SessionToken);
  const expiration = Expiration?.getTime() ?? Number.NaN;
  if (!isWhole || !(expiration >= 0 && expiration <= LAST_INSTANT)) return incomplete(role);
  const credentials = {
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretAccessKey,
    sessionToken: SessionToken,
    expiration: instant(expiration),
  };
  const [, sessionName] = /:assumed-role\/[^/]+\/([\w+=,.@-]{2,64})$/.exec(answer.AssumedRoleUser?.Arn ?? '') ?? [];
  return ok({
    credentials,
    ...(sessionName !== undefined && { sessionName }),
    ...(clockAhead !== undefined && { clockAhead }),
  });
}

const incomplete = (role: string) => fail({ kind: 'sts-refused', refusal: 'Other', code: INCOMPLETE, role });

// What goes into a file or onto the screen must be one line of printable characters, whoever answered.
const isPrintable = (text: string | undefined): text is string =>
  text !== undefined && /^[\x21-\x7e]{1,8192}$/.test(text);
