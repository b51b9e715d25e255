import { join } from 'node:path';
import { expect, test } from '../driver/fixtures.ts';
import { ANALYST, ANALYST_PROFILE, COMPANY, openActive, signInFirst, startRole } from '../driver/journey.ts';
import { runProgram } from '../driver/run-program.ts';
import { watchWindows, windowNews } from '../driver/window-watch.ts';
import { CompanyPage } from '../pages/company-page.ts';
import { takesCalls, withoutChromium } from './tool-call.ts';

test('a credential_process line of a role for which tools wait asks the person, and then prints the credentials', async ({
  start,
  keyring: _,
  notifications,
  company,
  home,
  surroundings,
}) => {
  const first = await start();
  const page = await signInFirst(first, company, company.users.fourteenRoles);
  await startRole(page, ...ANALYST);
  const sheet = await openActive(page, ...ANALYST);
  await sheet.delivery('From Mai on demand').check();
  await expect.poll(() => home.read(home.credentials)).toBe('');
  const wait = sheet.dialog.getByRole('switch', { name: 'Tools wait for you' });
  await expect(wait).not.toBeChecked();
  await wait.check();
  await expect.poll(() => home.read(home.config)).toContain(`--credentials ${ANALYST_PROFILE} --wait 50\n`);
  await first.quit();
  expect(home.read(join(home.data, 'deliveries.json'))).toBe('');

  // Cookies and sessions of yesterday.
  const settings = JSON.parse(home.read(home.settings));
  home.write(home.settings, JSON.stringify({ ...settings, roleSessions: [] }));
  company.misbehave.idp.mfa = 'always';
  const mai = await start();
  expect(home.read(home.config)).toContain('--wait 50');
  const [, line = 'false'] = /^credential_process = (.+)$/m.exec(home.read(home.config)) ?? [];
  const env = {
    PATH: '/usr/bin:/bin',
    HOME: home.path,
    LANG: 'C.UTF-8',
    DBUS_SESSION_BUS_ADDRESS: surroundings.busAddress,
  };
  await takesCalls(home);
  await watchWindows(mai);
  const issuedBefore = company.issued.length;
  const ask = runProgram(['/bin/sh', '-c', line], env);
  const asked = await Promise.race([
    notifications.waitFor(({ title }) => title === `Sign in to ${COMPANY}`),
    ask.then(ended => Promise.reject(new Error(`Ended without a question: ${JSON.stringify(ended)}`))),
  ]);
  expect((await windowNews(mai)).seen).toEqual([]);
  await notifications.invoke(asked.id, 'default');
  await new CompanyPage(await mai.signInWindow()).enterCode();
  const { status, stdout, stderr } = await ask;
  expect({ status, stderr: withoutChromium(stderr) }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({ AccessKeyId: company.issued[issuedBefore]?.accessKeyId });
});
