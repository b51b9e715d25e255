import { chmodSync, chownSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { claim } from '../../app/testing/claims/claim.ts';
import { hasLinks, hasModes, modeOf, OWN_FILE, OWN_FOLDER } from '../../scripts/testing/file-system.ts';
import { devKey, newFolder, started, stopEndpoints, variablesOf } from '../testing/endpoint-desk.ts';
import { tokenParent } from './token-files.ts';

afterEach(stopEndpoints);

describe('token files', () => {
  it('are accessible to their owner only, in a folder of their own', async () => {
    claim('token-file-mode');
    const made = await started();
    const { file } = await variablesOf(made, devKey);
    expect([file, dirname(file)].map(modeOf)).toEqual([OWN_FILE, OWN_FOLDER]);
    expect(readdirSync(dirname(file))).toHaveLength(2);
  });

  it.skipIf(!hasLinks)('replace a link in place of their folder, and leave its target alone', async () => {
    const first = await started();
    const folder = dirname((await variablesOf(first, devKey)).file);
    await first.endpoint.stop();
    const elsewhere = newFolder();
    writeFileSync(join(elsewhere, 'theirs'), '');
    symlinkSync(elsewhere, folder);
    const second = await started(first.tokenParent, first.port);
    await variablesOf(second, devKey);
    expect(readdirSync(elsewhere)).toEqual(['theirs']);
  });

  it.skipIf(!hasModes)('are in the user’s runtime folder, and else in Mai’s data folder', () => {
    claim('token-file-mode');
    const own = newFolder();
    expect(tokenParent({ XDG_RUNTIME_DIR: own }, '/mai')).toBe(own);
    const open = newFolder();
    chmodSync(open, 0o755);
    const file = join(own, 'file');
    writeFileSync(file, '', { mode: 0o600 });
    for (const XDG_RUNTIME_DIR of [undefined, '', 'relative', '/nonexistent', open, file])
      expect(tokenParent({ XDG_RUNTIME_DIR }, '/mai')).toBe('/mai');
  });

  it.runIf(process.getuid?.() === 0)('lie in no folder of another user, as `sudo` leaves it', () => {
    const theirs = newFolder();
    chownSync(theirs, 65_534, 65_534);
    expect(statSync(theirs).mode & 0o077).toBe(0);
    expect(tokenParent({ XDG_RUNTIME_DIR: theirs }, '/mai')).toBe('/mai');
  });
});
