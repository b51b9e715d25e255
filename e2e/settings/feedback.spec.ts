import type { Locator } from 'playwright';
import { expect, test } from '../gallery/fixtures.ts';
import { sampleNamed } from '../gallery/samples.ts';
import { HomePage } from '../pages/home-page.ts';
import { RestoreSheet } from '../pages/restore-sheet.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';

/** Text on the page in the next frame after a click whose command stays pending. */
async function inNextFrame(target: Locator): Promise<string> {
  return await target.evaluate(async element => {
    if (element instanceof HTMLElement) element.click();
    await new Promise(requestAnimationFrame);
    return document.body.textContent;
  });
}

const CLICKS: readonly { readonly on: string; readonly click: (home: HomePage) => Locator; readonly says: string }[] = [
  { on: 'roles-14', click: home => home.role('Analyst', 'Sales data'), says: 'Starting…' },
  {
    on: 'many-accounts',
    click: home => home.roles.getByRole('button', { name: /^Start / }).first(),
    says: 'Starting…',
  },
  { on: 'active-1', click: home => home.stop('Analyst', 'Sales data'), says: 'Stopping…' },
  {
    on: 'invitation',
    click: home => home.page.getByRole('button', { name: 'Sign in to Example Energy' }),
    says: 'Signing in to Example Energy…',
  },
];

test('a list of backups that can’t be read says so', async ({ stage }) => {
  const failure = {
    kind: 'file-unreadable',
    file: 'credentials',
    path: '~/.aws/credentials',
    fault: 'denied',
  } as const;
  await stage.play({ ...sampleNamed('settings'), answer: { ok: false, failure } });
  await new SettingsSheet(stage.page).restore.click();
  await expect(new RestoreSheet(stage.page).dialog.getByRole('alert')).toBeVisible();
});

test('a start can be canceled by a click and by Escape', async ({ stage }) => {
  const home = new HomePage(stage.page);
  const starting = sampleNamed('starting');
  await stage.play(starting);
  await home.giveUp('Analyst', 'Sales data').click();
  await expect.poll(() => stage.commands()).toMatchObject([{ type: 'cancelStart' }]);

  await stage.play(starting);
  await home.role('Analyst', 'Sales data').focus();
  await stage.page.keyboard.press('Escape');
  await expect.poll(() => stage.commands()).toMatchObject([{ type: 'cancelStart' }]);
  // Not Mai's window, which the next one closes.
  await stage.show({ ...starting.snapshot, starting: [] });
  await expect(home.giveUp('Analyst', 'Sales data')).toHaveCount(0);
  await stage.page.keyboard.press('Escape');
  await expect.poll(() => stage.commands()).toMatchObject([{ type: 'cancelStart' }, { type: 'closePopover' }]);
});

test('Escape closes the window while the role in focus is renewed', async ({ stage }) => {
  const home = new HomePage(stage.page);
  const active = sampleNamed('active-1');
  const { roleSessions } = active.snapshot;
  await stage.play({ ...active, snapshot: { ...active.snapshot, starting: roleSessions.map(({ key }) => key) } });
  await home.stop('Analyst', 'Sales data').focus();
  await stage.page.keyboard.press('Escape');
  await expect.poll(() => stage.commands()).toMatchObject([{ type: 'closePopover' }]);
});

for (const { on, click, says } of CLICKS)
  test(`a click on ${on.replaceAll('-', ' ')} shows “${says}” in the next frame`, async ({ stage }) => {
    await stage.play({ ...sampleNamed(on), answer: 'never' });
    expect(await inNextFrame(click(new HomePage(stage.page)))).toContain(says);
  });
