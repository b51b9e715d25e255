import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { claim } from '../../../app/testing/claims/claim.ts';
import { providerId } from '../../../app/testing/sample-role.ts';
import { BrowserFolders, SIGN_IN_BROWSERS_FOLDER } from './browser-folders.ts';

const [acme, beta] = [providerId('acme'), providerId('beta')];

describe('folders of browsers', () => {
  let data = '';
  let folders: BrowserFolders;
  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), 'mai-browsers-'));
    folders = new BrowserFolders(data);
  });
  afterEach(() => rmSync(data, { recursive: true, force: true }));
  const inside = (...path: readonly string[]) => join(data, SIGN_IN_BROWSERS_FOLDER, ...path);
  const fill = async (...made: Parameters<BrowserFolders['create']>) => {
    const folder = await folders.create(...made);
    writeFileSync(join(folder, 'Cookies'), 'secret');
    return folder;
  };

  test('are private, one for each company and browser', async () => {
    claim('browser-folders');
    const made = [await fill(acme, 'edge'), await fill(acme, 'chrome'), await fill(beta, 'edge')];
    expect(new Set(made).size).toBe(3);
    for (const folder of [data, inside(), inside('acme'), ...made].slice(1))
      expect(statSync(folder).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o700);
    expect(await folders.create(acme, 'edge')).toBe(made[0]);
  });

  test('are deleted with their company', async () => {
    claim('browser-folders');
    const [gone, stays] = [await fill(acme, 'edge'), await fill(beta, 'edge')];
    await folders.remove(acme);
    expect([existsSync(gone), existsSync(inside('acme')), existsSync(stays)]).toEqual([false, false, true]);
    await folders.remove(acme);
  });

  test('are deleted when another browser is used', async () => {
    claim('browser-folders');
    await folders.remove(acme, 'chrome');
    const [gone, stays] = [await fill(acme, 'edge'), await fill(acme, 'chrome')];
    await folders.remove(acme, 'chrome');
    expect([existsSync(gone), existsSync(stays)]).toEqual([false, true]);
  });

  test('of companies that are gone are deleted at the next start, and nothing else', async () => {
    claim('browser-folders');
    await folders.removeStale([{ id: acme }]);
    const [stays, gone] = [await fill(acme, 'edge'), await fill(beta, 'edge')];
    writeFileSync(inside('Notes.txt'), 'of another program');
    await folders.removeStale([{ id: acme }]);
    expect([existsSync(stays), existsSync(gone)]).toEqual([true, false]);
    expect(readdirSync(inside()).toSorted()).toEqual(['Notes.txt', 'acme']);
  });
});
