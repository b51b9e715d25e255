import { mkdirSync, watch } from 'node:fs';
import { dirname } from 'node:path';
import { startBus } from '../../e2e/desktop-fakes/desktop.ts';
import { startTrayHost } from '../../e2e/desktop-fakes/tray-host.ts';
import type { Home } from '../../e2e/driver/home.ts';
import { type RunningApp, startApp } from '../../e2e/driver/running-app.ts';
import { type Company, startCompany } from '../../e2e/simulator/company.ts';
import { PEOPLE } from '../../e2e/simulator/people.ts';
import type { Bench } from './bench.ts';
import type { Take } from './measures.ts';
import { watchSts } from './sts-time.ts';

const SIGN_IN = 'Sign in to Example Energy';

/** Sign-ins after the first. */
const AGAIN = 4;

const present = (): number => performance.timeOrigin + performance.now();

/**
 * From the POST of the company's page to the credentials in the file, without the response time of STS:
 * for the first and for later sign-ins of a run. Measured in the built app.
 */
export async function benchCredentials({ display, rounds, homes }: Bench, take: Take): Promise<void> {
  const company = await startCompany({ idp: { visitor: PEOPLE.oneRole.user } });
  const sts = watchSts(new URL(company.stsUrl).port);
  for (let round = 0; round < rounds; round += 1) {
    const home = homes.empty();
    home.write(home.settings, settingsFor(company));
    mkdirSync(dirname(home.credentials), { recursive: true });
    const bus = await startBus();
    const panel = await startTrayHost(bus.address);
    const around = { home: home.path, data: home.data, stsUrl: company.stsUrl, busAddress: bus.address, display };
    const mai = await startApp(around);
    const icon = await panel.icon();
    const posts = await watchPosts(mai);
    for (let time = 0; time <= AGAIN; time += 1) {
      await icon.waitForMenu(rows => rows.some(({ label }) => label === SIGN_IN));
      const written = nextWrite(home);
      await icon.click(SIGN_IN);
      const milliseconds = (await written) - (await posts.last()) - sts.last();
      take(time === 0 ? 'firstKeys' : 'keys', { mai: milliseconds });
      await icon.waitForTooltip(words => words.startsWith('Analyst ·'));
      await icon.click(`Example Energy (${PEOPLE.oneRole.email})`, 'Sign out…');
      const question = await mai.popover();
      await question.getByRole('button', { name: 'Sign out', exact: true }).click();
      await question.keyboard.press('Escape');
    }
    await mai.quit();
    await panel.stop();
    bus.stop();
  }
  sts.stop();
  await company.stop();
}

/** Wall-clock time of the page's last POST to AWS. */
async function watchPosts(mai: RunningApp): Promise<{ last(): Promise<number> }> {
  const posts = await mai.electron.evaluateHandle(({ app }) => {
    const times: number[] = [];
    app.on('web-contents-created', (_event, contents) => {
      contents.on('will-frame-navigate', ({ url }) => {
        if (new URL(url).pathname === '/saml') times.push(performance.timeOrigin + performance.now());
      });
    });
    return times;
  });
  return { last: async () => (await posts.jsonValue()).at(-1) ?? Number.NaN };
}

/** Wall-clock time of the next credentials in the file. */
function nextWrite(home: Home): Promise<number> {
  return new Promise(resolve => {
    const watcher = watch(dirname(home.credentials), (_event, name) => {
      const at = present();
      if (name !== 'credentials' || !home.read(home.credentials).includes('aws_session_token')) return;
      watcher.close();
      resolve(at);
    });
  });
}

const settingsFor = (company: Company): string =>
  JSON.stringify({
    version: 1,
    providers: [{ id: 'acme', name: 'Example Energy', signInUrl: company.signInUrl() }],
    roles: {},
    roleSettings: {},
    roleSessions: [],
    preferences: { endSessionsOnQuit: true },
  });
