import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../app/domain/result.ts';
import { claim } from '../../app/testing/claims/claim.ts';
import { redact } from '../log/redact.ts';
import { createIam } from './iam.ts';

const key = { accessKeyId: 'AKIAOLD0000000000001', secretAccessKey: 'old/secret+00000000000000000000000000001' };
const signer = { key, partition: 'aws' } as const;
const xml = (body: string): Response =>
  new Response(`<R xmlns="https://iam.amazonaws.com/doc/2010-05-08/">${body}</R>`);
const refusal = (status: number, code: string): Response =>
  new Response(
    `<ErrorResponse><Error><Code>${code}</Code><Message>Key ${key.accessKeyId}</Message></Error></ErrorResponse>`,
    { status },
  );

function asking(answers: readonly (Response | Error)[], environment: NodeJS.ProcessEnv = {}) {
  const left = [...answers];
  const asked: { readonly address: string; readonly init: RequestInit }[] = [];
  const iam = createIam({
    environment,
    now: () => Date.UTC(2026, 10, 28),
    fetch: async (address, init) => {
      asked.push({ address, init });
      const answer = left.shift() ?? new Error('no more answers');
      if (answer instanceof Error) throw answer;
      return answer;
    },
  });
  return { iam, asked };
}

const CREATED = `<CreateAccessKeyResult><AccessKey><UserName>robot</UserName><AccessKeyId>AKIANEW0000000000002</AccessKeyId>
<Status>Active</Status><SecretAccessKey>wJalrXUtnFEMI/K7MDENG+bPxRfiCYzEXAMPLEKEY</SecretAccessKey></AccessKey></CreateAccessKeyResult>`;

