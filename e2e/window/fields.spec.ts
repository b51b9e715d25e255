import type { PreloadApi } from '../../app/bridge.ts';
import type { Command } from '../../app/contract.ts';
import { expect, test } from '../gallery/fixtures.ts';
import { sampleNamed } from '../gallery/samples.ts';
import type { Stage } from '../gallery/stage.ts';
import { AccountSheet } from '../pages/account-sheet.ts';
import { RoleSheet } from '../pages/role-sheet.ts';

const settingsOf = async (stage: Stage): Promise<readonly Command[]> =>
  (await stage.commands()).filter(({ type }) => /^(set|change)/.test(type));

test('a region is chosen from its list by the keyboard, by a part of its name, or typed', async ({ stage }) => {
  await stage.play(sampleNamed('role-advanced'));
  const { region } = new RoleSheet(stage.page, 'Analyst', 'Sales data');
  const { page } = stage;
  const options = page.getByRole('listbox', { name: 'Region' }).getByRole('option');
  await region.focus();
  await expect(region).toHaveAttribute('aria-expanded', 'false');

  await test.step('the arrow keys start at the current one', async () => {
    await region.press('ArrowDown');
    await expect(region).toHaveAttribute('aria-expanded', 'true');
    await expect(options.and(page.getByRole('option', { selected: true }))).toHaveAccessibleName(
      'Europe (Frankfurt) eu-central-1',
    );
    await region.press('ArrowDown');
    const next = options.and(page.getByRole('option', { selected: true }));
    await expect(next).toHaveAccessibleName('Europe (Ireland) eu-west-1');
    await expect(next).toBeInViewport();
    expect(await region.getAttribute('aria-activedescendant')).toBe(await next.getAttribute('id'));
    await region.press('Enter');
    await expect(options).toHaveCount(0);
    await expect.poll(() => settingsOf(stage)).toMatchObject([{ type: 'setRegion', region: 'eu-west-1' }]);
    await expect(region).toBeFocused();
  });

  await test.step('a part of the name that finds one region means it', async () => {
    await region.fill('paulo');
    await expect(options).toHaveCount(1);
    await region.press('Enter');
    await expect.poll(() => settingsOf(stage)).toMatchObject([{}, { region: 'sa-east-1' }]);
  });

  await test.step('a region that Mai does not know is taken as it is', async () => {
    await region.fill('eu-west-9');
    await region.press('Enter');
    await expect.poll(() => settingsOf(stage)).toMatchObject([{}, {}, { region: 'eu-west-9' }]);
  });

  await test.step('a click takes an option', async () => {
    await region.click();
    await options.filter({ hasText: 'US East (Ohio)' }).click();
    await expect.poll(() => settingsOf(stage)).toMatchObject([{}, {}, {}, { region: 'us-east-2' }]);
    await expect(region).toBeFocused();
  });

  await test.step('Escape closes the list first, then the page, and discards what was typed', async () => {
    await region.fill('ca');
    await expect(options).not.toHaveCount(0);
    await region.press('Escape');
    await expect(options).toHaveCount(0);
    await expect(page.getByRole('dialog')).toBeVisible();
    await region.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(await settingsOf(stage)).toHaveLength(4);
  });
});

test('a field saves itself when it is left, and Undo restores what was there', async ({ stage }) => {
  await stage.play(sampleNamed('role-advanced'));
  const { dialog, profile } = new RoleSheet(stage.page, 'Analyst', 'Sales data');
  await profile.fill('sales');
  await profile.press('Tab');
  await expect(dialog.getByText('Saved.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Undo: Profile name' }).click();
  await expect(dialog.getByText('Undone.')).toBeVisible();
  await expect(profile).toBeFocused();
  expect(await settingsOf(stage)).toMatchObject([{ name: 'sales' }, { name: '210987654321-Analyst' }]);
});

test('Undo of a name that replaced the company’s restores the company’s, also when that changes', async ({ stage }) => {
  await stage.play(sampleNamed('account'));
  const { dialog, label } = new AccountSheet(stage.page);
  await label.fill('Money matters');
  await label.press('Enter');
  await dialog.getByRole('button', { name: 'Undo: Name' }).click();
  await expect(dialog.getByText('Undone.')).toBeVisible();
  expect(await settingsOf(stage)).toMatchObject([{ label: 'Money matters' }, { label: '' }]);
});

test('text that is typed while its field is being saved stays, and is saved next', async ({ stage }) => {
  await stage.play(sampleNamed('role-advanced'));
  const { dialog, profile } = new RoleSheet(stage.page, 'Analyst', 'Sales data');
  await profile.fill('sales');
  await profile.evaluate(async field => {
    // In one task, so that the answer comes later.
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    document.execCommand('insertText', false, '-2');
    const { mai } = window as typeof window & { mai: PreloadApi };
    await mai.send({ type: 'leavePage' });
  });
  await expect(profile).toHaveValue('sales-2');
  await expect(dialog.getByText('Saved.')).toHaveCount(0);
  await profile.press('Tab');
  await expect(dialog.getByText('Saved.')).toBeVisible();
  expect(await settingsOf(stage)).toMatchObject([{ name: 'sales' }, { name: 'sales-2' }]);
});

test('Escape that ends an input method’s composition leaves a company’s name open', async ({ stage }) => {
  await stage.play(sampleNamed('settings'));
  await stage.page.getByRole('button', { name: 'Rename Example Energy…' }).click();
  const name = stage.page.getByRole('textbox', { name: 'Company name' });
  await name.dispatchEvent('keydown', { key: 'Escape', isComposing: true });
  await expect(name).toBeFocused();
  await name.press('Escape');
  await expect(name).toHaveCount(0);
});

test('a field that was not changed is not saved', async ({ stage }) => {
  await stage.play(sampleNamed('role-advanced'));
  const { region, profile } = new RoleSheet(stage.page, 'Analyst', 'Sales data');
  for (const field of [profile, region]) {
    await field.focus();
    await field.press('Enter');
    await field.press('Tab');
  }
  expect(await settingsOf(stage)).toEqual([]);
});

test('a refused value stays in its field and is not sent again when the field is left', async ({ stage }) => {
  await stage.play(sampleNamed('role-default-profile-taken'));
  const { alert, profile } = new RoleSheet(stage.page, 'Analyst', 'Sales data');
  await expect(alert).toContainText('Another role already uses this profile.');
  await expect(profile).toHaveValue('sales');
  await expect(profile).toHaveAttribute('aria-invalid', 'true');
  await profile.press('Tab');
  await expect(profile).toHaveValue('sales');
  expect(await settingsOf(stage)).toHaveLength(1);
  await profile.focus();
  await profile.press('Escape');
  await expect(stage.page.getByRole('dialog')).toHaveCount(0);
});

test('an account’s color is chosen by the arrow keys, under its name', async ({ stage }) => {
  await stage.play(sampleNamed('account'));
  const sheet = new AccountSheet(stage.page);
  await expect(sheet.color('Default')).toBeChecked();
  await sheet.color('Default').focus();
  await sheet.color('Default').press('ArrowRight');
  await expect.poll(() => settingsOf(stage)).toMatchObject([{ type: 'changeAccount', colour: 'red' }]);
});
