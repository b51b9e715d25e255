import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { signInFirst } from './journey.ts';
import { SettingsSheet } from './pages/settings-sheet.ts';

type Bundled = { readonly name: string; readonly version: string };

/** What vite found in a bundle. */
const bundled = (part: string): readonly Bundled[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, '..', 'out', part, 'licences.json'), 'utf8'));

test('names every package that ships, with its licence in full', async ({ mai, company }) => {
  const home = await signInFirst(mai, company, company.users.oneRole);
  const window = home.page;
  await home.settings.click();
  await new SettingsSheet(window).licences.click();
  const sheet = window.getByRole('dialog', { name: 'Licences' });
  const listed = sheet.getByRole('listitem');
  const shipped = [...bundled('main'), ...bundled('renderer')].map(({ name, version }) => `${name} ${version}`);
  expect(shipped.length).toBeGreaterThan(20);
  for (const name of [...shipped, 'electron ', 'keytar 7.9.0']) await expect(sheet).toContainText(name);
  const react = listed.filter({ hasText: 'react-dom' });
  await react.getByText('Licence: MIT').click();
  await expect(react).toContainText('WITHOUT WARRANTY OF ANY KIND');
});
