import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Home } from '../../e2e/driver/home.ts';
import { appCommand, appEnvironment } from '../../e2e/driver/running-app.ts';
import type { Company } from '../../e2e/simulator/company.ts';
import { passThrough } from '../setup/pass-through.mjs';
import { companyEnvironment } from './company-environment.ts';

/** Environment for showing an app on the person's desktop. */
const DESKTOP =
  /^(DISPLAY|WAYLAND_DISPLAY|XAUTHORITY|DBUS_SESSION_BUS_ADDRESS|XDG_(RUNTIME_DIR|SESSION_TYPE|CURRENT_DESKTOP|DATA_DIRS)|LANG|LC_ALL|TZ)$/;

/** Runs Mai on the person's desktop. Resolves with the exit status once Mai has quit. */
export async function manualDemo(company: Company, home: Home): Promise<number> {
  const environment = { ...desktopEnvironment(), ...companyEnvironment(company) };
  const { switches } = company.identityCenter;
  const around = { home: home.path, data: home.data, stsUrl: company.stsUrl, environment, arguments: switches };
  console.log(instructions(company, home));
  const [program, ...args] = appCommand(around);
  const ending = await passThrough(program, args, { env: appEnvironment(around), stdio: 'ignore' });
  console.log('\nMai has quit. The company and the home folder of the demo are gone.');
  return 'status' in ending ? ending.status : 0;
}

function desktopEnvironment(): Record<string, string> {
  const given = Object.entries(process.env).flatMap(([name, value]) =>
    value !== undefined && DESKTOP.test(name) ? [[name, value] as const] : [],
  );
  // X looks for it in the home folder, which is a different one here.
  const authority = join(homedir(), '.Xauthority');
  return { ...(existsSync(authority) && { XAUTHORITY: authority }), ...Object.fromEntries(given) };
}

function instructions(company: Company, home: Home): string {
  const people = Object.values(company.users).map(
    ({ user, password, roles }) => `     ${user.padEnd(12)}  ${password.padEnd(16)}  ${rolesInWords(roles.length)}`,
  );
  const { identityCenter } = company;
  const portalPeople = Object.values(identityCenter.people).map(
    ({ user, password, assignments }) =>
      `     ${user.padEnd(12)}  ${password.padEnd(16)}  ${rolesInWords(assignments.length)}`,
  );
  return `
Example Energy is a simulated company on this computer. Nothing here reaches the internet, and nothing of yours is
touched: Mai runs with a home folder of its own.

  1. Mai's window is open, or opens by a click on its icon (a key) near the clock. It asks for your company's
     sign-in address. Paste this one:

       ${company.signInUrl()}

  2. The company's page opens. Sign in as one of these people:

     user          password          has
${people.join('\n')}

  3. Click a role. Its credentials are now in
       ${home.credentials}

  4. AWS tools work now. Ask AWS in another terminal who you are (the first active role is the default):

       HOME=${home.path} AWS_ENDPOINT_URL_STS=${company.stsUrl} \\
         aws sts get-caller-identity

  5. Example Water, a second company, has an AWS access portal (IAM Identity Center). Add it in the settings:

       ${identityCenter.startUrl}

     Your browser opens. Sign in as one of these people, and allow access:

     user          password          has
${portalPeople.join('\n')}

The demo ends when you quit Mai (from its icon's menu, or from its settings), or with Ctrl+C here.`;
}

function rolesInWords(count: number): string {
  if (count === 0) return 'no role';
  return count === 1 ? 'one role' : `${count.toLocaleString('en')} roles`;
}
