import { describe, expect, it } from 'vitest';
import { minutes, seconds } from '../../domain/instant.ts';
import { fail, ok } from '../../domain/result.ts';
import { createWorld, sessionsOf, signedIn, start, type World } from '../../testing/fake-world.ts';
import { encryptedResponse, samlResponse } from '../../testing/saml-response.ts';
import { ACME, roleValue, sampleRole } from '../../testing/sample-role.ts';

const providerId = ACME.id;
const signIn = ({ application }: World) => application.dispatch({ type: 'signIn', providerId });
const stateOf = ({ application }: World) => application.snapshot().signIns[providerId]?.kind;
const offeredNames = ({ application }: World) => application.snapshot().roles[providerId]?.map(({ name }) => name);

describe('an assertion’s validity', () => {
  it('serves several roles', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    await start(world, 'Dev');
    await world.clock.advance(minutes(4));
    await start(world, 'Admin');
    expect(world.signIn.asked).toHaveLength(1);
  });

  it('ends after five minutes, and the next role signs in again', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    await world.clock.advance(minutes(5));
    await start(world, 'Dev');
    expect(world.signIn.asked).toHaveLength(2);
    expect(sessionsOf(world)).toHaveLength(1);
  });

  it('is one minute if the company says so', async () => {
    const world = createWorld([]);
    world.offer({
      roles: [roleValue('Dev'), roleValue('Admin')],
      issueInstant: world.clock.xml(),
      notOnOrAfter: world.clock.xml(minutes(1)),
    });
    await signIn(world);
    await world.clock.advance(seconds(40));
    await start(world, 'Dev');
    expect(world.signIn.asked).toHaveLength(1);
    await world.clock.advance(seconds(20));
    await start(world, 'Admin');
    expect(world.signIn.asked).toHaveLength(2);
  });

  it('is never taken as longer than five minutes', async () => {
    const world = createWorld([]);
    world.offer({ roles: [roleValue('Dev'), roleValue('Admin')], notOnOrAfter: world.clock.xml(minutes(60)) });
    await signIn(world);
    await world.clock.advance(minutes(5));
    await start(world, 'Dev');
    expect(world.signIn.asked).toHaveLength(2);
  });

  it.each([
    ['ahead', minutes(20)],
    ['behind', -minutes(90)],
  ])('is valid from its arrival, though the company’s clock is %s', async (_, off) => {
    const world = createWorld([]);
    world.offer({
      roles: [roleValue('Dev'), roleValue('Admin')],
      issueInstant: world.clock.xml(off),
      notOnOrAfter: world.clock.xml(off + minutes(5)),
    });
    expect(await signIn(world)).toEqual(ok());
    await world.clock.advance(minutes(4));
    await start(world, 'Dev');
    expect(world.signIn.asked).toHaveLength(1);
  });

  it('that ends before it starts is rejected', async () => {
    const world = createWorld([]);
    world.offer({
      roles: [roleValue('Dev'), roleValue('Admin')],
      issueInstant: world.clock.xml(minutes(1)),
      notOnOrAfter: world.clock.xml(-minutes(1)),
    });
    expect(await signIn(world)).toEqual(fail({ kind: 'assertion-expired' }));
    expect(offeredNames(world)).toBeUndefined();
  });
});

describe('an assertion that is expired on arrival', () => {
  it('is not sent to AWS, and is explained', async () => {
    const world = createWorld([], { roles: { [providerId]: [sampleRole('Dev'), sampleRole('Admin')] } });
    const roles = [roleValue('Dev'), roleValue('Admin')];
    world.signIn.answer = () => ok(samlResponse({ roles, notOnOrAfter: world.clock.xml(-minutes(1)) }));
    expect(await start(world, 'Dev')).toEqual(fail({ kind: 'assertion-expired' }));
    expect(world.sts.asked).toEqual([]);
  });
});

describe('an encrypted assertion', () => {
  it('is distinguished from a damaged response', async () => {
    const world = createWorld([], { roles: { [providerId]: [sampleRole('Dev'), sampleRole('Admin')] } });
    world.signIn.answer = () => ok('PGh0bWwvPg==');
    expect(await start(world, 'Dev')).toEqual(fail({ kind: 'assertion-malformed', reason: 'not-saml' }));
    expect(stateOf(world)).toBe('signed-out');
    expect(world.sts.asked).toEqual([]);
  });

  it('serves known roles', async () => {
    const roles = [sampleRole('Dev'), sampleRole('Admin')];
    const world = createWorld([], { roles: { [providerId]: roles } });
    world.signIn.answer = () => ok(encryptedResponse());
    expect(await start(world, 'Dev')).toEqual(ok());
    expect(sessionsOf(world)).toMatchObject([{ role: { name: 'Dev' } }]);
    expect(offeredNames(world)).toEqual(['Dev', 'Admin']);
    expect(world.sts.asked[0]?.samlResponse).toBe(encryptedResponse());
  });

  it('expires after five minutes too', async () => {
    const world = createWorld([], { roles: { [providerId]: [sampleRole('Dev'), sampleRole('Admin')] } });
    world.signIn.answer = () => ok(encryptedResponse());
    await start(world, 'Dev');
    await world.clock.advance(minutes(5));
    await start(world, 'Admin');
    expect(world.signIn.asked).toHaveLength(2);
  });
});
