import { describe, expect, it } from 'vitest';
import { minutes } from '../domain/instant.ts';
import { fail, ok } from '../domain/result.ts';
import { roleKey } from '../domain/role.ts';
import { settingsOf } from '../settings/settings-of.ts';
import { claim } from '../testing/claims/claim.ts';
import { createWorld, keyNamed, sessionsOf, signedIn, troublesOf, type World } from '../testing/fake-world.ts';
import { encryptedResponse, ISSUER, type SamlFacts } from '../testing/saml-response.ts';
import { ACCOUNT, ACME, PROVIDER_ARN, roleValue, sampleRole } from '../testing/sample-role.ts';

const THEIRS = '666666666666';
const LURE = roleValue('Admin', THEIRS);
const EVIL = 'https://idp.evil.example';
const ATTACK: SamlFacts = { roles: [LURE], issuer: EVIL };
const lure = roleKey(ACME.id, sampleRole('Admin', THEIRS).roleArn);
const OTHER_ACCOUNTS = { kind: 'other-accounts', company: ACME.name, host: 'sso.acme.example' } as const;
const OURS = [`Dev in ${ACCOUNT}`, `Admin in ${ACCOUNT}`];

const signIn = ({ application }: World) => application.dispatch({ type: 'signIn', providerId: ACME.id });
const review = ({ application }: World) => application.dispatch({ type: 'reviewAccounts', providerId: ACME.id });
const start = ({ application }: World, key = lure) => application.dispatch({ type: 'startRole', key });
const rolesOf = ({ application }: World) =>
  (application.snapshot().roles[ACME.id] ?? []).map(({ accountId, name }) => `${name} in ${accountId}`);
const questionOf = ({ application }: World) => application.snapshot().accountsQuestion;
const useAccounts = (world: World, id = questionOf(world)?.id ?? '') =>
  world.application.dispatch({ type: 'useAccounts', providerId: ACME.id, id });

/** A known company with `Dev` active, whose next sign-in returns this assertion. */
async function attacked(facts: SamlFacts = ATTACK): Promise<World> {
  const world = await signedIn(['Dev', 'Admin']);
  await world.clock.advance(minutes(6));
  world.offer(facts);
  return world;
}

/** The same after that sign-in. */
async function asked(facts: SamlFacts = ATTACK): Promise<World> {
  const world = await attacked(facts);
  await signIn(world);
  return world;
}

function expectNothingTaken(world: World): void {
  expect(rolesOf(world)).toEqual(OURS);
  expect(world.sts.asked).toEqual([]);
  expect(world.file.profiles).toEqual([]);
}

