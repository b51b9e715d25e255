import { describe, expect, it } from 'vitest';
import { ok } from '../domain/result.ts';
import { roleKey } from '../domain/role.ts';
import { createWorld, sessionsOf, type World } from '../testing/fake-world.ts';
import { ACCOUNT, ACME, sampleRole } from '../testing/sample-role.ts';
import { sampleSetup } from '../testing/sample-setup.ts';
import type { FoundImport, ImportCandidate } from './import-candidate.ts';
import { newImports } from './new-imports.ts';

const dev = sampleRole('Dev');
const candidate = (name: string, parts: Partial<ImportCandidate> = {}): ImportCandidate => ({
  source: 'mai',
  name,
  signInUrl: 'https://idp.beta.example/aws',
  isDefault: false,
  ...parts,
});
const tool = (...candidates: readonly ImportCandidate[]): FoundImport => ({
  source: 'mai',
  path: '~/.config/mai/mai.yaml',
  candidates,
  skipped: [],
});

/** No company, with these settings of other tools. */
async function worldWith(...candidates: readonly ImportCandidate[]): Promise<World> {
  const world = createWorld(['Dev', 'Admin'], { providers: [] });
  world.desk.found = [tool(...candidates)];
  await world.application.dispatch({ type: 'findImports' });
  return world;
}
const take = ({ application }: World, ...chosen: readonly string[]) =>
  application.dispatch({ type: 'takeImports', chosen });
const snapshotOf = ({ application }: World) => application.snapshot();

describe('other tools’ settings', () => {
  it('are only shown until chosen', async () => {
    const world = await worldWith(candidate('one'));
    expect(newImports(snapshotOf(world))).toMatchObject([{ candidates: [{ name: 'one' }] }]);
    expect(snapshotOf(world).providers).toEqual([]);
    expect(world.signIn.asked).toEqual([]);
  });

  it('become a company with profiles, regions and account names, with a sign-in', async () => {
    const known = { role: dev, profileName: 'dev', region: 'eu-central-1', accountName: 'Sales\u202e data' };
    const world = await worldWith(candidate('one', known), candidate('two', { roleArn: sampleRole('Admin').roleArn }));
    expect(await take(world, 'mai one', 'mai two', 'mai three')).toEqual(ok());
    const [provider, ...others] = snapshotOf(world).providers;
    expect(others).toEqual([]);
    expect(provider).toMatchObject({ name: 'Beta', signInUrl: 'https://idp.beta.example/aws' });
    const key = roleKey(provider?.id ?? '', dev.roleArn);
    expect(snapshotOf(world).roleSettings).toEqual({ [key]: { profileName: 'dev', region: 'eu-central-1' } });
    expect(snapshotOf(world).accounts).toEqual({ [ACCOUNT]: { label: 'Sales data' } });
    expect(world.signIn.asked).toEqual([{ providerId: provider?.id, mode: 'window' }]);
    expect(sessionsOf(world)).toEqual([]);
    expect(newImports(snapshotOf(world))).toEqual([]);
  });

  it('with several companies open no sign-in page', async () => {
    const world = await worldWith(candidate('one'), candidate('two', { signInUrl: 'https://sso.gamma.example/' }));
    await take(world, 'mai one', 'mai two');
    expect(snapshotOf(world).providers).toHaveLength(2);
    expect(world.signIn.asked).toEqual([]);
  });

  it('import no invalid or taken profile name', async () => {
    const [one, other] = ['Dev', 'Admin'].map(name => ({ role: sampleRole(name), profileName: 'saml' }));
    const world = await worldWith(
      candidate('one', one),
      candidate('two', other),
      candidate('default', { role: sampleRole('Root'), profileName: 'default' }),
    );
    await take(world, 'mai one', 'mai two', 'mai default');
    expect(Object.values(snapshotOf(world).roleSettings)).toEqual([{ profileName: 'saml' }]);
  });

  it('are not imported if locked', async () => {
    const world = await worldWith(candidate('one', { role: dev, profileName: 'dev', region: 'us-east-1' }));
    const policies = [
      sampleSetup({
        locked: { profileNames: '', region: '' },
        profileName: '{account}-{role}',
        defaults: { region: 'eu-west-1' },
      }),
    ];
    world.application.takePolicies({ policies, problems: [] });
    await take(world, 'mai one');
    expect(snapshotOf(world).providers).toHaveLength(1);
    expect(snapshotOf(world).roleSettings).toEqual({});
    world.application.takePolicies({ policies: [sampleSetup({ locked: { companies: '' } })], problems: [] });
    expect(await take(world, 'mai one')).toMatchObject({ ok: false, failure: { kind: 'locked' } });
  });

  it('are not offered for a known company', () => {
    const imports = [tool(candidate('one', { signInUrl: ACME.signInUrl }))];
    expect(newImports({ imports, providers: [ACME] })).toEqual([]);
  });

  const permissionSet = (name: string) =>
    `arn:aws:iam::${ACCOUNT}:role/aws-reserved/sso.amazonaws.com/permission-set/${name}`;
  const portal = (...names: readonly string[]) =>
    candidate('acme', {
      source: 'aws-config',
      signInUrl: 'https://acme.awsapps.com/start',
      portalRegion: 'eu-central-1',
      permissionSets: names.map(name => ({ arn: permissionSet(name), region: 'eu-west-1' })),
    });

  it('of the AWS CLI become an access portal, with its roles as favorites', async () => {
    const world = await worldWith(portal('ReadOnlyAccess', 'AdministratorAccess'));
    await take(world, 'aws-config acme');
    const [provider] = snapshotOf(world).providers;
    expect(provider).toMatchObject({
      signInUrl: 'https://acme.awsapps.com/start',
      portal: { region: 'eu-central-1' },
    });
    const keys = ['ReadOnlyAccess', 'AdministratorAccess'].map(name =>
      roleKey(provider?.id ?? '', permissionSet(name)),
    );
    expect(snapshotOf(world).favorites).toEqual(keys);
    expect(snapshotOf(world).roleSettings).toEqual(Object.fromEntries(keys.map(key => [key, { region: 'eu-west-1' }])));
    expect(newImports(snapshotOf(world))).toEqual([]);
  });

  it('make no more favorites than have a number key', async () => {
    const world = await worldWith(portal(...Array.from({ length: 30 }, (_, at) => `Role${at}`)));
    await take(world, 'aws-config acme');
    expect(snapshotOf(world).favorites).toHaveLength(9);
  });
});
