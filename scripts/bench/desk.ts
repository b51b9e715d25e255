import type { Credentials } from '../../app/domain/credentials.ts';
import { hours, instant } from '../../app/domain/instant.ts';
import { EMPTY_SETTINGS } from '../../app/settings/empty-settings.ts';
import { type Settings, settingsFileOf } from '../../app/settings/settings.ts';
import { ACME, sampleRole, sampleSession } from '../../app/testing/sample-role.ts';
import { Home } from '../../e2e/driver/home.ts';
import { createAwsFiles } from '../../main/aws-files/aws-files.ts';
import { createOwnershipStore } from '../../main/aws-files/ownership-store.ts';

export type DeskOptions = {
  readonly roles: number;
  readonly active: number;
  /** Offset between the expirations of active roles: with the default, no two share a minute. Milliseconds. */
  readonly apart?: number;
};

const ROLES_OF_AN_ACCOUNT = 8;
const JOBS = ['Administrator', 'Analyst', 'Developer', 'Deployer', 'PowerUser', 'ReadOnly', 'Support', 'Billing'];

/** Home folder with this many roles, some of them active: settings, credentials in the files, and the ownership record. */
export async function desk({ roles: count, active, apart = 7_001 }: DeskOptions): Promise<Home> {
  const home = new Home();
  const startedAt = instant(Date.now());
  const roles = Array.from({ length: count }, (_, at) => {
    const account = String(400_000_000_000 + Math.floor(at / ROLES_OF_AN_ACCOUNT) * 104_729);
    return sampleRole(JOBS[at % ROLES_OF_AN_ACCOUNT] ?? '', account);
  });
  const roleSessions = roles
    .slice(0, active)
    .map((role, at) => sampleSession(role, { startedAt, expiration: instant(startedAt + hours(8) + at * apart) }));
  const settings: Settings = { ...EMPTY_SETTINGS, providers: [ACME], roles: { [ACME.id]: roles }, roleSessions };
  home.write(home.settings, JSON.stringify(settingsFileOf(settings)));

  const files = createAwsFiles({
    environment: {},
    home: home.path,
    platform: process.platform,
    ownership: createOwnershipStore(home.data),
    now: () => startedAt,
  });
  for (const [at, { profiles, region, expiration }] of roleSessions.entries()) {
    const [profile] = profiles;
    if (profile === undefined) continue;
    const written = await files.writeProfiles({
      profile,
      credentials: credentialsOf(at, expiration),
      config: { region },
    });
    if (!written.ok) throw new Error(`The credentials could not be written: ${written.failure.kind}.`);
  }
  return home;
}

/** Real length. */
export const credentialsOf = (number: number, expiration: Credentials['expiration']): Credentials => ({
  accessKeyId: `ASIA${String(number).padStart(16, '0')}`,
  secretAccessKey: 'x'.repeat(40),
  sessionToken: 'x'.repeat(900),
  expiration,
});
