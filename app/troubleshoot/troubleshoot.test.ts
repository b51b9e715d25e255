import { describe, expect, it } from 'vitest';
import { fail, ok } from '../domain/result.ts';
import { claim } from '../testing/claims/claim.ts';
import { activeWorld, failureNoticesOf, keyNamed, signedIn, start, type World } from '../testing/fake-world.ts';
import { sampleFile } from '../testing/sample-facts.ts';
import { ACCOUNT } from '../testing/sample-role.ts';

const kinds = ({ application }: World) =>
  application.snapshot().troubleshoot?.findings.map(({ finding }) => finding.kind) ?? [];
const idOf = ({ application }: World, kind: string) =>
  application.snapshot().troubleshoot?.findings.find(({ finding }) => finding.kind === kind)?.id ?? 'none';
const open = () =>
  sampleFile('/home/ann/.aws/credentials', { mode: 0o644, text: '[x]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\n' });
const missing = { kind: 'missing', path: '/home/ann/.aws/config' } as const;

describe('the troubleshooter', () => {
  it('shows findings without keys', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    world.desk.facts = { variables: [], files: { credentials: open(), config: missing } };
    expect(await world.application.dispatch({ type: 'troubleshoot' })).toEqual(ok());
    expect(kinds(world)).toEqual(['open-to-others', 'long-lived-key', 'nothing-active']);
    expect(JSON.stringify(world.application.snapshot())).not.toContain('AKIAIOSFODNN7EXAMPLE');
  });

  it('checks profiles of active roles', async () => {
    const world = await activeWorld();
    world.desk.facts = { files: { credentials: { ...missing, path: 'x' }, config: missing } };
    await world.application.dispatch({ type: 'troubleshoot' });
    expect(kinds(world)).toContain('keys-gone');
    expect(world.application.snapshot().troubleshoot?.findings.map(({ finding }) => finding)).toContainEqual(
      expect.objectContaining({ kind: 'keys-gone', profile: `${ACCOUNT}-Dev` }),
    );
  });

  it('fixes and checks again', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    world.desk.facts = { files: { credentials: open(), config: missing } };
    await world.application.dispatch({ type: 'troubleshoot' });
    expect(await world.application.dispatch({ type: 'fixFinding', id: idOf(world, 'open-to-others') })).toEqual(ok());
    expect(world.desk.fixed).toEqual([{ kind: 'close-to-others', file: 'credentials', what: 'file' }]);
    expect(kinds(world)).not.toContain('open-to-others');
  });

  it('renews missing credentials', async () => {
    const world = await activeWorld();
    world.desk.facts = { files: { credentials: { ...missing, path: 'x' }, config: missing } };
    await world.application.dispatch({ type: 'troubleshoot' });
    const before = world.sts.asked.length;
    await world.application.dispatch({ type: 'fixFinding', id: idOf(world, 'keys-gone') });
    expect(world.sts.asked).toHaveLength(before + 1);
    expect(world.file.profiles).toEqual([`${ACCOUNT}-Dev`, 'default']);
  });

  it('fixes only what it found and can fix', async () => {
    const world = await signedIn(['Dev']);
    expect(await world.application.dispatch({ type: 'copyReport' })).toEqual(fail({ kind: 'not-found' }));
    await world.application.dispatch({ type: 'troubleshoot' });
    for (const id of ['ref-0-0', idOf(world, 'nothing-active')])
      expect(await world.application.dispatch({ type: 'fixFinding', id })).toEqual(fail({ kind: 'not-found' }));
    expect(world.desk.fixed).toEqual([]);
    expect(failureNoticesOf(world)).toEqual([]);
  });

  it('is copied as a report without personal data', async () => {
    claim('reports-no-secrets');
    const world = await signedIn(['Dev']);
    world.desk.facts = { files: { credentials: open(), config: missing } };
    await world.application.dispatch({ type: 'troubleshoot' });
    await world.application.dispatch({ type: 'copyReport' });
    const [copied] = world.desk.copied;
    expect(copied?.isSecret).toBe(false);
    expect(copied?.text).toContain('Mai 1.2.3 troubleshooting report, linux');
    expect(copied?.text).not.toMatch(/ann|AKIAIOS|\d{12}/);
  });

  it('ignores roles of the local server', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    await world.application.dispatch({ type: 'setEndpoint', on: true });
    await world.application.dispatch({ type: 'setDelivery', key: keyNamed('Dev'), delivery: 'endpoint' });
    await start(world, 'Dev');
    world.desk.facts = { files: { credentials: { ...missing, path: 'x' }, config: missing } };
    await world.application.dispatch({ type: 'troubleshoot' });
    expect(kinds(world)).not.toContain('keys-gone');
  });
});
