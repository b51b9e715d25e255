import { describe, expect, it } from 'vitest';
import type { AccountId } from '../../app/domain/arn.ts';
import { hours, later, seconds } from '../../app/domain/instant.ts';
import { fail, ok } from '../../app/domain/result.ts';
import type { PermissionSet } from '../../app/domain/role.ts';
import { claim } from '../../app/testing/claims/claim.ts';
import { NOW } from '../../app/testing/sample-role.ts';
import { type Answer, HOST, PORTAL, type PortalDesk, portalDesk, signedInDesk } from '../testing/portal-desk.ts';

const ACCOUNT = '123456789012' as AccountId;
const ACCOUNTS = 'portal/assignment/accounts';
const ROLES = 'portal/assignment/roles';
const CREDENTIALS = 'portal/federation/credentials';
const ROLE: PermissionSet = { roleArn: 'x', accountId: ACCOUNT, name: 'ReadOnlyAccess', partition: 'aws' };

const accountList = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    accountId: String(100_000_000_000 + from + index),
    accountName: `Account ${from + index}`,
  }));
const expiration = later(NOW, hours(1));
const issued: Answer = {
  body: { roleCredentials: { accessKeyId: 'ASIA1', secretAccessKey: 'secret', sessionToken: 'token', expiration } },
};
const credentials = { accessKeyId: 'ASIA1', secretAccessKey: 'secret', sessionToken: 'token', expiration };
const forbidden: Answer = { status: 403, type: 'ForbiddenException', body: { message: 'No access' } };
const throttled: Answer = { status: 429, type: 'TooManyRequestsException', body: { message: 'HTTP 429' } };
const other = (code: string) => fail({ kind: 'portal-refused', host: HOST, reason: 'other', code });

/** Lets timers pass until the request is done. */
async function done<T>(desk: PortalDesk, request: Promise<T>): Promise<T> {
  let isDone = false;
  void request.finally(() => {
    isDone = true;
  });
  while (!isDone) {
    await new Promise(resolve => setImmediate(resolve));
    await desk.time.advance(100);
  }
  return request;
}

describe('the accounts of a portal', () => {
  it('are all pages of AWS’s list, each account once', async () => {
    const desk = await signedInDesk();
    desk.next(
      ACCOUNTS,
      { body: { accountList: accountList(0, 100), nextToken: 'second/+=' } },
      { body: { accountList: accountList(50, 100), nextToken: 'third' } },
      { body: { accountList: accountList(150, 1), nextToken: null } },
    );
    const accounts = await desk.port.accounts(PORTAL);
    expect(accounts.ok && accounts.value.map(({ accountId }) => accountId)).toEqual(
      accountList(0, 151).map(({ accountId }) => accountId),
    );
    expect(desk.to(ACCOUNTS).map(({ query, token }) => [query, token])).toEqual([
      [{ max_result: '100' }, 'access-2'],
      [{ max_result: '100', next_token: 'second/+=' }, 'access-2'],
      [{ max_result: '100', next_token: 'third' }, 'access-2'],
    ]);
  });

  it('end where AWS’s pages bring nothing new', async () => {
    claim('portal-answers');
    const desk = await signedInDesk();
    const again = { body: { accountList: accountList(0, 2), nextToken: 'again' } };
    desk.next(
      ACCOUNTS,
      again,
      again,
      { body: { accountList: accountList(2, 1), nextToken: 'x' } },
      again,
      again,
      again,
    );
    expect(await desk.port.accounts(PORTAL)).toMatchObject({ value: { length: 3 } });
    expect(desk.to(ACCOUNTS)).toHaveLength(6);
  });

  it.each([1_000, 1_050])('are 10,000 at most, by pages of %i', async size => {
    claim('portal-answers');
    const desk = await signedInDesk();
    let page = 0;
    const next = () => ({ body: { accountList: accountList(size * page++, size), nextToken: `${page}` } });
    desk.next(ACCOUNTS, ...Array.from({ length: 20 }, () => next));
    expect(await done(desk, desk.port.accounts(PORTAL))).toMatchObject({ value: { length: 10_000 } });
    expect(desk.to(ACCOUNTS)).toHaveLength(10);
  });

  it.each([
    ['no list', {}],
    ['a list that is none', { accountList: 'x' }],
    ['an endless page token', { accountList: [], nextToken: 'x'.repeat(9_000) }],
    ['a page of a proxy', '<html>Sign in to the network</html>'],
    ['an answer of 200,000 bytes', { accountList: accountList(0, 3_000) }],
  ])('aren’t none if AWS’s answer is %s', async (_what, body) => {
    claim('portal-answers');
    const desk = await signedInDesk();
    desk.next(ACCOUNTS, { body });
    expect(await desk.port.accounts(PORTAL)).toEqual(other('IncompleteAnswer'));
  });
});

