import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshBuild } from '../setup/fresh-build.ts';
import { passThrough } from '../setup/pass-through.mjs';
import { runQuietly } from '../setup/run-quietly.ts';
import { exitTally, playwrightTally, type Tally, vitestTally } from './tally.ts';

/** A check: its name and how to run it. `output` is what it printed, unless it was shown directly. */
export interface Check {
  readonly name: string;
  run(root: string): Promise<{ readonly tally: Tally; readonly output: string }>;
}

const tool = (root: string, path: string) => join(root, 'node_modules', ...path.split('/'));

/** Keeps the tools' colors although they print into a pipe. */
function colors(): NodeJS.ProcessEnv {
  const { NO_COLOR, FORCE_COLOR, ...env } = process.env;
  return process.stdout.isTTY && !NO_COLOR ? { ...env, FORCE_COLOR: FORCE_COLOR ?? '1' } : { ...env, NO_COLOR: '1' };
}

/** Runs `work` with the path of a report to write, and reads that report. */
async function reported<Report, Ending>(
  work: (path: string) => Promise<Ending>,
): Promise<{ report: Report | undefined; ending: Ending }> {
  const folder = await mkdtemp(join(tmpdir(), 'mai-report-'));
  try {
    const path = join(folder, 'report.json');
    const ending = await work(path);
    return { report: existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined, ending };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A check by exit status: an npm package's executable or a script of it. */
function yesOrNo(name: string, path: string, args: readonly string[]): Check {
  return {
    name,
    run: async root => {
      const { status, output } = await runQuietly(process.execPath, [tool(root, path), ...args], {
        cwd: root,
        env: colors(),
      });
      return { tally: exitTally(status === 0), output };
    },
  };
}

export const types = yesOrNo('types', 'typescript/bin/tsc', ['-b']);
export const lint = yesOrNo('lint', '@biomejs/biome/bin/biome', ['check']);
export const structure = yesOrNo('structure', '../scripts/structure.ts', []);

export const unit: Check = {
  name: 'unit tests',
  run: async root => {
    const { report, ending } = await reported<
      Parameters<typeof vitestTally>[0],
      { status: number | null; output: string }
    >(path =>
      runQuietly(
        process.execPath,
        [tool(root, 'vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${path}`],
        { cwd: root, env: colors() },
      ),
    );
    return { tally: vitestTally(report, ending.status === 0), output: ending.output };
  },
};

/** Shows its progress, because it is the slow one. */
export const e2e: Check = {
  name: 'tests of the app',
  run: async root => {
    const { report, ending } = await reported<
      Parameters<typeof playwrightTally>[0],
      { status: number } | { signal: string }
    >(async path =>
      // Without the types of `npm run e2e`, which are a check of their own.
      (await freshBuild(root))
        ? await passThrough(process.execPath, [tool(root, '@playwright/test/cli.js'), 'test', '--reporter=list,json'], {
            cwd: root,
            env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: path },
          })
        : { status: 1 },
    );
    return { tally: playwrightTally(report, 'status' in ending && ending.status === 0), output: '' };
  },
};

/** Runs a check, then prints its output and result in one piece, so that parallel checks don't mix. */
export async function runAndTell(check: Check, root: string): Promise<Tally> {
  const start = performance.now();
  const { tally, output } = await check
    .run(root)
    .catch((error: Error) => ({ tally: exitTally(false), output: error.message }));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const outcome = tally.failed > 0 ? 'FAILED' : 'good';
  const counts = tally.passed + tally.failed > 1 ? ` (${tally.passed} passed, ${tally.failed} failed)` : '';
  console.log(`${output.trim()}\n${check.name}: ${outcome}${counts}, ${seconds} s\n`.trimStart());
  return tally;
}
