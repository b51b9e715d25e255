import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ProfileName } from '../../app/domain/profile.ts';
import { claim } from '../../app/testing/claims/claim.ts';
import { desk, dev, keys, own } from '../../scripts/testing/aws-desk.ts';
import { hasLinks, hasModes, modeOf } from '../../scripts/testing/file-system.ts';

const BAD_LINKS: readonly [string, (path: string) => void, string][] = [
  ['a circular link', path => symlinkSync(path, path), 'link-loop'],
  [
    'a link into a missing folder',
    path => symlinkSync(join(path, '..', '..', 'missing', 'file'), path),
    'missing-folder',
  ],
];

describe('the file itself', () => {
  it.skipIf(!hasLinks)('is written through symbolic links', async () => {
    const { files, home, aws, credentials } = desk();
    mkdirSync(aws);
    mkdirSync(join(home, 'dotfiles'));
    writeFileSync(join(home, 'dotfiles', 'real'), '[a]\n', { mode: 0o600 });
    symlinkSync(join(home, 'dotfiles', 'real'), join(home, 'dotfiles', 'between'));
    symlinkSync('../dotfiles/between', credentials);
    expect(await files.writeProfiles({ profile: dev, credentials: keys(1) })).toEqual({ ok: true });
    expect(lstatSync(credentials).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(home, 'dotfiles', 'real'), 'utf8')).toBe(`[a]\n\n[dev]\n${own(1)}`);
  });

  it.skipIf(!hasModes).each([
    ['600', 0o600, '600'],
    ['400', 0o400, '400'],
    ['644', 0o644, '600'],
  ])('with mode %s ends up accessible to its owner only', async (_, mode, expected) => {
    claim('aws-files-mode');
    const { files, put, credentials } = desk();
    put('[a]\n', credentials, mode);
    await files.writeProfiles({ profile: dev, credentials: keys(1) });
    expect(modeOf(credentials)).toBe(expected);
  });

  it.skipIf(!hasModes)('keeps its mode if it is config, which has no secret', async () => {
    const { files, put, config } = desk();
    put('[default]\n', config, 0o644);
    await files.writeProfiles({ profile: dev, config: { region: 'eu' } });
    expect(modeOf(config)).toBe('644');
  });

  it.each<[string, (path: string) => void, string]>([
    ['a folder', (path: string) => mkdirSync(path), 'not-a-file'],
    ['binary', (path: string) => writeFileSync(path, Buffer.from('[a]\n', 'utf16le')), 'not-text'],
    ...(hasLinks ? BAD_LINKS : []),
  ])('is rejected with the reason if it is %s', async (_, make, fault) => {
    const { files, aws, credentials } = desk();
    mkdirSync(aws);
    make(credentials);
    expect(await files.writeProfiles({ profile: dev, credentials: keys(1) })).toMatchObject({
      ok: false,
      failure: { file: 'credentials', fault },
    });
    expect(readdirSync(aws)).toEqual(['credentials']);
  });

  it('has all edits after concurrent requests', async () => {
    const { files, start, text } = desk();
    const others = start();
    const names = Array.from({ length: 10 }, (_, index) => `p${index}` as ProfileName);
    await Promise.all(
      names.map((profile, index) => (index % 2 ? files : others).writeProfiles({ profile, credentials: keys(index) })),
    );
    for (const [index, name] of names.entries()) expect(text()).toContain(`[${name}]\n${own(index)}`);
  });
});
