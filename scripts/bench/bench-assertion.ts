import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Company, startCompany } from '../../e2e/simulator/company.ts';
import type { Bench } from './bench.ts';
import type { Take } from './measures.ts';

/** AWS's own limit: the longest `SAMLAssertion` of AssumeRoleWithSAML, in characters of base64. */
const AWS_LIMIT = 100_000;

/** Parsing a SAML response with as many roles as AWS accepts: first and second time in a process. */
export async function benchAssertion({ rounds }: Bench, take: Take): Promise<void> {
  const company = await startCompany();
  const { input, count } = await longest(company);
  await company.stop();
  const script = join(import.meta.dirname, 'parse-once.ts');
  for (let round = 0; round < rounds * 2; round += 1) {
    const { stdout } = spawnSync(process.execPath, [script], { input, encoding: 'utf8' });
    const readings = JSON.parse(stdout) as readonly { milliseconds: number; roles: number }[];
    for (const [time, { milliseconds, roles }] of readings.entries()) {
      if (roles !== count) throw new Error(`${roles} of ${count} roles were found.`);
      take(time === 0 ? 'firstAssertion' : 'assertion', { mai: milliseconds });
    }
  }
}

/** The response with the most roles that AWS accepts. */
async function longest(company: Company): Promise<{ readonly input: string; readonly count: number }> {
  const person = company.users.twoThousandRoles;
  const responseWith = (count: number) => company.samlResponse({ ...person, roles: person.roles.slice(0, count) });
  let [fits, tooMany] = [0, person.roles.length];
  while (tooMany - fits > 1) {
    const count = Math.floor((fits + tooMany) / 2);
    if ((await responseWith(count)).length <= AWS_LIMIT) fits = count;
    else tooMany = count;
  }
  return { input: await responseWith(fits), count: fits };
}
