// `npm run e2e`: Playwright on the built app; what follows on the command line is Playwright's (`npm run e2e -- -g "stop"`).
import { join } from 'node:path';
import { freshBuild } from './set-up/fresh-build.ts';
import { endAs, passThrough } from './set-up/pass-through.mjs';

const root = join(import.meta.dirname, '..');
const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
endAs(
  (await freshBuild(root))
    ? await passThrough(process.execPath, [playwright, 'test', ...process.argv.slice(2)], { cwd: root })
    : { status: 1 },
);
