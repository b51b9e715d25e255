import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { companyRules } from '../company/company-rules.ts';
import type { CompanySetup } from '../company/setup-schema.ts';
import { hours, minutes } from '../domain/instant.ts';
import { claim } from '../testing/claims/claim.ts';
import { createWorld, keyNamed, start } from '../testing/fake-world.ts';
import { ACCOUNT, ACME, profileName } from '../testing/sample-role.ts';
import { settled } from '../testing/settled.ts';
import { recordRoleUse } from './record-role-use.ts';
import { ROLE_USE, type RoleUse, roleUseSchema } from './role-use-event.ts';

// Loaded at the first sign-in: the turns that `settled` waits are too few for it.
beforeAll(() => import('../saml/assertion.ts'));

const key = keyNamed('Dev');
const LOGGING: CompanySetup = { version: 1, company: 'Acme', roleUseLog: true };

/** Mai on a computer with this policy, whose role use is recorded. */
async function managed(policy?: CompanySetup) {
  const world = createWorld(['Dev', 'Admin']);
  const uses: RoleUse[] = [];
  const recorder = recordRoleUse(world.application, {
    now: () => world.clock.now(),
    accessKeyId: async ({ profiles: [profile = ''] }) =>
      world.file.delivered.get(profile)?.credentials.accessKeyId.replace(/[^A-Z0-9]/g, ''),
    append: async use => void uses.push(use),
  });
  world.application.takePolicies({ policies: policy === undefined ? [] : [policy], problems: [] });
  await recorder.application.dispatch({ type: 'signIn', providerId: ACME.id });
  const said = async () => {
    await settled();
    await recorder.idle();
    return uses.map(({ event, how }) => (how === undefined ? event : `${event} ${how}`));
  };
  return { world, recorder, uses, said };
}

describe('the role-use log', () => {
  it('has a line for each start, renewal, copy, console, tool and stop', async () => {
    const { world, recorder, uses, said } = await managed(LOGGING);
    const { application } = recorder;
    await start(recorder);
    await application.dispatch({ type: 'copyCredentials', key, format: 'posix' });
    await application.dispatch({ type: 'openConsole', key });
    recorder.tool('credential_process', profileName(`${ACCOUNT}-Dev`));
    recorder.tool('server', key);
    recorder.tool('ensure', profileName('unknown'));
    await said();
    await world.clock.advance(hours(11.5));
    await said();
    await world.clock.advance(minutes(1));
    await application.dispatch({ type: 'renewRole', key });
    await application.dispatch({ type: 'stopRole', key });
    expect(await said()).toEqual([
      'start person',
      'copy',
      'console',
      'tool credential_process',
      'tool server',
      'renewal automatic',
      'renewal person',
      'stop',
    ]);
    expect(uses[0]).toEqual({
      time: '2025-06-15T15:06:40.000Z',
      event: 'start',
      how: 'person',
      company: 'Acme',
      person: 'anna@acme.example',
      account: ACCOUNT,
      role: `arn:aws:iam::${ACCOUNT}:role/Dev`,
      profile: `${ACCOUNT}-Dev`,
      accessKeyId: expect.stringMatching(/^ASIA/),
      expiration: '2025-06-16T03:06:40.000Z',
      version: '1.2.3',
    });
    // The same as CloudTrail’s events until the renewal; also of the stop, whose credentials are gone.
    expect(new Set(uses.slice(0, 5).map(({ accessKeyId }) => accessKeyId)).size).toBe(1);
    expect(uses.at(-1)?.accessKeyId).toBe(uses.at(-2)?.accessKeyId);
  });

  it('tells an expiration from a stop', async () => {
    const { world, recorder, said } = await managed(LOGGING);
    await start(recorder);
    world.signIn.wantsPerson = true;
    await world.clock.advance(hours(13));
    expect(await said()).toEqual(['start person', 'expiration']);
  });

  it('is empty unless a policy on the computer asks for it, and ends with the policy', async () => {
    claim('role-use-policy');
    const { recorder, said } = await managed();
    await start(recorder);
    expect(await said()).toEqual([]);
    recorder.application.takePolicies({ policies: [LOGGING], problems: [] });
    await recorder.application.dispatch({ type: 'copyCredentials', key, format: 'posix' });
    expect(await said()).toEqual(['copy']);
    recorder.application.takePolicies({ policies: [], problems: [] });
    await recorder.application.dispatch({ type: 'stopRole', key });
    expect(await said()).toEqual(['copy']);
  });

  it('isn’t asked for by a setup from a file or link, not even in stored settings', async () => {
    claim('role-use-policy');
    expect(companyRules([], LOGGING)).not.toHaveProperty('roleUseLog');
    expect(companyRules([LOGGING], { version: 1, company: 'Team', roleUseLog: '/elsewhere' }).roleUseLog).toBe(true);
  });

  it('contains no secret, and nothing but its named fields', async () => {
    claim('role-use-no-secret');
    const { world, recorder, uses, said } = await managed(LOGGING);
    await start(recorder);
    await start(recorder, 'Admin');
    await recorder.application.dispatch({ type: 'copyCredentials', key, format: 'posix' });
    const secrets = [...world.file.delivered.values()].map(({ credentials }) => credentials);
    expect(secrets.length).toBeGreaterThan(1);
    await recorder.application.dispatch({ type: 'stopAll' });
    await said();
    const text = JSON.stringify(uses);
    for (const { secretAccessKey, sessionToken } of secrets)
      for (const secret of [secretAccessKey, sessionToken]) expect(text).not.toContain(secret);
    expect(uses.length).toBeGreaterThan(3);
    for (const use of uses) expect(z.safeParse(ROLE_USE, use).success).toBe(true);
    expect(z.safeParse(ROLE_USE, { ...uses[0], secretAccessKey: 'x' }).success).toBe(false);
    expect(z.safeParse(ROLE_USE, { ...uses[0], accessKeyId: 'wJalrXUtnFEMI/K7MDENG' }).success).toBe(false);
  });

  it('that can’t be written stops nothing', async () => {
    const { world } = await managed();
    const recorder = recordRoleUse(world.application, {
      now: () => world.clock.now(),
      accessKeyId: () => Promise.reject(new Error('unreadable')),
      append: () => Promise.reject(new Error('full')),
    });
    recorder.application.takePolicies({ policies: [LOGGING], problems: [] });
    expect((await start(recorder)).ok).toBe(true);
    await recorder.idle();
  });

  it('conforms to its published schema', async () => {
    await expect(`${JSON.stringify(roleUseSchema(), null, 2)}\n`).toMatchFileSnapshot(
      '../../assets/role-use-log.schema.json',
    );
  });
});