describe('an assertion of other accounts than before', () => {
  it.each<[string, SamlFacts]>([
    ['another issuer and other accounts, with one role', ATTACK],
    ['other accounts in the name of the usual issuer', { roles: [LURE] }],
    ['another issuer, though among its accounts is a usual one', { roles: [LURE, roleValue('Dev')], issuer: EVIL }],
    ['no issuer', { roles: [LURE, roleValue('Dev')], issuer: '' }],
  ])('gives no credentials and changes no list: %s', async (_, facts) => {
    claim('unknown-accounts');
    const world = await attacked(facts);
    expect(await signIn(world)).toEqual(fail(OTHER_ACCOUNTS));
    await start(world);
    expectNothingTaken(world);
    expect(troublesOf(world)).toContainEqual(OTHER_ACCOUNTS);
  });

  it('is known as such by a Mai that was started again', async () => {
    claim('unknown-accounts');
    const before = await signedIn(['Dev', 'Admin']);
    const settings = settingsOf(before.application.snapshot());
    const world = createWorld([], settings);
    world.offer(ATTACK);
    expect(await signIn(world)).toEqual(fail(OTHER_ACCOUNTS));
    expectNothingTaken(world);
  });

  it('is known as such after a sign-out', async () => {
    claim('unknown-accounts');
    const world = await attacked();
    await world.application.dispatch({ type: 'signOut', providerId: ACME.id });
    expect(await signIn(world)).toEqual(fail(OTHER_ACCOUNTS));
    expect(rolesOf(world)).toEqual([]);
  });

  it('is known as such after an earlier Mai, which kept the roles alone', async () => {
    claim('unknown-accounts');
    const roles = { [ACME.id]: [sampleRole('Dev'), sampleRole('Admin')] };
    const world = createWorld([], { roles });
    world.offer(ATTACK);
    expect(await signIn(world)).toEqual(fail(OTHER_ACCOUNTS));
    expectNothingTaken(world);
    world.offer({ roles: [roleValue('Dev')] });
    expect(await signIn(world)).toEqual(ok());
    world.offer({ roles: [roleValue('Dev')], issuer: EVIL });
    expect(await signIn(world)).toEqual(fail(OTHER_ACCOUNTS));
  });

  it('empties no list where it has no role', async () => {
    const world = await attacked({ roles: [], issuer: EVIL });
    expect(await signIn(world)).toEqual(fail({ kind: 'no-roles' }));
    expectNothingTaken(world);
  });

  it('starts no role that the person wanted of the usual accounts', async () => {
    const world = await attacked();
    await start(world, keyNamed('Dev'));
    expectNothingTaken(world);
    expect(troublesOf(world)).toEqual([OTHER_ACCOUNTS]);
  });

  it('is not prepared by one that imitates the company’s and adds an account: AWS has to take that for a known role first', async () => {
    claim('imitated-response');
    const world = await attacked({ roles: [roleValue('Dev'), LURE] });
    expect(await signIn(world)).toEqual(ok());
    // Forged signature, which only AWS can detect.
    world.sts.refusals.push({
      kind: 'sts-refused',
      refusal: 'InvalidIdentityToken',
      code: 'InvalidIdentityToken',
      role: 'Dev',
    });
    await start(world, keyNamed('Dev'));
    await signIn(world);
    await start(world);
    const asked = world.sts.asked.length;
    world.offer({ roles: [LURE] });
    expect(await signIn(world)).toEqual(fail(OTHER_ACCOUNTS));
    expect(world.sts.asked).toHaveLength(asked);
  });

  it('is told from the usual issuer’s without any role, which empties no list in a renewal', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    await start(world, keyNamed('Dev'));
    world.offer({ roles: [] });
    await world.clock.advance(minutes(12 * 60 - 40));
    expect(world.signIn.asked.at(-1)?.mode).toBe('silent');
    expect(rolesOf(world)).toEqual(OURS);
    expect(troublesOf(world)).toEqual([{ kind: 'no-roles' }]);
  });

  it('in a renewal is said with a button to look at it, and shows nothing before', async () => {
    claim('renewal-unknown-accounts');
    const world = await signedIn(['Dev', 'Admin']);
    await start(world, keyNamed('Dev'));
    const asked = world.sts.asked.length;
    world.offer(ATTACK);
    await world.clock.advance(minutes(12 * 60 - 40));
    expect(world.signIn.asked.at(-1)?.mode).toBe('silent');
    expect(rolesOf(world)).toEqual(OURS);
    expect(questionOf(world)).toBeUndefined();
    expect(world.sts.asked).toHaveLength(asked);
    expect(troublesOf(world)).toEqual([OTHER_ACCOUNTS]);
    world.shell.length = 0;
    await review(world);
    expect(questionOf(world)?.accounts).toEqual([{ accountId: THEIRS, roles: 1 }]);
    expect(world.shell).toEqual(['open']);
    expect(world.signIn.asked.at(-1)?.mode).toBe('silent');
  });

  it('in a renewal takes the place of no question that the person is looking at', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    await start(world, keyNamed('Dev'));
    await world.clock.advance(minutes(6));
    world.offer(ATTACK);
    await signIn(world);
    const shown = questionOf(world);
    world.offer({ roles: [roleValue('Root', '555555555555')], issuer: EVIL });
    await world.clock.advance(minutes(12 * 60 - 46));
    expect(world.signIn.asked.at(-1)?.mode).toBe('silent');
    expect(questionOf(world)).toEqual(shown);
  });
});

