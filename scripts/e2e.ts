// `npm run e2e`: type check, then Playwright on the built app. Passes arguments to Playwright
// (`npm run e2e -- -g "stop"`), and runs each test N times with `--repeat N`.
import { join } from 'node:path';
import { freshBuild } from './setup/fresh-build.ts';
import { endAs, passThrough } from './setup/pass-through.mjs';
import { runAndTell, types } from './testing/checks.ts';
import { playwrightArguments } from './testing/playwright-arguments.ts';

const root = join(import.meta.dirname, '..');
const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
endAs(
  // Otherwise a wrong name in a spec fails only in the middle of a run.
  (await runAndTell(types, root)).failed === 0 && (await freshBuild(root))
    ? await passThrough(process.execPath, [playwright, 'test', ...playwrightArguments(process.argv.slice(2))], {
        cwd: root,
      })
    : { status: 1 },
);