describe('the permission sets of an account', () => {
  it('are its own, once each, and of AWS’s form', async () => {
    claim('portal-answers');
    const desk = await signedInDesk();
    const names = ['ReadOnlyAccess', 'ReadOnlyAccess', 'Team,Data+x=y.@-_', 'Read\u202eOnly', '../x', 'a\nb', '', 5];
    const foreign = { accountId: '666666666666', roleName: 'AdministratorAccess' };
    const roleList = [
      ...names.map(roleName => ({ roleName, accountId: ACCOUNT })),
      foreign,
      null,
      { roleName: 'Bare' },
    ];
    desk.next(ROLES, { body: { roleList } });
    expect(await desk.port.permissionSets(PORTAL, ACCOUNT)).toEqual(
      ok(['ReadOnlyAccess', 'Team,Data+x=y.@-_', 'Bare']),
    );
    expect(desk.to(ROLES)[0]?.query).toEqual({ account_id: ACCOUNT, max_result: '100' });
  });
});

describe('the permission sets of an account that the person no longer has', () => {
  it.each<[string, readonly Answer[]]>([
    ['AWS forbids it twice', [forbidden, forbidden]],
    ['AWS doesn’t know it', [{ status: 404, type: 'ResourceNotFoundException' }]],
  ])('are none: %s', async (_what, answers) => {
    const desk = await signedInDesk();
    desk.next(ROLES, ...answers);
    expect(await desk.port.permissionSets(PORTAL, ACCOUNT)).toEqual(ok([]));
    desk.next(ACCOUNTS, forbidden, forbidden);
    expect(await desk.port.accounts(PORTAL)).toEqual(other('forbidden'));
  });

  it('are those of the second answer if AWS forbids them by mistake', async () => {
    const desk = await signedInDesk();
    desk.next(ROLES, forbidden, { body: { roleList: [{ roleName: 'Dev' }] } });
    expect(await desk.port.permissionSets(PORTAL, ACCOUNT)).toEqual(ok(['Dev']));
  });
});

