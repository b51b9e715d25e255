import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freshBuild } from '../../setup/fresh-build.ts';
import { runQuietly } from '../../setup/run-quietly.ts';
import type { Section } from '../section.ts';

interface Report {
  readonly errors: readonly { readonly message?: string }[];
  readonly suites: readonly Suite[];
}
interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs: readonly {
    readonly title: string;
    readonly ok: boolean;
    readonly tests: readonly {
      readonly results: readonly { readonly errors: readonly { readonly message?: string }[] }[];
    }[];
  }[];
}

const specsOf = ({ specs, suites = [] }: Suite): Suite['specs'] => [...specs, ...suites.flatMap(specsOf)];

/** Mai's pages in Debian's Chromium, which is nearer to the official Electron's than that of the Electron here. */
export const chromium: Section = {
  name: 'chromium',
  async run({ check, root, folder }) {
    if (!(await freshBuild(root))) throw new Error('Mai could not be built.');
    const report = join(folder, 'report.json');
    const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
    const config = join(import.meta.dirname, 'playwright.config.ts');
    const { output } = await runQuietly(process.execPath, [playwright, 'test', '--config', config, '--reporter=json'], {
      cwd: root,
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    });
    const { errors, suites } = await readFile(report, 'utf8').then(
      text => JSON.parse(text) as Report,
      () => {
        throw new Error(`Playwright wrote no report: ${output}`);
      },
    );
    for (const { message = '' } of errors) await check('the pages load', () => Promise.reject(new Error(message)));
    for (const { title, ok, tests } of suites.flatMap(specsOf))
      await check(title, () => {
        if (ok) return;
        throw new Error(
          tests.flatMap(test => test.results.flatMap(({ errors }) => errors.map(({ message }) => message))).join('\n'),
        );
      });
  },
};
