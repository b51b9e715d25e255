// `npm run conformance`: AWS's shared test cases for parsing and locating the two files. Looks for
// the cases next to the project (`../shared/data`, or MAI_SHARED_DATA) and reports if they are missing.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAwsProfiles, type Values } from '../app/aws-files/ini/profiles.ts';
import type { Credentials } from '../app/domain/credentials.ts';
import { type Instant, instant } from '../app/domain/instant.ts';
import type { ProfileName } from '../app/domain/profile.ts';
import { createAwsFiles } from '../main/aws-files/aws-files.ts';
import { createOwnershipStore } from '../main/aws-files/ownership-store.ts';
import { awsFilePaths } from '../main/aws-files/paths.ts';

type Profiles = Readonly<Record<string, Readonly<Record<string, string>>>>;
type ParserCase = {
  readonly name: string;
  readonly input: { readonly configFile?: string; readonly credentialsFile?: string };
  readonly output: {
    readonly errorContaining?: string;
    readonly config?: { readonly profiles: Profiles; readonly sso_sessions?: Profiles };
  };
};
type LocationCase = {
  readonly name: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly platform: 'linux' | 'windows';
  readonly configLocation: string;
  readonly credentialsLocation: string;
};

const OURS = 'mai-conformance' as ProfileName;
const EXPIRATION: Instant = instant(0);

const folder = process.env.MAI_SHARED_DATA ?? join(import.meta.dirname, '../../shared/data');
if (!existsSync(join(folder, 'aws-profile-parser-tests.json'))) {
  console.log(
    "Skipped: AWS's cases are not beside the project (../shared/data), and MAI_SHARED_DATA names no folder with them.",
  );
} else {
  const parser = await countPassed(casesIn<ParserCase>('aws-profile-parser-tests.json'), parserProblems);
  const location = await countPassed(casesIn<LocationCase>('aws-file-location-tests.json'), locationProblems);
  console.log(`${parser.passed} of ${parser.all} parser cases, ${location.passed} of ${location.all} location cases`);
  process.exitCode = parser.passed === parser.all && location.passed === location.all ? 0 : 1;
}

function casesIn<T>(file: string): readonly T[] {
  return (JSON.parse(readFileSync(join(folder, file), 'utf8')) as { tests: readonly T[] }).tests;
}

async function countPassed<T extends { readonly name: string }>(
  cases: readonly T[],
  problemsOf: (one: T) => Promise<readonly string[]>,
): Promise<{ readonly passed: number; readonly all: number }> {
  let passed = 0;
  for (const one of cases) {
    const problems = await problemsOf(one);
    if (problems.length === 0) passed += 1;
    for (const problem of problems) console.log(`✗ ${one.name}: ${problem}`);
  }
  return { passed, all: cases.length };
}

async function locationProblems({
  environment,
  platform,
  configLocation,
  credentialsLocation,
}: LocationCase): Promise<readonly string[]> {
  const paths = awsFilePaths({ environment, home: '/nowhere', platform: platform === 'windows' ? 'win32' : 'linux' });
  return [
    ...(paths.config === configLocation ? [] : [`config is sought in ${paths.config}`]),
    ...(paths.credentials === credentialsLocation ? [] : [`credentials are sought in ${paths.credentials}`]),
  ];
}

/** Parses the case, then adds, changes and removes a profile in real files, and parses again after each. */
async function parserProblems({ input, output }: ParserCase): Promise<readonly string[]> {
  const home = mkdtempSync(join(tmpdir(), 'mai-conformance-'));
  try {
    const ownership = createOwnershipStore(join(home, 'mai'));
    const files = createAwsFiles({ environment: {}, home, platform: 'linux', ownership, now: () => EXPIRATION });
    mkdirSync(join(home, '.aws'));
    const given = { config: input.configFile, credentials: input.credentialsFile };
    for (const file of ['config', 'credentials'] as const) {
      if (given[file] !== undefined) writeFileSync(files.paths[file], given[file]);
    }
    const content = (file: 'config' | 'credentials'): string =>
      existsSync(files.paths[file]) ? readFileSync(files.paths[file], 'utf8') : '';
    const texts = () => ({ config: content('config'), credentials: content('credentials') });

    const problems: string[] = [];
    const check = (when: string): void => {
      const found = readingOf(texts());
      const wanted =
        output.errorContaining ?? canonical(output.config?.profiles ?? {}, output.config?.sso_sessions ?? {});
      const agrees = output.errorContaining === undefined ? found === wanted : found.includes(wanted);
      if (!agrees) problems.push(`${when} it reads as ${found} where AWS expects ${wanted}`);
    };
    check('untouched,');
    for (const number of [1, 2]) {
      const written = await files.writeProfiles({
        profile: OURS,
        credentials: keys(number),
        config: { region: `region-${number}` },
      });
      const refusedAsBroken =
        !written.ok && written.failure.kind === 'file-unparsable' && output.errorContaining !== undefined;
      if (!written.ok && !refusedAsBroken) problems.push(`writing our profile failed: ${written.failure.kind}`);
      if (written.ok && !texts().credentials.includes(`token-${number}`)) problems.push('our keys are not in the file');
      check(number === 1 ? 'after adding ours,' : 'after changing ours,');
    }
    const removed = await files.removeProfiles(OURS);
    if (!removed.ok) problems.push(`removing our profile failed: ${removed.failure.kind}`);
    check('after removing ours,');
    const changed = texts();
    if (changed.config !== (given.config ?? '') || changed.credentials !== (given.credentials ?? '')) {
      problems.push('after removing ours, the bytes are not what they were');
    }
    return problems;
  } finally {
    rmSync(home, { recursive: true });
  }
}

function keys(number: number): Credentials {
  return {
    accessKeyId: `ASIA${number}`,
    secretAccessKey: `secret-${number}`,
    sessionToken: `token-${number}==`,
    expiration: EXPIRATION,
  };
}

function readingOf(texts: { readonly config: string; readonly credentials: string }): string {
  const reading = readAwsProfiles(texts);
  if (!reading.ok) return reading.fault.message;
  const plain = (sections: ReadonlyMap<string, Values>): Profiles =>
    Object.fromEntries(
      Array.from(sections, ([name, values]) => [name, Object.fromEntries(values)] as const).filter(
        ([name]) => name !== OURS,
      ),
    );
  return canonical(plain(reading.value.profiles), plain(reading.value.ssoSessions));
}

function canonical(profiles: Profiles, ssoSessions: Profiles): string {
  const sorted = (sections: Profiles) =>
    Object.entries(sections)
      .map(([name, values]) => [name, Object.entries(values).toSorted()] as const)
      .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify({ profiles: sorted(profiles), ssoSessions: sorted(ssoSessions) });
}