describe('IAM’s answers', () => {
  it.each([
    ['arn:aws:iam::123456789012:user/robot', { kind: 'user', accountId: '123456789012', name: 'robot' }],
    [
      'arn:aws-us-gov:iam::123456789012:user/ci/jobs/robot@x',
      { kind: 'user', accountId: '123456789012', name: 'robot@x' },
    ],
    ['arn:aws:iam::123456789012:root', { kind: 'root', accountId: '123456789012' }],
  ])('name the owner %s', async (arn, owner) => {
    expect(await asking([xml(`<Arn>${arn}</Arn>`)]).iam.owner(signer)).toEqual(ok(owner));
  });

  it.each([
    'arn:aws:sts::123456789012:assumed-role/x/y',
    'arn:aws:iam::1234:user/x',
    'arn:aws:iam::123456789012:user/',
  ])('with another owner are not understood: %s', async arn => {
    expect(await asking([xml(`<Arn>${arn}</Arn>`)]).iam.owner(signer)).toMatchObject(
      fail({ kind: 'iam-unreachable', host: 'AWS' }),
    );
  });

  it('list the keys of the user', async () => {
    const member = (id: string, status: string) =>
      `<member><UserName>robot</UserName><AccessKeyId>${id}</AccessKeyId><Status>${status}</Status><CreateDate>2024-05-04T03:02:01Z</CreateDate></member>`;
    const list = `<ListAccessKeysResult><AccessKeyMetadata>${member(key.accessKeyId, 'Active')}${member('AKIANEW0000000000002', 'Inactive')}</AccessKeyMetadata></ListAccessKeysResult>`;
    expect(await asking([xml(list)]).iam.list(signer)).toEqual(
      ok([
        { id: key.accessKeyId, isActive: true, createdAt: Date.UTC(2024, 4, 4, 3, 2, 1) },
        { id: 'AKIANEW0000000000002', isActive: false, createdAt: Date.UTC(2024, 4, 4, 3, 2, 1) },
      ]),
    );
    expect(await asking([xml(list.replace('Inactive', 'Expired'))]).iam.list(signer)).toMatchObject({ ok: false });
    expect(await asking([new Response('<html>Welcome to the hotel</html>')]).iam.list(signer)).toMatchObject({
      ok: false,
    });
  });

  it('tell the last use, or that there was none', async () => {
    const use = '<LastUsedDate>2026-11-20T10:00:00Z</LastUsedDate><ServiceName>s3</ServiceName>';
    expect(await asking([xml(use)]).iam.lastUse(signer, key.accessKeyId)).toEqual(
      ok({ at: Date.UTC(2026, 10, 20, 10), service: 's3' }),
    );
    const none = '<ServiceName>N/A</ServiceName><Region>N/A</Region>';
    expect(await asking([xml(none)]).iam.lastUse(signer, key.accessKeyId)).toEqual(ok(undefined));
  });

  it('have a new key', async () => {
    expect(await asking([xml(CREATED)]).iam.create(signer)).toEqual(
      ok({ accessKeyId: 'AKIANEW0000000000002', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYzEXAMPLEKEY' }),
    );
  });

  it.each([
    ['a line break', 'AKIANEW0000000000002', 'secret\naws_session_token = x'],
    ['an entity', 'AKIANEW0000000000002', 'abc&#10;defghijklmnopqrst'],
    ['a temporary ID', 'ASIANEW0000000000002', '0123456789012345678901234567890123456789'],
  ])('with %s are no key', async (_, id, secret) => {
    const answer = `<AccessKeyId>${id}</AccessKeyId><SecretAccessKey>${secret}</SecretAccessKey>`;
    expect(await asking([xml(answer)]).iam.create(signer)).toMatchObject(
      fail({ kind: 'iam-unreachable', host: 'AWS' }),
    );
  });

  it('that declare entities or are too large are not read', async () => {
    const bomb = new Response(`<!DOCTYPE x [<!ENTITY a "b">]>${CREATED}`);
    expect(await asking([bomb]).iam.create(signer)).toMatchObject({ ok: false, failure: { kind: 'iam-unreachable' } });
    const large = new Response(CREATED + ' '.repeat(200_000));
    expect(await asking([large]).iam.create(signer)).toMatchObject({ ok: false, failure: { kind: 'iam-unreachable' } });
  });

  it('never reach the log with a secret', () => {
    claim('rotation-secret');
    expect(redact(CREATED)).not.toMatch(/wJalr|EXAMPLEKEY|NEW0000/);
    expect(redact(JSON.stringify({ answer: CREATED }))).not.toMatch(/wJalr|EXAMPLEKEY/);
  });
});

describe('an error', () => {
  it('of AWS means that nothing was done, and has its code only', async () => {
    expect(await asking([refusal(403, 'AccessDenied')]).iam.create(signer)).toEqual(
      fail({ kind: 'iam-refused', action: 'CreateAccessKey', code: 'AccessDenied' }),
    );
  });

  it.each([
    ['no answer', new Error('net::ERR_CONNECTION_RESET')],
    ['a server error', refusal(500, 'ServiceFailure')],
    ['a page of a proxy', new Response('<html>Sign in to the network</html>', { status: 403 })],
  ])('is open: %s', async (_, answer) => {
    expect(await asking([answer]).iam.create(signer)).toEqual(
      fail({ kind: 'iam-unreachable', host: 'iam.amazonaws.com' }),
    );
  });

  it('of throttling is repeated', async () => {
    const { iam, asked } = asking([refusal(400, 'Throttling'), xml(CREATED)]);
    expect(await iam.create(signer)).toMatchObject({ ok: true });
    expect(asked).toHaveLength(2);
  });
});

describe('a request', () => {
  it('is signed, goes to the partition’s IAM and follows no redirect', async () => {
    claim('aws-no-redirects');
    const { iam, asked } = asking([xml('')]);
    await iam.setActive({ key, partition: 'aws-cn' }, 'AKIANEW0000000000002', false);
    expect(asked[0]?.address).toBe('https://iam.cn-north-1.amazonaws.com.cn/');
    expect(asked[0]?.init).toMatchObject({
      method: 'POST',
      body: 'Action=UpdateAccessKey&Version=2010-05-08&AccessKeyId=AKIANEW0000000000002&Status=Inactive',
      redirect: 'error',
      credentials: 'omit',
    });
    expect(new Headers(asked[0]?.init.headers).get('authorization')).toContain('/cn-north-1/iam/aws4_request');
    expect(JSON.stringify(asked)).not.toContain(key.secretAccessKey);
  });

  it('is not made to AWS if the environment leads STS elsewhere', async () => {
    claim('rotation-requests');
    const { iam, asked } = asking([], { AWS_ENDPOINT_URL_STS: 'http://127.0.0.1:4711' });
    expect(await iam.create(signer)).toMatchObject({ ok: false, failure: { kind: 'iam-unreachable' } });
    expect(asked).toEqual([]);
  });

  it('is not made to an endpoint that is neither https nor on this computer', async () => {
    claim('rotation-requests');
    const { iam, asked } = asking([], { AWS_ENDPOINT_URL: 'http://iam.example.com' });
    expect(await iam.owner(signer)).toEqual(fail({ kind: 'aws-endpoint-refused', variable: 'AWS_ENDPOINT_URL' }));
    expect(asked).toEqual([]);
  });
});
