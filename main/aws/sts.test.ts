import { describe, expect, it } from 'vitest';
import { fail } from '../../app/domain/result.ts';
import { claim } from '../../app/testing/claims/claim.ts';
import { sampleRole } from '../../app/testing/sample-role.ts';
import { createSts } from './sts.ts';

const role = sampleRole('Dev');
const ENDS = '2026-11-25T09:00:00Z';

/** The result for a response of STS with these parts. */
async function given(parts: { id?: string; secret?: string; token?: string; ends?: string; session?: string }) {
  const { id = 'ASIA1', secret = 's/+=', token = 't==', ends = ENDS, session = 'anna@acme.example' } = parts;
  const body = `<AssumeRoleWithSAMLResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleWithSAMLResult>
    <Credentials><AccessKeyId>${id}</AccessKeyId><SecretAccessKey>${secret}</SecretAccessKey>
    <SessionToken>${token}</SessionToken><Expiration>${ends}</Expiration></Credentials>
    <AssumedRoleUser><Arn>arn:aws:sts::123456789012:assumed-role/Dev/${session}</Arn></AssumedRoleUser>
    </AssumeRoleWithSAMLResult></AssumeRoleWithSAMLResponse>`;
  const headers = { 'Content-Type': 'text/xml' };
  const sts = createSts({}, async () => new Response(body, { headers }));
  return sts.assumeRoleWithSaml({ role, region: 'us-east-1', samlResponse: 'eA==', durationSeconds: 3_600 });
}

const incomplete = fail({ kind: 'sts-refused', refusal: 'Other', code: 'IncompleteAnswer', role: 'Dev' });

describe('a response of STS', () => {
  it('is returned unchanged', async () => {
    expect(await given({})).toMatchObject({
      ok: true,
      value: {
        credentials: {
          ...{ accessKeyId: 'ASIA1', secretAccessKey: 's/+=', sessionToken: 't==' },
          expiration: Date.parse(ENDS),
        },
        sessionName: 'anna@acme.example',
      },
    });
  });

  it.each(['1969-12-31T23:59:59Z', '+275760-09-13T00:00:00Z', 'never', ''])(
    'is rejected if the expiration is no valid time: %j',
    async ends => {
      claim('sts-answer-strict');
      expect(await given({ ends })).toEqual(incomplete);
    },
  );

  it.each(['1970-01-01T00:00:00Z', '9999-12-31T23:59:59Z'])('may set the expiration to %s', async ends => {
    expect(await given({ ends })).toMatchObject({ value: { credentials: { expiration: Date.parse(ends) } } });
  });

  it.each(['', 'a b', 'x&#10;[evil]', 'x&#13;y', 'x&#9;y', 'ü', '&#x202e;', 'x'.repeat(9_000)])(
    'is rejected if a credential is no printable line: %.20j',
    async odd => {
      claim('sts-answer-strict');
      for (const name of ['id', 'secret', 'token']) expect(await given({ [name]: odd })).toEqual(incomplete);
    },
  );

  it.each(['a b', 'x/y', 'ü', 'x&#10;y', 'x'.repeat(65)])(
    'has no session name if its ARN has an invalid one: %.20j',
    async session => {
      const answer = await given({ session });
      expect(answer.ok && answer.value.sessionName).toBeUndefined();
    },
  );
});
