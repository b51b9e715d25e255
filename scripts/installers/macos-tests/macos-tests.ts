import { chmod, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runQuietly } from '../../setup/run-quietly.ts';
import type { Section } from '../section.ts';
import { checkGroups, readTestReport } from '../test-report.ts';

/** The tests of Mai's main process as if on macOS, with a folder for temporary files behind a link as there. */
export const macosTests: Section = {
  name: 'macos-tests',
  async run(work) {
    const { root, folder } = work;
    // Not below `folder`: a socket's path has to be short.
    const base = await mkdtemp(join(tmpdir(), 'mai-'));
    try {
      // Some tests act as another user.
      await chmod(base, 0o711);
      await mkdir(join(base, 'private', 'T'), { recursive: true });
      await symlink(join(base, 'private'), join(base, 'var'));
      const report = join(folder, 'report.json');
      const { output } = await runQuietly(
        process.execPath,
        [
          join(root, 'node_modules', 'vitest', 'vitest.mjs'),
          'run',
          `--config=${join(import.meta.dirname, 'vitest.config.ts')}`,
          '--reporter=json',
          // As heavy as files are for a busy disk.
          '--testTimeout=60000',
          `--outputFile=${report}`,
        ],
        { cwd: root, env: { ...process.env, TMPDIR: join(base, 'var', 'T') } },
      );
      await checkGroups(work, 'as if on macOS', await readTestReport(report, root, output));
    } finally {
      await rm(base, { recursive: true, force: true });
    }
  },
};
