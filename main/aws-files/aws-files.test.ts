import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ProfileName } from '../../app/domain/profile.ts';
import { claim } from '../../app/testing/claims/claim.ts';
import { desk, deskFiles, dev, keys, own } from '../../scripts/testing/aws-desk.ts';
import { modeOf, OWN_FILE, OWN_FOLDER } from '../../scripts/testing/file-system.ts';

describe('writing a profile', () => {
  it('creates the folder and the files for their owner only', async () => {
    const { files, aws, credentials, config, text, leftovers } = desk();
    expect(await files.writeProfiles({ profile: dev, credentials: keys(1), config: { region: 'eu-west-1' } })).toEqual({
      ok: true,
    });
    expect(text()).toBe(`[dev]\n${own(1)}`);
    expect(text(config)).toBe('[profile dev]\nregion = eu-west-1\n');
    expect([aws, credentials, config].map(modeOf)).toEqual([OWN_FOLDER, OWN_FILE, OWN_FILE]);
    expect(leftovers()).toEqual([]);
  });

  it('renews Mai’s keys in place, and their removal restores every byte', async () => {
    const { files, put, text, credentials } = desk();
    const before = Buffer.from('# mine\r\n[a]\r\nk = v # \xE4\r\n\r\n', 'latin1');
    put(before);
    await files.writeProfiles({ profile: dev, credentials: keys(1) });
    await files.writeProfiles({ profile: dev, credentials: keys(2) });
    expect(text()).toContain('token2==');
    expect(text()).not.toContain('token1==');
    expect(await files.removeProfiles(dev)).toEqual({ ok: true });
    expect(readFileSync(credentials)).toEqual(before);
  });

  it('recognizes Mai’s keys after a restart', async () => {
    const { files, start, text } = desk();
    await files.writeProfiles({ profile: dev, credentials: keys(1) });
    expect(await start().ownedProfiles()).toEqual({ ok: true, value: [{ profile: dev, expiration: 1_000 }] });
    expect(await start().writeProfiles({ profile: dev, credentials: keys(2) })).toEqual({ ok: true });
    expect(await start().removeProfiles(dev)).toEqual({ ok: true });
    expect(text()).toBe('');
  });

  it('does not touch a foreign section without consent', async () => {
    claim('foreign-sections');
    const { files, put, text } = desk();
    const theirs = '[dev]\naws_access_key_id = AKIATHEIRS\naws_secret_access_key = s\n';
    put(theirs);
    const refused = await files.writeProfiles({ profile: dev, credentials: keys(1) });
    expect(refused).toEqual({
      ok: false,
      failure: { kind: 'section-foreign', file: 'credentials', profile: dev, longLived: true },
    });
    expect(text()).toBe(theirs);
    expect(await files.writeProfiles({ profile: dev, credentials: keys(1), allowForeign: true })).toEqual({ ok: true });
    expect(text()).toBe(`[dev]\n${own(1)}`);
  });

  it('previews a change with consent, without secrets', async () => {
    claim('foreign-sections');
    const { files, put } = desk();
    put('[dev]\naws_access_key_id = AKIATHEIRSABCDEF1234\naws_secret_access_key = theirsecret\n');
    const shown = await files.preview({ profile: dev, credentials: keys(1) });
    const lines = shown.ok ? shown.value.credentials.map(({ kind, text }) => `${kind} ${text}`) : [];
    expect(lines).toContain('removed aws_access_key_id = AKIA…1234');
    expect(lines.join('\n')).not.toMatch(/theirsecret|secret\/1|token1/);
  });

  it.each([
    ['section-foreign', 'config', '[profile dev]\noutput = json\n', { credential_process: 'mai' }],
    ['file-unparsable', 'config', '[broken\n', { region: 'eu-west-1' }],
    ['section-foreign', 'credentials', '[dev]\naws_access_key_id = AKIATHEIRS\n', { credential_process: 'mai' }],
    ['file-unparsable', 'credentials', '[broken\n', { region: 'eu-west-1' }],
  ] as const)('changes neither file if one is refused: %s in %s', async (kind, file, theirs, settings) => {
    const { files, put, aws, text, ...paths } = desk();
    put(theirs, paths[file]);
    const refused = await files.writeProfiles({ profile: dev, credentials: keys(1), config: settings });
    expect(refused).toMatchObject({ ok: false, failure: { kind, file } });
    expect(readdirSync(aws)).toEqual([file]);
    expect(text(paths[file])).toBe(theirs);
  });

  it('writes all of several profiles or none', async () => {
    const { files, put, text, config } = desk();
    const other = 'default' as ProfileName;
    const both = (number: number) =>
      files.writeProfiles(
        { profile: dev, credentials: keys(number), config: { region: 'eu-west-1' } },
        { profile: other, credentials: keys(number), config: { region: 'eu-west-1' } },
      );
    expect(await both(1)).toEqual({ ok: true });
    expect(text()).toBe(`[dev]\n${own(1)}\n[default]\n${own(1)}`);
    expect(text(config)).toBe('[profile dev]\nregion = eu-west-1\n\n[default]\nregion = eu-west-1\n');
    expect(await files.readCredentials(other)).toEqual({ ok: true, value: keys(1) });
    const theirs = text().replace(`[default]\n${own(1)}`, '[default]\naws_access_key_id = AKIATHEIRS\n');
    put(theirs);
    expect(await both(2)).toMatchObject({ ok: false, failure: { kind: 'section-foreign', profile: 'default' } });
    expect(text()).toBe(theirs);
    await files.removeProfiles(other);
    await files.removeProfiles(dev);
    expect(text()).toBe('\n[default]\naws_access_key_id = AKIATHEIRS\n');
    expect(text(config)).toBe('');
  });

  it('keeps a region that another program set for the profile', async () => {
    const { files, put, text, config } = desk();
    put('[profile dev]\noutput = json\n', config);
    expect(await files.writeProfiles({ profile: dev, credentials: keys(1), config: { region: 'eu-west-1' } })).toEqual({
      ok: true,
    });
    expect(text()).toBe(`[dev]\n${own(1)}`);
    expect(text(config)).toBe('[profile dev]\noutput = json\n');
  });

  it('needs no lock for a file without changes', async () => {
    const { home, text } = desk();
    const shared = join(home, 'shared');
    mkdirSync(shared);
    writeFileSync(join(shared, 'config'), '[profile dev]\nregion = us-east-1\n');
    // In place of the lock.
    writeFileSync(join(shared, 'config.mai-lock'), '');
    const files = deskFiles(home, { AWS_CONFIG_FILE: join(shared, 'config') });
    const request = { profile: dev, credentials: keys(1), config: { region: 'eu-west-1' } };
    expect(await files.writeProfiles(request)).toEqual({ ok: true });
    expect(text()).toBe(`[dev]\n${own(1)}`);
    const forced = { ...request, config: { credential_process: 'mai' }, allowForeign: true };
    expect(await files.writeProfiles(forced)).toMatchObject({ ok: false, failure: { file: 'config' } });
    expect(text()).toBe(`[dev]\n${own(1)}`);
  });

  it('works if both paths lead to the same file', async () => {
    const { home, text, credentials } = desk();
    const files = deskFiles(home, { AWS_CONFIG_FILE: credentials });
    expect(await files.writeProfiles({ profile: dev, credentials: keys(1), config: { region: 'eu' } })).toEqual({
      ok: true,
    });
    expect(text()).toBe(`[dev]\n${own(1)}\n[profile dev]\nregion = eu\n`);
  });

  it('previews non-ASCII text as UTF-8, and fails for a file that no tool accepts', async () => {
    const { files, put, credentials, config } = desk();
    put('# J\u00FCrgen\n[a]\n');
    const shown = await files.preview({ profile: dev, credentials: keys(1) });
    expect(shown.ok && shown.value.credentials.map(({ text }) => text)).toContain('# J\u00FCrgen');
    put('[broken\n', config);
    expect(await files.preview({ profile: dev, config: { region: 'eu' } })).toMatchObject({
      ok: false,
      failure: { kind: 'file-unparsable', file: 'config', line: 1 },
    });
    expect(credentials).toBe(files.paths.credentials);
  });

  it('creates a file that another program has removed', async () => {
    const { files, credentials, text } = desk();
    await files.writeProfiles({ profile: dev, credentials: keys(1) });
    rmSync(credentials);
    expect(await files.writeProfiles({ profile: dev, credentials: keys(2) })).toEqual({ ok: true });
    expect(text()).toBe(`[dev]\n${own(2)}`);
  });

  it('does not write a file without Mai’s keys, and drops their record', async () => {
    const { files, put, credentials, text } = desk();
    await files.writeProfiles({ profile: dev, credentials: keys(1) });
    put('[a]\n');
    const { ino } = statSync(credentials);
    expect(await files.removeProfiles(dev)).toEqual({ ok: true });
    expect([statSync(credentials).ino, text()]).toEqual([ino, '[a]\n']);
    expect(await files.ownedProfiles()).toEqual({ ok: true, value: [] });
  });

  it('does not list a section without Mai’s keys as owned', async () => {
    const { files, put } = desk();
    put('[dev]\nowner = jenkins\n');
    await files.writeProfiles({ profile: dev, credentials: keys(1), allowForeign: true });
    await files.removeProfiles(dev);
    expect(await files.ownedProfiles()).toEqual({ ok: true, value: [] });
  });

  it.runIf(process.platform === 'linux')('closes every file that it opens', async () => {
    const { files, put } = desk();
    put('[other]\nk = v\n');
    const open = () => readdirSync('/proc/self/fd').length;
    const before = open();
    for (let round = 0; round < 20; round += 1) {
      await files.writeProfiles({ profile: dev, credentials: keys(round), config: { region: `eu-${round}` } });
      await files.writeProfiles({ profile: 'other' as ProfileName, credentials: keys(round) });
      await files.readCredentials(dev);
    }
    expect(open()).toBeLessThan(before + 10);
  });

  it('keeps keys that another program put in place of Mai’s', async () => {
    const { files, put, text } = desk();
    await files.writeProfiles({ profile: dev, credentials: keys(1) });
    put('[dev]\naws_access_key_id = AKIATHEIRS\n');
    expect(await files.removeProfiles(dev)).toEqual({ ok: true });
    expect(text()).toBe('[dev]\naws_access_key_id = AKIATHEIRS\n');
    expect(await files.ownedProfiles()).toEqual({ ok: true, value: [] });
  });

  it('moves between static keys and a credential_process, never both', async () => {
    const { files, text, config } = desk();
    await files.writeProfiles({ profile: dev, credentials: keys(1), config: { region: 'eu' } });
    await files.writeProfiles({
      profile: dev,
      config: { region: 'eu', credential_process: '"/Apps/Mäi" --credentials dev' },
    });
    expect(text()).toBe('');
    expect(text(config)).toBe('[profile dev]\nregion = eu\ncredential_process = "/Apps/Mäi" --credentials dev\n');
    await files.writeProfiles({ profile: dev, credentials: keys(2), config: { region: 'eu' } });
    expect(text()).toBe(`[dev]\n${own(2)}`);
    expect(text(config)).toBe('[profile dev]\nregion = eu\n');
  });

  it('rejects profile names that would affect other profiles', async () => {
    claim('no-injected-lines');
    const { files } = desk();
    const reserved = { profile: 'DEFAULT' as ProfileName, credentials: keys(1) };
    const refused = await files.writeProfiles(reserved);
    expect(await files.writeProfiles({ profile: dev, credentials: keys(1) }, reserved)).toEqual(refused);
    expect(refused).toEqual({ ok: false, failure: { kind: 'invalid-profile-name', reason: 'reserved' } });
  });

  it('rejects a value that would inject lines', async () => {
    claim('no-injected-lines');
    const { files, credentials } = desk();
    const refused = await files.writeProfiles({
      profile: dev,
      credentials: { ...keys(1), sessionToken: 't\n[evil]\nregion = x' },
    });
    expect(refused).toMatchObject({ ok: false, failure: { kind: 'edit-refused', file: 'credentials' } });
    expect(existsSync(credentials)).toBe(false);
  });

  it('reports the line that no tool accepts', async () => {
    const { files, put } = desk();
    put('[a]\nk = v\n[broken\n');
    expect(await files.writeProfiles({ profile: dev, credentials: keys(1) })).toMatchObject({
      ok: false,
      failure: { kind: 'file-unparsable', file: 'credentials', line: 3 },
    });
  });
});
