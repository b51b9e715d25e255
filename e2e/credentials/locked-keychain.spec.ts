import { hasKeyring, startKeyring } from '../desktop-fakes/keyring.ts';
import { type Call, NO_REPLY, SessionBus, SILENT } from '../desktop-fakes/session-bus.ts';
import { expect, test } from '../driver/fixtures.ts';
import { ANALYST, openActive, signInFirst, startRole } from '../driver/journey.ts';
import { RenewalBanner } from '../pages/renewal-banner.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';
import { TroubleshootSheet } from '../pages/troubleshoot-page.ts';

const ASKING = 'Your keychain is asking for a password';

// Each expectation waits for ten seconds at most, the test for a minute: nothing may wait for the pending keychain.
test('Mai does not wait for a keychain with an open prompt: it says so, works in memory, and quits', async ({
  start,
  bus,
  company,
  home,
}) => {
  // Fifty processes may run beside it.
  test.skip(bus === undefined, 'This system has no session bus.');
  const keyring = await SessionBus.connect(bus?.address);
  await keyring.serve('org.freedesktop.secrets', SILENT);
  const mai = await start();
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  await startRole(page, ...ANALYST);

  await test.step('a role with delivery by credential_process starts within seconds', async () => {
    const sheet = await openActive(page, ...ANALYST);
    await sheet.delivery('From Mai on demand').check();
    await expect.poll(() => home.read(home.config)).toContain('credential_process = ');
    await expect.poll(() => home.read(home.credentials)).toBe('');
    await expect(sheet.dialog).toContainText(ASKING);
    await sheet.back.click();
  });

  await test.step('the open prompt is shown in the window and Settings, not as a missing keychain', async () => {
    await expect(new RenewalBanner(page.page).title).toHaveText(ASKING);
    await page.settings.click();
    const settings = new SettingsSheet(page.page);
    await expect(settings.dialog).toContainText(ASKING);
    await expect(settings.dialog).not.toContainText('found no keychain');
    await settings.back.click();
  });

  await test.step('Troubleshoot does not wait for it', async () => {
    await page.settings.click();
    await new SettingsSheet(page.page).troubleshoot.click();
    const sheet = new TroubleshootSheet(page.page);
    await expect(sheet.finding(ASKING)).toHaveCount(1);
    await expect(sheet.finding('No keychain on this desktop')).toHaveCount(0);
  });

  await mai.quit();
  keyring.disconnect();
});

test('opens its window beside a GNOME Keyring that has no password yet, and makes it ask for one only once', async ({
  start,
  bus,
  company,
  home,
}) => {
  test.skip(bus === undefined || !hasKeyring, 'This system has no session bus or no GNOME Keyring.');
  const prompter = await SessionBus.connect(bus?.address);
  const prompts: unknown[] = [];
  // In place of GNOME Shell: the dialog opens and stays unanswered.
  const open = ({ body }: Call) => {
    prompts.push(body[0]);
    return NO_REPLY;
  };
  await prompter.serve('org.gnome.keyring.SystemPrompter', {
    'org.gnome.keyring.internal.Prompter.BeginPrompting': open,
  });
  const keyring = await startKeyring(bus?.address ?? '', home.path, 'passwordless');
  const mai = await start();
  await expect.poll(() => mai.visibleTitles()).toEqual(['Mai']);
  expect(prompts).toHaveLength(0);
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  await startRole(page, ...ANALYST);

  const sheet = await openActive(page, ...ANALYST);
  await sheet.delivery('From Mai on demand').check();
  await expect(sheet.dialog).toContainText(ASKING);
  await sheet.back.click();
  await page.settings.click();
  await expect(new SettingsSheet(page.page).dialog).toContainText(ASKING);
  expect(prompts).toHaveLength(1);

  await mai.quit();
  keyring.stop();
  prompter.disconnect();
});
