import type { Page } from 'playwright';
import type { Snapshot } from '../../app/snapshot.ts';
import { HomePage } from '../pages/home-page.ts';
import { KeyboardSheet } from '../pages/keyboard-sheet.ts';
import { RoleSheet } from '../pages/role-sheet.ts';
import { ANALYST, FOURTEEN, keyOf, morning, NOW, signedIn } from './company.ts';
import { type Sample, tall } from './sample.ts';

const active = signedIn(FOURTEEN, {
  roleSessions: [morning],
  identities: {
    [morning.key]: {
      at: NOW,
      accountId: ANALYST.accountId,
      role: 'Analyst',
      sessionName: 'erik.lund@example-energy.com',
    },
  },
});

const unfolded: Snapshot = { ...active, preferences: { ...active.preferences, unfolded: ['role'] } };

const openRole = async (page: Page) => await new HomePage(page).more('Analyst', 'Sales data').first().click();
const openSettings = async (page: Page) => await new HomePage(page).settings.click();

const chooseKeys = async (page: Page) => {
  await page.keyboard.press('Control+/');
  await new KeyboardSheet(page).choose.click();
};

/** Sheets over the list. */
export const SHEETS: readonly Sample[] = [
  { name: 'role', snapshot: signedIn(FOURTEEN), act: openRole },
  { name: 'role-active', snapshot: active, act: openRole },
  {
    name: 'role-active-narrow',
    snapshot: active,
    size: { width: 320, height: 600 },
    themes: 'light-dark',
    act: openRole,
  },
  { name: 'role-active-zoomed', snapshot: active, zoom: 2, themes: 'light-dark', act: openRole },
  { name: 'role-advanced', snapshot: unfolded, size: tall(1_000), act: openRole },
  {
    name: 'role-regions',
    snapshot: unfolded,
    act: async page => {
      await openRole(page);
      const { region } = new RoleSheet(page, 'Analyst', 'Sales data');
      await region.fill('eu');
      await region.press('ArrowDown');
    },
  },
  {
    name: 'role-saved',
    snapshot: unfolded,
    themes: 'light-dark',
    size: tall(900),
    act: async page => {
      await openRole(page);
      const { profile } = new RoleSheet(page, 'Analyst', 'Sales data');
      await profile.fill('sales');
      await profile.press('Enter');
      await page.getByRole('button', { name: 'Undo: Profile name' }).waitFor();
    },
  },
  {
    name: 'role-default-profile-taken',
    snapshot: { ...unfolded, defaultOwner: keyOf(ANALYST) },
    themes: 'light-dark',
    size: tall(900),
    answer: { ok: false, failure: { kind: 'invalid-profile-name', reason: 'taken' } },
    act: async page => {
      await openRole(page);
      const { profile } = new RoleSheet(page, 'Analyst', 'Sales data');
      await profile.fill('sales');
      await profile.press('Enter');
    },
  },
  { name: 'keyboard', snapshot: active, act: async page => await page.keyboard.press('Control+/') },
  {
    name: 'keyboard-taken',
    themes: 'light-dark',
    snapshot: { ...active, preferences: { ...active.preferences, openShortcut: 'Control+Alt+M' } },
    answer: { ok: false, failure: { kind: 'shortcut-unavailable', reason: 'taken' } },
    act: async page => {
      await chooseKeys(page);
      await page.keyboard.press('Control+Alt+K');
      await new KeyboardSheet(page).alert.waitFor();
    },
  },
  { name: 'settings', snapshot: active, act: openSettings },
  // A system with another accent color.
  {
    name: 'settings-accent',
    snapshot: { ...active, accent: '#953d96' },
    themes: 'light-dark',
    size: tall(900),
    act: openSettings,
  },
  { name: 'settings-whole', snapshot: active, size: tall(1_500), themes: 'light-dark', act: openSettings },
];
