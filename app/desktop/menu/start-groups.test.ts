import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../snapshot.ts';
import { admin, commandOf, dev, inside, labels, menu, read, shop, withRoles } from '../../testing/menu-rows.ts';
import { keyOf, sampleRole, sampleSession } from '../../testing/sample-role.ts';

const startGroups = [{ name: 'Morning', keys: [keyOf(dev), keyOf(shop), keyOf(sampleRole('Gone'))] }];
const rows = (snapshot: Snapshot) => {
  const all = labels(menu(snapshot));
  return all.slice(all.indexOf('[Groups]'));
};

describe('a group of roles in the tray menu', () => {
  it('starts by a click, and counts the roles that exist', () => {
    expect(rows(withRoles({ startGroups })).slice(0, 3)).toEqual(['[Groups]', 'Morning · 2 roles', '---']);
    expect(commandOf(menu(withRoles({ startGroups })), 'Morning · 2 roles')).toEqual({
      type: 'startGroup',
      name: 'Morning',
    });
  });

  it('is checked once all its roles are active', () => {
    const some = withRoles({ startGroups, roleSessions: [sampleSession(dev)] });
    expect(rows(some)[1]).toBe('Morning · 2 roles');
    const all = withRoles({ startGroups, roleSessions: [sampleSession(dev), sampleSession(shop)] });
    expect(rows(all)[1]).toBe('[✓ Morning · 2 roles]');
  });

  it('with production is confirmed once, in a submenu', () => {
    const { preferences } = withRoles();
    const accountMarks = { [dev.accountId]: { isProduction: true } } as Snapshot['accountMarks'];
    const asking = withRoles({ startGroups, accountMarks, preferences: { ...preferences, confirmProduction: true } });
    const items = inside(menu(asking), 'Morning · 2 roles · PROD');
    expect(read(items)).toEqual(['Start, with 1 role in production']);
    expect(items[0]).toMatchObject({ command: { type: 'startGroup', name: 'Morning', confirmed: true } });
  });

  it('without any role is not shown', () => {
    const gone = [{ name: 'Old', keys: [keyOf(sampleRole('Gone'))] }];
    expect(labels(menu(withRoles({ startGroups: gone })))).not.toContain('[Groups]');
    expect(labels(menu(withRoles({ roles: {}, startGroups: [{ name: 'Old', keys: [keyOf(admin)] }] })))).not.toContain(
      '[Groups]',
    );
  });
});
