import { roleList } from '../../app/roles/role-list.ts';
import { search } from '../../app/roles/role-search.ts';
import { sampleRole, sampleSnapshot } from '../../app/testing/sample-role.ts';
import type { Bench } from './bench.ts';
import type { Curve, Point } from './chart.ts';
import { edit, fullFile, timed } from './editing.ts';
import { doingsOf, doneBetween, memoryOf } from './processes.ts';
import { pause, start } from './started.ts';
import { quantile } from './statistics.ts';

const SETTLED = 40;
const QUERIES = ['a', 'analyst', 'admin 4000', 'rdo', 'nothing here'];

/** How costs grow with what a person has: roles, live role sessions, profiles in the files. */
export async function growth(bench: Bench): Promise<readonly Curve[]> {
  const [memory, runs] = await liveSessions(bench, [1, 20, 200]);
  return [
    { title: 'Memory of Mai', of: 'live role sessions', unit: 'MB', points: memory },
    { title: 'Wake-ups of all its threads', of: 'live role sessions', unit: 'per minute', points: runs },
    { title: 'One search', of: 'roles', unit: 'ms', points: [100, 500, 1_000, 5_000, 10_000, 50_000].map(searches) },
    { title: 'One profile edited', of: 'profiles', unit: 'ms', points: await edits(bench) },
  ];
}

async function liveSessions(
  { programs, display, homes }: Bench,
  counts: readonly number[],
): Promise<readonly [readonly Point[], readonly Point[]]> {
  const memory: Point[] = [];
  const runs: Point[] = [];
  for (const count of counts) {
    const mai = await start(programs.mai, await homes.desk({ roles: 200, live: count }), display);
    await mai.wait(SETTLED);
    memory.push({ count, cost: memoryOf(mai.tree()) });
    const before = doingsOf(mai.tree());
    await pause(60_000);
    runs.push({ count, cost: doneBetween(before, doingsOf(mai.tree())).runs });
    await mai.stop();
  }
  return [memory, runs];
}

/** The median of several questions, each asked several times. */
function searches(count: number): Point {
  const roles = Array.from({ length: count }, (_, at) => sampleRole(`Role${at % 8}`, String(400_000_000_000 + at)));
  const entries = roleList(sampleSnapshot(roles)).flatMap(group => group.entries);
  const times = QUERIES.flatMap(query =>
    Array.from({ length: 7 }, () => {
      const from = performance.now();
      search(entries, query);
      return performance.now() - from;
    }),
  );
  return { count, cost: quantile(times, 0.5) };
}

async function edits({ homes }: Bench): Promise<readonly Point[]> {
  const points: Point[] = [];
  for (const count of [10, 100, 1_000, 10_000, 100_000]) {
    const { files } = await fullFile(homes.empty(), count);
    const times: number[] = [];
    for (let time = 1; time <= 9; time += 1) times.push(await timed(() => edit(files, time)));
    points.push({ count, cost: quantile(times, 0.5) });
  }
  return points;
}
