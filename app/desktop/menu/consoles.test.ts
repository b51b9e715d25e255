import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../contract.ts';
import type { Snapshot } from '../../snapshot.ts';
import { commands, dev, inside, labels, menu, withManyRoles, withRoles } from '../../testing/menu-rows.ts';
import { keyOf, sampleRole, sampleSession } from '../../testing/sample-role.ts';

const consoles = (snapshot: Snapshot) => inside(menu(snapshot), 'Open console');

describe('the console in the tray menu', () => {
  it('opens as any role if there are few, active ones first', () => {
    const items = consoles(withRoles({ roleSessions: [sampleSession(dev)] }));
    expect(labels(items)).toEqual(['✓ Dev · Sales data', 'Admin · Sales data', 'ReadOnly · Shop']);
    expect(commands(items)[0]).toEqual({ type: 'openConsole', key: keyOf(dev) });
    for (const command of commands(items)) expect(parseCommand(command)).toEqual(command);
  });

  it('opens as favorites and recent roles if there are many', () => {
    const [one, two] = [keyOf(sampleRole('Role1')), keyOf(sampleRole('Role2'))];
    const items = consoles(withManyRoles(40, { favorites: [two], recents: [two, one] }));
    expect(labels(items)).toEqual(['Role2 · Sales data', 'Role1 · Sales data']);
    expect(consoles(withManyRoles(40))).toEqual([]);
  });

  it('in production is confirmed in a submenu', () => {
    const { preferences } = withRoles();
    const accountMarks = { [dev.accountId]: { isProduction: true } } as Snapshot['accountMarks'];
    const asking = withRoles({ accountMarks, preferences: { ...preferences, confirmProduction: true } });
    expect(commands(inside(consoles(asking), 'Dev · Sales data · PROD'))).toEqual([
      { type: 'openConsole', key: keyOf(dev), confirmed: true },
    ]);
  });
});