describe('the question about other accounts', () => {
  it('shows who signed, whose accounts, how many roles and which page', async () => {
    const world = await attacked({
      roles: [LURE, roleValue('Dev', THEIRS), roleValue('Dev', '777777777777')],
      issuer: EVIL,
    });
    world.signIn.host = 'ads.evil.example';
    await signIn(world);
    expect(questionOf(world)).toMatchObject({
      host: 'ads.evil.example',
      issuers: [EVIL],
      knownIssuers: [ISSUER],
      accounts: [
        { accountId: THEIRS, roles: 2 },
        { accountId: '777777777777', roles: 1 },
      ],
    });
  });

  it('shows an issuer without characters that turn or hide text', async () => {
    const world = await asked({ roles: [LURE], issuer: 'https://idp.evil.example/\u202emoc.emca.oss\u0085\u200b//' });
    expect(questionOf(world)?.issuers).toEqual(['https://idp.evil.example/ moc.emca.oss //']);
  });

  it('holds no secret', async () => {
    const world = await asked();
    const [posted] = [...JSON.stringify(world.application.snapshot()).matchAll(/[A-Za-z0-9+/]{200,}/g)];
    expect(posted).toBeUndefined();
  });

  it('takes the accounts after a yes, and starts no role by it, though there is one only', async () => {
    claim('confirmation-of-accounts');
    const world = await asked();
    expect(await useAccounts(world)).toEqual(ok());
    expect(rolesOf(world)).toEqual([`Admin in ${THEIRS}`]);
    expect(questionOf(world)).toBeUndefined();
    expect(troublesOf(world)).toEqual([]);
    expect(world.sts.asked).toEqual([]);
    const signIns = world.signIn.asked.length;
    await start(world);
    expect(world.sts.asked).toHaveLength(1);
    expect(world.signIn.asked).toHaveLength(signIns);
  });

  it('is not asked again once it had a yes, and is asked about what was usual before', async () => {
    const world = await asked();
    await useAccounts(world);
    expect(await signIn(world)).toEqual(ok());
    world.offer({ roles: [roleValue('Dev')] });
    expect(await signIn(world)).toEqual(fail(OTHER_ACCOUNTS));
  });

  it('takes no yes to another sign-in than the one that was shown', async () => {
    claim('confirmation-of-accounts');
    const world = await asked();
    const first = questionOf(world)?.id;
    world.offer({ roles: [roleValue('Root', '555555555555')], issuer: EVIL });
    await signIn(world);
    expect(await useAccounts(world, first)).toEqual(fail({ kind: 'not-found' }));
    expect(rolesOf(world)).toEqual(OURS);
  });

  it('takes no yes that nobody was asked for', async () => {
    const world = await asked();
    const id = questionOf(world)?.id ?? '';
    await world.application.dispatch({ type: 'leaveAccounts' });
    expect(questionOf(world)).toBeUndefined();
    expect(troublesOf(world)).toEqual([]);
    expect(await useAccounts(world, id)).toEqual(fail({ kind: 'not-found' }));
    expectNothingTaken(world);
  });

  it('takes the accounts after five minutes too, and the first role signs in again', async () => {
    const world = await asked();
    await world.clock.advance(minutes(5));
    expect(await useAccounts(world)).toEqual(ok());
    const signIns = world.signIn.asked.length;
    await start(world);
    expect(world.signIn.asked).toHaveLength(signIns + 1);
    expect(sessionsOf(world)).toHaveLength(1);
  });

  it('comes from a new sign-in where the old one has run out', async () => {
    const world = await asked();
    const first = questionOf(world)?.id;
    await world.clock.advance(minutes(5));
    const signIns = world.signIn.asked.length;
    expect(await review(world)).toEqual(fail(OTHER_ACCOUNTS));
    expect(world.signIn.asked).toHaveLength(signIns + 1);
    expect(questionOf(world)?.id).not.toBe(first);
  });

  it('is over where the usual accounts came, or the person signed out', async () => {
    const world = await asked();
    world.offer({ roles: [roleValue('Dev')] });
    await signIn(world);
    expect(questionOf(world)).toBeUndefined();
    world.offer(ATTACK);
    await signIn(world);
    expect(questionOf(world)).toBeDefined();
    await world.application.dispatch({ type: 'signOut', providerId: ACME.id });
    expect(questionOf(world)).toBeUndefined();
  });
});

