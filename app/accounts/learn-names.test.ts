import { describe, expect, it } from 'vitest';
import { createWorld, signedIn, start, type World } from '../testing/fake-world.ts';
import { ACCOUNT, ACME, roleValue } from '../testing/sample-role.ts';
import type { NamedAccounts } from './account-settings.ts';

const SHOP = '222222222222';
const named = (id: string, name: string) => ({ [id]: name }) as NamedAccounts;
const namesOf = ({ application }: World) => application.snapshot().accountNames;

describe('the name of an account', () => {
  it('comes from AWS’s role selection page after a request to STS, and names the profile', async () => {
    const world = createWorld([]);
    world.offer({ roles: [roleValue('Dev'), roleValue('ReadOnly', SHOP)] });
    world.desk.known.page = { ...named(ACCOUNT, 'Sales data'), ...named(SHOP, 'Shop') };
    await world.application.dispatch({ type: 'signIn', providerId: ACME.id });
    expect(world.desk.asked).toEqual([]);
    await start(world, 'Dev');
    expect(namesOf(world)).toEqual({ [ACCOUNT]: 'Sales data', [SHOP]: 'Shop' });
    expect(world.file.profiles).toEqual(['Sales-data-Dev', 'default']);
    expect(world.desk.asked).toEqual(['page']);
  });

  it('is the alias if no page names it', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    world.desk.known.aliases = named(ACCOUNT, 'acme-sales');
    await start(world, 'Dev');
    expect(namesOf(world)).toEqual({ [ACCOUNT]: 'acme-sales' });
    expect(world.desk.asked).toEqual(['page', ACCOUNT]);
  });

  it('is looked up once per run', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    await start(world, 'Dev');
    await start(world, 'Admin');
    expect(world.desk.asked).toEqual(['page', ACCOUNT]);
    expect(namesOf(world)).toEqual({});
  });

  it('is not looked up on a page that would sign a person with one role in to the console', async () => {
    const world = await signedIn(['Dev']);
    await start(world, 'Dev');
    expect(world.desk.asked).toEqual([ACCOUNT]);
  });

  it('learned later does not rename an existing profile', async () => {
    const first = await signedIn(['Dev', 'Admin']);
    await start(first, 'Dev');
    const settings = first.saved.at(-1);
    const world = await signedIn(['Dev', 'Admin'], { ...settings, roleSessions: [] });
    world.desk.known.page = named(ACCOUNT, 'Sales data');
    await start(world, 'Dev');
    expect(world.file.profiles).toEqual([`${ACCOUNT}-Dev`, 'default']);
  });
});