describe('the credentials of a permission set', () => {
  it('are AWS’s, with its expiration in milliseconds', async () => {
    const desk = await signedInDesk();
    desk.next(CREDENTIALS, issued);
    expect(await desk.port.credentials(PORTAL, ROLE)).toEqual(ok({ credentials }));
    expect(desk.to(CREDENTIALS)[0]?.query).toEqual({ account_id: ACCOUNT, role_name: 'ReadOnlyAccess' });
  });

  it('are asked for again, once, if AWS forbids them', async () => {
    const desk = await signedInDesk();
    desk.next(CREDENTIALS, forbidden, issued);
    expect(await desk.port.credentials(PORTAL, ROLE)).toEqual(ok({ credentials }));
  });

  it.each<[string, readonly Answer[]]>([
    ['forbids them twice', [forbidden, forbidden]],
    ['doesn’t know the account', [{ status: 404, type: 'ResourceNotFoundException' }]],
  ])('of a role that AWS %s are no longer offered', async (_what, answers) => {
    const desk = await signedInDesk();
    desk.next(CREDENTIALS, ...answers, issued);
    expect(await desk.port.credentials(PORTAL, ROLE)).toEqual(fail({ kind: 'role-not-offered', role: ROLE.name }));
    expect(desk.to(CREDENTIALS)).toHaveLength(answers.length);
  });

  it('need the person without a sign-in', async () => {
    const desk = portalDesk();
    expect(await desk.port.credentials(PORTAL, ROLE)).toEqual(fail({ kind: 'sign-in-needs-person', host: HOST }));
    expect(desk.received).toEqual([]);
  });

  it('are refused in AWS’s words', async () => {
    const desk = await signedInDesk();
    desk.next(CREDENTIALS, { status: 400, type: 'InvalidRequestException' });
    expect(await desk.port.credentials(PORTAL, ROLE)).toEqual(other('invalid_request'));
  });

  it('aren’t said to be removed by a proxy’s page', async () => {
    const desk = await signedInDesk();
    desk.next(CREDENTIALS, { status: 403, body: '<html>Blocked</html>' });
    expect(await desk.port.credentials(PORTAL, ROLE)).toEqual(other('IncompleteAnswer'));
  });

  it.each([
    ['a token of two lines', { sessionToken: 'x\n[default]\ncredential_process = /tmp/evil' }],
    ['a key that is a number', { accessKeyId: 5 }],
    ['no secret', { secretAccessKey: undefined }],
    ['an expiration in words', { expiration: 'tomorrow' }],
    ['an expiration in seconds', { expiration: expiration / 1_000 }],
    ['an expiration of the past', { expiration: NOW }],
    ['an endless expiration', { expiration: 8.64e15 + 1 }],
  ])('aren’t taken with %s', async (_what, part) => {
    claim('portal-answers');
    const desk = await signedInDesk();
    desk.next(CREDENTIALS, { body: { roleCredentials: { ...credentials, ...part } } });
    expect(await desk.port.credentials(PORTAL, ROLE)).toEqual(other('IncompleteAnswer'));
  });
});

describe('AWS’s rate', () => {
  it('is kept by all requests together, of which people notice nothing', async () => {
    const desk = await signedInDesk();
    desk.next(ROLES, ...Array.from({ length: 100 }, () => ({ body: { roleList: [{ roleName: 'Dev' }] } })));
    const accounts = accountList(0, 100).map(({ accountId }) => accountId as AccountId);
    const all = await done(desk, Promise.all(accounts.map(id => desk.port.permissionSets(PORTAL, id))));
    expect(all).toEqual(accounts.map(() => ok(['Dev'])));
    const begun = desk.received.map(({ at }) => at);
    for (const at of begun)
      expect(begun.filter(each => each >= at && each < at + seconds(1)).length).toBeLessThanOrEqual(20);
  });

  it('is waited for if AWS asks for fewer requests', async () => {
    const desk = await signedInDesk();
    desk.next(ACCOUNTS, throttled, throttled, throttled);
    expect(await done(desk, desk.port.accounts(PORTAL))).toMatchObject({ ok: true });
    const times = desk.to(ACCOUNTS).map(({ at }) => at);
    const waits = times.slice(1).map((at, index) => at - (times[index] ?? 0));
    for (const [index, least] of [500, 1_000, 2_000].entries()) expect(waits[index]).toBeGreaterThanOrEqual(least);
  });

  it('that stays exceeded is a failure in the end', async () => {
    const desk = await signedInDesk();
    desk.next(ACCOUNTS, ...Array.from({ length: 50 }, () => throttled));
    expect(await done(desk, desk.port.accounts(PORTAL))).toEqual(
      fail({ kind: 'portal-refused', host: HOST, reason: 'throttled' }),
    );
    expect(desk.to(ACCOUNTS)).toHaveLength(7);
  });

  it.each([
    ['an error of AWS', { status: 500, type: 'InternalServerException' }, 'internal_server'],
    ['a proxy’s error', { status: 503, body: '<html>' }, 'IncompleteAnswer'],
  ])('lets %s be tried again', async (_what, answer, code) => {
    const desk = await signedInDesk();
    desk.next(ACCOUNTS, answer, answer);
    expect(await done(desk, desk.port.accounts(PORTAL))).toMatchObject({ ok: true });
    desk.next(ACCOUNTS, answer, answer, answer);
    expect(await done(desk, desk.port.accounts(PORTAL))).toEqual(other(code));
  });
});
