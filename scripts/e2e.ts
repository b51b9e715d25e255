// `npm run e2e`: Playwright on the built app; what follows on the command line is Playwright's (`npm run e2e -- -g "stop"`).
import { join } from 'node:path';
import { freshBuild } from './set-up/fresh-build.ts';
import { endAs, passThrough } from './set-up/pass-through.mjs';
import { desktop } from './testing/desktop.ts';

const root = join(import.meta.dirname, '..');

async function e2e(args: readonly string[]) {
  if (!(await freshBuild(root))) return { status: 1 };
  const { env, stop } = await desktop();
  try {
    const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
    return await passThrough(process.execPath, [playwright, 'test', ...args], { cwd: root, env });
  } finally {
    stop();
  }
}

const ending = await e2e(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  return { status: 1 };
});
endAs(ending);
