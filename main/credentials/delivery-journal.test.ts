import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleRole, sampleSession } from '../../app/testing/sample-role.ts';
import { modeOf, OWN_FILE } from '../../scripts/testing/file-system.ts';
import { createDeliveryJournal } from './delivery-journal.ts';

const session = sampleSession(sampleRole('Dev'));
const other = sampleSession(sampleRole('Admin'));

async function folder() {
  const path = await mkdtemp(join(tmpdir(), 'mai-journal-'));
  return { path, file: join(path, 'deliveries.json') };
}

describe('the delivery journal', () => {
  it('has stored an intent, readable by its owner only, when noting it resolves', async () => {
    const { path, file } = await folder();
    await createDeliveryJournal(path).note({ kind: 'deliver', session });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual([{ kind: 'deliver', session }]);
    expect(modeOf(file)).toBe(OWN_FILE);
  });

  it('returns unfinished intents to the next run, oldest first, until they are done', async () => {
    const { path, file } = await folder();
    const first = createDeliveryJournal(path);
    await first.note({ kind: 'deliver', session });
    const done = await first.note({ kind: 'deliver', session: other });
    await first.note({ kind: 'remove', session: other });
    await done.done();

    const next = createDeliveryJournal(path);
    const found = await next.unfinished();
    expect(found.map(({ kind, session: { key } }) => ({ kind, key }))).toEqual([
      { kind: 'deliver', key: session.key },
      { kind: 'remove', key: other.key },
    ]);
    for (const intent of found) await intent.done();
    expect(existsSync(file)).toBe(false);
  });

  it('treats a damaged file as empty, and starts a new one', async () => {
    const { path, file } = await folder();
    for (const text of ['', '{', '[{"kind":"deliver"}]', '[]x']) {
      writeFileSync(file, text);
      expect(await createDeliveryJournal(path).unfinished()).toEqual([]);
    }
    await createDeliveryJournal(path).note({ kind: 'remove', session });
    expect(await createDeliveryJournal(path).unfinished()).toHaveLength(1);
  });

  it('does not stop a delivery if it can’t be written', async () => {
    const journal = createDeliveryJournal(join((await folder()).path, 'gone'));
    const intent = await journal.note({ kind: 'deliver', session });
    await intent.done();
    expect(await journal.unfinished()).toEqual([]);
  });
});
