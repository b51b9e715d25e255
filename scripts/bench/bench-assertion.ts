import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { startCompany } from '../../e2e/simulator/company.ts';
import type { Bench } from './bench.ts';
import type { Take } from './measures.ts';

/** Parsing a SAML response with 2,000 roles: first and second time in a process. */
export async function benchAssertion({ rounds }: Bench, take: Take): Promise<void> {
  const company = await startCompany();
  const person = company.users.twoThousandRoles;
  const input = await company.samlResponse(person);
  await company.stop();
  const script = join(import.meta.dirname, 'parse-once.ts');
  for (let round = 0; round < rounds * 2; round += 1) {
    const { stdout } = spawnSync(process.execPath, [script], { input, encoding: 'utf8' });
    const readings = JSON.parse(stdout) as readonly { milliseconds: number; roles: number }[];
    for (const [time, { milliseconds, roles }] of readings.entries()) {
      if (roles !== person.roles.length) throw new Error(`${roles} of ${person.roles.length} roles were found.`);
      take(time === 0 ? 'firstAssertion' : 'assertion', { mai: milliseconds });
    }
  }
}
