import type { PreloadApi } from '../../app/bridge.ts';
import type { RoleKey } from '../../app/domain/role.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { expect, test } from '../driver/fixtures.ts';
import { ANALYST, signInFirst } from '../driver/journey.ts';

// Electron sends answers and other messages on separate ways: a switch jumped back for a moment when an answer overtook its change.
test('an answer reaches the page after the change that the command has made', async ({ mai, company }) => {
  const home = await signInFirst(mai, company, company.users.oneRole);
  await expect(home.activeRole(...ANALYST)).toBeVisible();
  const seen = await home.page.evaluate(async () => {
    const { mai: api } = window as unknown as { mai: PreloadApi };
    let newest = '';
    api.subscribe(written => {
      newest = written;
    });
    const current = () => JSON.parse(newest) as Snapshot;
    const [key] = current().roleSessions.map(session => session.key);
    const owners: (RoleKey | undefined)[] = [];
    for (let turn = 0; turn < 20; turn += 1) {
      const isOwner = turn % 2 === 0;
      await api.send(isOwner && key ? { type: 'setDefaultOwner', key } : { type: 'setDefaultOwner' });
      owners.push(current().defaultOwner);
    }
    return { key, owners };
  });
  expect(seen.key).toBeDefined();
  expect(seen.owners).toEqual(Array.from({ length: 10 }, () => [seen.key, undefined]).flat());
});
