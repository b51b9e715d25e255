import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Random } from '../testing/random.ts';
import { configureSet, hasAwsCli } from './aws-cli.ts';
import { appendedSection, bytesLost, editIn, strip, withoutMai } from './others-file.ts';
import { richCredentials } from './rich-credentials.ts';
import { removesProfile } from './writer-order.ts';
import { WriterProcess, warmUp } from './writer-process.ts';

export type KillReport = {
  readonly kills: number;
  readonly bytesLost: number;
  readonly updatesLost: number;
  /** Acknowledged edits. */
  readonly acknowledged: number;
  readonly awsCliRuns: number;
  readonly appended: number;
  readonly notes: readonly string[];
};

const WRITERS = ['mai-a', 'mai-b'] as const;
type Writer = (typeof WRITERS)[number];

/** Pauses of other writers: `aws configure set` takes most of a second, so it runs less often. */
const AWS_CLI_EVERY = 20;
const APPEND_EVERY = 5;
const LONGEST_LIFE = 60;

/**
 * Two instances edit one file without pause and one of them is killed at a random moment, repeatedly, while `aws configure
 * set` rewrites the file in place and another program appends sections. After each kill the file, without the two
 * profiles, must be byte for byte what the others wrote, and each profile must be as its last acknowledged edit left it,
 * or as the interrupted edit would. `aws configure set` writes back what it read moments before, which can undo an edit
 * of Mai's through no fault of Mai's: while it runs, only the others' bytes and its own update are checked.
 */
export async function killWriters(
  count: number,
  random: Random,
  tell: (report: KillReport) => void,
): Promise<KillReport> {
  const home = mkdtempSync(join(tmpdir(), 'mai-torture-'));
  const folder = join(home, '.aws');
  const path = join(folder, 'credentials');
  const cache = join(home, 'compile-cache');
  mkdirSync(folder, { mode: 0o700 });
  const others = { base: richCredentials(random), awsCli: 0, from: 0, appended: 0 };
  writeFileSync(path, others.base, { mode: 0o600 });

  const hasCli = await hasAwsCli();
  const notes: string[] = hasCli ? [] : ['`aws configure set` took no part: the AWS CLI is not installed'];
  const report = { kills: 0, bytesLost: 0, updatesLost: 0, acknowledged: 0, awsCliRuns: 0, appended: 0 };
  /** Writers with edits that the AWS CLI may have undone. */
  const undone = new Set<WriterProcess>();
  const read = (): string => readFileSync(path, 'utf8');

  warmUp(cache);
  let spare = new WriterProcess(cache);
  async function start(writer: Writer, from: number, acknowledged: number): Promise<WriterProcess> {
    const process = spare;
    spare = new WriterProcess(cache);
    await process.begin({ home, profile: writer, from }, acknowledged);
    return process;
  }
  const running: Record<Writer, WriterProcess> = {
    'mai-a': await start('mai-a', 1, 0),
    'mai-b': await start('mai-b', 1, 0),
  };

  /**
   * A foreign write into the file during its replacement is merged right afterwards, by the same instance or, if
   * it was killed, by the next one: so the check repeats after that.
   */
  async function judgeBytes(text: string): Promise<void> {
    if (lostIn(text) === 0) return;
    await nextEdits();
    const now = read();
    const lost = lostIn(now);
    if (lost === 0) return;
    report.bytesLost += lost;
    notes.push(`after kill ${report.kills}: ${lost} bytes of others are gone (${now.length} bytes left)`);
    others.base = strip(now, WRITERS).replace(/AWSCLI\d+\n/, 'AWSCLI0\n');
    others.from = others.appended;
  }

  const lostIn = (text: string): number => bytesLost(withoutMai(others), strip(text, WRITERS));

  /** Waits until a running writer has reported the edit that the file contains. */
  async function judgeUpdates(writer: Writer, text: string, acknowledged: number): Promise<void> {
    const process = running[writer];
    const found = editIn(text, writer);
    const isPossible = (): boolean =>
      Array.from({ length: process.started - acknowledged + 1 }, (_, index) => acknowledged + index).some(
        number => found === (number === 0 || removesProfile(number) ? 'none' : number),
      );
    for (let wait = 0; wait < 100 && !isPossible(); wait += 1) await pause(5);
    if (isPossible()) return;
    report.updatesLost += 1;
    notes.push(
      `after kill ${report.kills}: ${writer} shows ${found}, though ${acknowledged} to ${process.started} were to be seen`,
    );
  }

  /** Waits until both writers have made a new edit, which restores what another program undid. */
  async function nextEdits(): Promise<void> {
    const since = WRITERS.map(writer => running[writer].started);
    for (let wait = 0; wait < 4_000; wait += 1) {
      if (WRITERS.every((writer, index) => running[writer].acknowledged > (since[index] ?? 0))) return;
      await pause(5);
    }
    notes.push(`after kill ${report.kills}: no edit was acknowledged for twenty seconds`);
  }

  while (report.kills < count) {
    const victim = WRITERS[random.below(2)] ?? 'mai-a';
    const withCli = hasCli && report.kills % AWS_CLI_EVERY === AWS_CLI_EVERY - 1;
    const cli = withCli ? configureSet(home, others.awsCli + 1) : Promise.resolve(false);
    if (withCli) await pause(random.next() * 600);
    await pause(random.next() * LONGEST_LIFE);
    await running[victim].kill();
    report.kills += 1;
    report.acknowledged += running[victim].acknowledgements;
    notes.push(...running[victim].failures.map(failure => `${victim} failed: ${failure}`));
    if (running[victim].asked && !withCli && !undone.has(running[victim])) {
      report.updatesLost += 1;
      notes.push(`after kill ${report.kills}: ${victim} did not recognize its own credentials`);
    }
    let looked: string | undefined;
    if (!withCli) {
      const seen = WRITERS.map(writer => running[writer].acknowledged);
      const text = read();
      for (const [index, writer] of WRITERS.entries()) await judgeUpdates(writer, text, seen[index] ?? 0);
      looked = text;
    }
    running[victim] = await start(victim, running[victim].started + 1, running[victim].acknowledged);
    if (looked !== undefined) await judgeBytes(looked);
    if (withCli) {
      if (await cli) others.awsCli += 1;
      else notes.push(`after kill ${report.kills}: the AWS CLI could not read or write the file`);
      report.awsCliRuns += 1;
      for (const writer of WRITERS) undone.add(running[writer]);
      await nextEdits();
      await judgeBytes(read());
    } else if (report.kills % APPEND_EVERY === 0) {
      others.appended += 1;
      appendFileSync(path, appendedSection(others.appended));
      report.appended += 1;
    }
    if (report.kills % 100 === 0) tell({ ...report, notes });
  }
  await nextEdits();
  await judgeBytes(read());
  await Promise.all([spare, ...Object.values(running)].map(process => process.kill()));
  rmSync(home, { recursive: true });
  return { ...report, notes };
}
