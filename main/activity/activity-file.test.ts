import { appendFile, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MOST_EVENTS } from '../../app/activity/activity.ts';
import type { ActivityEvent } from '../../app/activity/activity-event.ts';
import { hours, instant, later } from '../../app/domain/instant.ts';
import { createActivityFile } from './activity-file.ts';

const NOW = instant(1_750_000_000_000);
const ended = (id: string, at = NOW): ActivityEvent => ({ kind: 'ended', at, id, how: 'stopped' });

let folder: string;
const path = () => join(folder, 'activity.jsonl');
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mai-activity-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('the activity file', () => {
  it('is empty at first', async () => {
    expect(await createActivityFile(folder).read(NOW)).toEqual([]);
  });

  it('keeps events over a restart, readable by the owner only', async () => {
    const file = createActivityFile(folder);
    await Promise.all([file.append([ended('a'), ended('b')]), file.append([ended('c')]), file.append([])]);
    expect(await createActivityFile(folder).read(NOW)).toEqual([ended('a'), ended('b'), ended('c')]);
    if (process.platform !== 'win32') expect((await stat(path())).mode & 0o777).toBe(0o600);
  });

  it('removes events older than 90 days, from the disk too', async () => {
    const file = createActivityFile(folder);
    await file.append([ended('old', later(NOW, -hours(24 * 91))), ended('new')]);
    expect(await file.read(NOW)).toEqual([ended('new')]);
    expect(await readFile(path(), 'utf8')).not.toContain('old');
  });

  it('skips damaged lines', async () => {
    const file = createActivityFile(folder);
    await file.append([ended('a')]);
    await appendFile(path(), '{"kind":"ended"\n{"kind":"evil","at":1}\nnull\n');
    await file.append([ended('b')]);
    expect(await file.read(NOW)).toEqual([ended('a'), ended('b')]);
  });

  it('limits the size of the file', async () => {
    const file = createActivityFile(folder);
    await file.read(NOW);
    for (let round = 0; round < 12; round += 1) await file.append(Array(1_000).fill(ended('x')));
    expect((await readFile(path(), 'utf8')).split('\n').length).toBeLessThan(MOST_EVENTS + 1_600);
  });

  it('ignores a file that can’t be written', async () => {
    const file = createActivityFile(join(folder, 'none'));
    await file.append([ended('a')]);
    expect(await file.read(NOW)).toEqual([]);
  });
});
