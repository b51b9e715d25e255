import type { Page } from 'playwright';
import type { TrayIcon } from '../desktop-fakes/tray-icon.ts';
import { expect, test, trayOf } from '../driver/fixtures.ts';
import { ANALYST, signInFirst, startRole } from '../driver/journey.ts';
import type { RunningApp } from '../driver/running-app.ts';
import { CompanyPage } from '../pages/company-page.ts';
import { LanguageChoice } from '../pages/language-choice.ts';
import type { Company } from '../simulator/company.ts';

const GERMAN = { environment: { LANG: 'de_AT.UTF-8', LANGUAGE: 'de_AT:de' } };

const lastRow = async (tray: TrayIcon, label: string): Promise<void> => {
  await tray.waitForMenu(menu => menu.at(-1)?.label === label);
};

/** The first steps in German. */
async function signInInGerman(mai: RunningApp, company: Company): Promise<Page> {
  const page = await mai.popover();
  await page.getByLabel('AWS-Anmeldeadresse Ihrer Firma').fill(company.signInUrl());
  await page.getByRole('button', { name: 'Anmelden', exact: true }).click();
  await new CompanyPage(await mai.signInWindow()).signIn(company.users.fourteenRoles);
  await expect(page.getByRole('heading', { name: 'Rollen (14)' })).toBeVisible();
  return page;
}

test('texts follow the system’s language or the chosen one, immediately and over a restart', async ({
  start,
  company,
  home,
  panel,
}) => {
  const mai = await start(GERMAN);
  const tray = await trayOf(panel);
  await tray.waitForTooltip(words => words === 'Mai: keine aktiven Rollen');
  const rows = await tray.waitForMenu(menu => menu.length > 0);
  expect(rows.map(({ label }) => label)).toEqual(['Anmelden\u00a0…', '', 'Mai öffnen', 'Mai beenden']);

  const page = await signInInGerman(mai, company);
  expect(await new LanguageChoice(page).ofPage()).toBe('de-AT');

  await test.step('changes immediately everywhere, and back to the system’s', async () => {
    await page.getByRole('button', { name: 'Einstellungen' }).click();
    const choice = new LanguageChoice(page);
    await choice.list.focus();

    await choice.choose('日本語');
    await expect(page.getByRole('dialog', { name: '設定' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'ロール（14）', includeHidden: true })).toBeAttached();
    await expect(choice.list).toBeFocused();
    expect(await choice.ofPage()).toBe('ja-AT');
    await lastRow(tray, 'Mai を終了');
    await tray.waitForTooltip(words => words === 'Mai：使用中のロールはありません');

    await choice.choose('システムのデフォルト');
    await expect(page.getByRole('dialog', { name: 'Einstellungen' })).toBeVisible();
    await expect(choice.list).toBeFocused();
    expect(await choice.ofPage()).toBe('de-AT');
    await lastRow(tray, 'Mai beenden');
    await expect.poll(() => home.read(home.settings)).not.toContain('"language"');
  });

  await test.step('applies to the menu', async () => {
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Analyst in 2109 8765 4321 starten', exact: true }).click();
    const active = '✓ Analyst · 210987654321 – wird automatisch erneuert';
    await tray.waitForMenu(menu => menu.some(({ label }) => label === active));
  });

  await test.step('finds the setting by a language’s own name, and saves the choice', async () => {
    await page.getByRole('button', { name: 'Einstellungen' }).click();
    await page.getByRole('searchbox', { name: 'Einstellungen durchsuchen' }).fill('français');
    await new LanguageChoice(page).choose('Français');
    await expect(page.getByRole('dialog', { name: 'Paramètres' })).toBeVisible();
    await mai.quit();

    const again = await start(GERMAN);
    const trayAgain = await trayOf(panel);
    await lastRow(trayAgain, 'Quitter Mai…');
    await trayAgain.click('Ouvrir Mai');
    await expect((await again.popover()).getByRole('button', { name: 'Paramètres' })).toBeVisible();
  });
});

test('the first supported language of the system is used', async ({ start, panel }) => {
  const mai = await start({ environment: { LANG: 'nl_NL.UTF-8', LANGUAGE: 'nl:es_MX:en' } });
  await lastRow(await trayOf(panel), 'Salir de Mai');
  const page = await mai.popover();
  await expect(page.getByRole('heading', { name: 'Te damos la bienvenida a Mai' })).toBeVisible();
  expect(await new LanguageChoice(page).ofPage()).toBe('es-NL');
});

test('dates and times follow the system’s region, whatever the language', async ({ start, company }) => {
  const mai = await start({ environment: { LANG: 'en_US.UTF-8', LC_TIME: 'de_DE.UTF-8' } });
  const home = await signInFirst(mai, company, company.users.fourteenRoles);
  await startRole(home, ...ANALYST);
  await expect(home.activeRole(...ANALYST).getByText(/^until \d{1,2}:\d\d$/)).toBeVisible();
});

test('English is used if no language of the system is supported', async ({ start, panel }) => {
  const mai = await start({ environment: { LANG: 'nl_NL.UTF-8', LANGUAGE: 'nl' } });
  await lastRow(await trayOf(panel), 'Quit Mai');
  await expect((await mai.popover()).getByRole('heading', { name: 'Welcome to Mai' })).toBeVisible();
});
