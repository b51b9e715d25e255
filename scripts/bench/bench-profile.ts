import { readFileSync } from 'node:fs';
import { open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { instant } from '../../app/domain/instant.ts';
import type { ProfileName } from '../../app/domain/profile.ts';
import type { Home } from '../../e2e/driver/home.ts';
import { type AwsFiles, createAwsFiles } from '../../main/aws-files/aws-files.ts';
import { createOwnershipStore } from '../../main/aws-files/ownership-store.ts';
import type { Bench } from './bench.ts';
import { credentialsOf } from './desk.ts';
import type { Take } from './measures.ts';

const EDITED = 'edited' as ProfileName;

/** Renewal of one profile among 10,000 foreign ones, compared with reading and durably writing the same bytes. */
export async function benchProfile({ rounds, homes }: Bench, take: Take): Promise<void> {
  const { home, files } = await fullFile(homes.empty());
  for (let round = 1; round <= rounds * 4; round += 1) {
    const mai = await timed(() => edit(files, round));
    const baseline = await timed(() => durableCopy(home.credentials, `${home.credentials}-copy`));
    take('profile', { mai, baseline });
  }
}

/** A credentials file with 10,000 sections and one of Mai's in the middle. */
async function fullFile(home: Home): Promise<{ readonly home: Home; readonly files: AwsFiles }> {
  const files = createAwsFiles({
    environment: {},
    home: home.path,
    platform: process.platform,
    ownership: createOwnershipStore(home.data),
    now: () => instant(Date.now()),
  });
  const half = Array.from(
    { length: 5_000 },
    (_, at) =>
      `[team-${at}]\naws_access_key_id = AKIA${String(at).padStart(16, '0')}\naws_secret_access_key = ${'x'.repeat(40)}\n`,
  ).join('\n');
  home.write(home.credentials, half);
  await edit(files, 0);
  home.write(home.credentials, `${readFileSync(home.credentials, 'utf8')}\n${half.replaceAll('[team-', '[other-')}`);
  return { home, files };
}

async function edit(files: AwsFiles, number: number): Promise<void> {
  const written = await files.writeProfiles({
    profile: EDITED,
    credentials: credentialsOf(number, instant(Date.now())),
  });
  if (!written.ok) throw new Error(`The profile could not be written: ${written.failure.kind}.`);
}

/** The minimum for a durable write: read, temporary file, fsync, rename, fsync of the folder. */
async function durableCopy(from: string, to: string): Promise<void> {
  const bytes = await readFile(from);
  const file = await open(`${to}.new`, 'w', 0o600);
  await file.writeFile(bytes);
  await file.sync();
  await file.close();
  await rename(`${to}.new`, to);
  const folder = await open(dirname(to), 'r');
  await folder.sync();
  await folder.close();
}

/** Milliseconds. */
async function timed(work: () => Promise<void>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}
