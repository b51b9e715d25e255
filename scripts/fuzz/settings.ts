import { trayStatus } from '../../app/desktop/tray-icon-state.ts';
import { trayMenu } from '../../app/desktop/tray-menu.ts';
import { hours, later } from '../../app/domain/instant.ts';
import { nextWake } from '../../app/renewal/next-wake.ts';
import { roleList } from '../../app/roles/role-list.ts';
import { EMPTY_SETTINGS } from '../../app/settings/empty-settings.ts';
import { parseSettings, type Settings, settingsFileOf } from '../../app/settings/settings.ts';
import { createWorld } from '../../app/testing/fake-world.ts';
import { ACCOUNT, ACME, keyOf, NOW, sampleRole, sampleSession } from '../../app/testing/sample-role.ts';
import { sampleSetup } from '../../app/testing/sample-setup.ts';
import { settled } from '../../app/testing/settled.ts';
import { en } from '../../app/text/en/en.ts';
import { forWindow } from '../../app/window/for-window.ts';
import { chance, damaged, mutated } from './hostile.ts';
import { REFUSED, type Target, takenUnless, trial } from './trial.ts';

const dev = sampleRole('Dev');
const target = { ...sampleRole('Auditor', '876543210987'), principalArn: undefined };
const { principalArn: _, ...auditor } = target;

const RICH: Settings = {
  ...EMPTY_SETTINGS,
  providers: [ACME],
  roles: { [ACME.id]: [dev, sampleRole('Admin')] },
  chainedRoles: [{ key: keyOf(target as never), source: keyOf(dev), role: auditor, externalId: 'acme-2031' }],
  roleSettings: { [keyOf(dev)]: { region: 'eu-central-1', maximumDuration: 3_600, delivery: 'process' } },
  defaultOwner: keyOf(dev),
  roleSessions: [sampleSession(dev), sampleSession(sampleRole('Admin'), { expiration: later(NOW, hours(9)) })],
  lastRoles: [keyOf(dev)],
  accounts: { [ACCOUNT as never]: { label: 'Sales', tag: 'gold', colour: 'blue', production: true } },
  favorites: [keyOf(dev)],
  recents: [keyOf(dev)],
  setup: sampleSetup({ production: ['*-prod'], accounts: { [ACCOUNT]: { name: 'Sales', group: 'Analytics' } } }),
};

/** Mai's settings as another program or a person may leave them. Accepted settings can be displayed and used. */
export const SETTINGS: Target = {
  wrong: 'wrong states',
  runs: 20_000,
  trial: random => {
    let value: unknown = settingsFileOf(RICH);
    for (let changes = 1 + random.below(4); changes > 0; changes -= 1) value = mutated(random, value);
    const text = chance(random, 4) ? damaged(random, JSON.stringify(value)) : JSON.stringify(value);
    return trial(
      async () => {
        const settings = parseSettings(parsed(text));
        if (settings === undefined) return undefined;
        const world = createWorld([], settings);
        const now = world.clock.now();
        const show = () => {
          const snapshot = world.application.snapshot();
          trayMenu(snapshot, now, en);
          trayStatus(snapshot, now, en);
          roleList(snapshot);
          nextWake(snapshot, now);
          return JSON.stringify(forWindow(snapshot));
        };
        show();
        await settled();
        const shown = show();
        await world.application.stop();
        return { reports: world.reports, shown };
      },
      result =>
        result === undefined ? REFUSED : takenUnless(result.reports.map(({ error }) => `a surprise: ${String(error)}`)),
    );
  },
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
