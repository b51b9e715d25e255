import type { Provider } from '../../app/domain/provider.ts';
import { parseRoleValue, roleKey } from '../../app/domain/role.ts';
import { EMPTY_SETTINGS } from '../../app/settings/empty-settings.ts';
import { settingsFileOf } from '../../app/settings/settings.ts';
import { profileName, providerId } from '../../app/testing/sample-role.ts';
import type { Home } from '../../e2e/driver/home.ts';
import { type Company, startCompany } from '../../e2e/simulator/company.ts';
import { PEOPLE } from '../../e2e/simulator/people.ts';
import type { Bench } from './bench.ts';
import type { Take } from './measures.ts';
import { pause, start } from './started.ts';
import { watchSts } from './sts-time.ts';

const PERSON = PEOPLE.hundredRoles;
const LAST_ROLES = 20;
/** Longer is a failure. Milliseconds. */
const TIMEOUT = 60_000;

/**
 * From the spawn to the credentials of all 20 roles that were active when Mai last ran. It starts them again by one sign-in without the
 * person. Less the time in which the simulated STS works on an answer.
 */
export async function benchLastRoles({ programs, display, rounds, homes }: Bench, take: Take): Promise<void> {
  const company = await startCompany({ idp: { visitor: PERSON.user } });
  const sts = watchSts(new URL(company.stsUrl).port);
  for (let round = 0; round < rounds; round += 1) {
    const home = homes.empty();
    home.write(home.settings, settingsFor(company));
    const before = company.requests.length;
    sts.clear();
    const mai = await start(programs.mai, home, display, company.stsUrl);
    const milliseconds = (await untilActive(home)) - mai.spawned - sts.total();
    const signIns = company.requests.slice(before).filter(({ kind }) => kind === 'assertion-sent').length;
    if (signIns !== 1) throw new Error(`${signIns} sign-ins instead of one.`);
    take('lastRoles', { mai: milliseconds / 1_000 });
    await mai.stop();
  }
  sts.stop();
  await company.stop();
}

/** When the file has the credentials of all last roles, by `performance.now()`. */
async function untilActive(home: Home): Promise<number> {
  const from = performance.now();
  while (performance.now() - from < TIMEOUT) {
    const found = home.read(home.credentials).match(/^aws_session_token/gm)?.length ?? 0;
    if (found >= LAST_ROLES) return performance.now();
    await pause(5);
  }
  throw new Error(`Not all roles are active after ${TIMEOUT} ms: ${home.read(home.log)}`);
}

function settingsFor(company: Company): string {
  const provider: Provider = { id: providerId('energy'), name: 'Example Energy', signInUrl: company.signInUrl() };
  const roles = PERSON.roles.flatMap(({ roleArn, principalArn }) => parseRoleValue(`${roleArn},${principalArn}`));
  return JSON.stringify(
    settingsFileOf({
      ...EMPTY_SETTINGS,
      providers: [provider],
      roles: { [provider.id]: roles },
      // Learned when the roles were active.
      roleSettings: Object.fromEntries(
        PERSON.roles.map(({ roleArn, accountId, maxSeconds }) => [
          roleKey(provider.id, roleArn),
          { maximumDuration: maxSeconds, profileName: profileName(`${accountId}-${roleArn.split('/').at(-1)}`) },
        ]),
      ),
      lastRoles: roles.slice(0, LAST_ROLES).map(({ roleArn }) => roleKey(provider.id, roleArn)),
      preferences: { ...EMPTY_SETTINGS.preferences, startLastRoles: true },
    }),
  );
}