describe('an assertion that only AWS can read', () => {
  const sealed = (world: World, issuer?: string) => {
    world.signIn.answer = () => ok(encryptedResponse(issuer));
  };

  it('is taken where its envelope names the usual issuer, or none: the roles are those that were known', async () => {
    const world = await attacked();
    for (const issuer of [ISSUER, undefined]) {
      sealed(world, issuer);
      expect(await signIn(world)).toEqual(ok());
      expect(rolesOf(world)).toEqual(OURS);
    }
  });

  it('is asked about where its envelope names another issuer, and leaves the list of roles as it is', async () => {
    const world = await attacked();
    sealed(world, EVIL);
    expect(await signIn(world)).toEqual(fail(OTHER_ACCOUNTS));
    expect(questionOf(world)?.accounts).toEqual([]);
    await useAccounts(world);
    expect(rolesOf(world)).toEqual(OURS);
    expect(await signIn(world)).toEqual(ok());
  });
});

describe('what asks nothing', () => {
  it('is an account that was added to the usual ones', async () => {
    const world = await attacked({ roles: [roleValue('Dev', '222222222222'), roleValue('Dev')] });
    expect(await signIn(world)).toEqual(ok());
    expect(rolesOf(world)).toEqual(['Dev in 222222222222', `Dev in ${ACCOUNT}`]);
  });

  it('is an account that was added, alone, once AWS has taken it beside a usual one', async () => {
    const world = await attacked({ roles: [roleValue('Dev', '222222222222'), roleValue('Dev')] });
    await signIn(world);
    await start(world, keyNamed('Dev'));
    expect(sessionsOf(world)).toHaveLength(1);
    world.offer({ roles: [roleValue('Dev', '222222222222')] });
    expect(await signIn(world)).toEqual(ok());
  });

  it('is the first sign-in at a company', async () => {
    const world = createWorld([]);
    world.offer(ATTACK);
    expect(await signIn(world)).toEqual(ok());
  });

  it('is the first sign-in after the company was removed and added again', async () => {
    const world = await attacked();
    await world.application.dispatch({ type: 'forgetProvider', providerId: ACME.id });
    expect(await world.application.dispatch({ type: 'addProvider', address: ACME.signInUrl })).toEqual(ok());
    expect(sessionsOf(world)).toHaveLength(1);
  });
});

it('the only role of a sign-in is started by the same question as a click where its account is production', async () => {
  claim('only-role-production');
  const world = createWorld(['Dev']);
  const { dispatch } = world.application;
  const accountId = sampleRole('Dev').accountId;
  await dispatch({ type: 'setPreference', name: 'confirmProduction', value: true });
  await dispatch({ type: 'changeAccount', accountId, production: true });
  expect(await signIn(world)).toEqual(ok());
  expect(world.sts.asked).toEqual([]);
  expect(troublesOf(world)).toEqual([{ kind: 'production-unconfirmed', role: 'Dev', account: ACCOUNT }]);
  await dispatch({ type: 'startRole', key: keyNamed('Dev'), confirmed: true });
  expect(world.sts.asked.map(({ role }) => role.principalArn)).toEqual([PROVIDER_ARN]);
});
