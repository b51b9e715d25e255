import { spawn } from 'node:child_process';
import { portalBrowser } from '../simulator/identity-center/portal-browser.ts';
import type { PortalPerson } from '../simulator/identity-center/portal-people.ts';

/** `aws sso login` for a session of the home's config, approved by a person in a browser. Rejects with the output if it fails. */
export function awsSsoLogin(
  around: { readonly home: string; readonly environment: Readonly<Record<string, string>> },
  sessionName: string,
  person: PortalPerson,
  options: readonly string[] = [],
): Promise<void> {
  const args = ['sso', 'login', '--sso-session', sessionName, '--no-browser', ...options];
  const child = spawn('/usr/bin/aws', args, {
    env: { PATH: '/usr/bin:/bin', HOME: around.home, LANG: 'C.UTF-8', AWS_PAGER: '', ...around.environment },
  });
  let output = '';
  let isApproved = false;
  return new Promise((resolve, reject) => {
    const take = (chunk: Buffer) => {
      output += chunk.toString();
      // With a device code, the second address has the code in it.
      const [address] = output.match(/http:\S+(user_code|state)=\S+(?=\s)/) ?? [];
      if (address === undefined || isApproved) return;
      isApproved = true;
      portalBrowser().approve(address, person).catch(reject);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('error', reject);
    child.once('close', code => {
      if (code === 0) resolve();
      else reject(new Error(output));
    });
  });
}
