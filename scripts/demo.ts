// `npm run demo`: Mai with a simulated company, operated by hand. Without a display, or with
// `-- --auto`, it drives itself and takes screenshots (`-- --pictures FOLDER` sets the folder).
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Home } from '../e2e/driver/home.ts';
import { startCompany } from '../e2e/simulator/company.ts';
import { automaticDemo } from './demo/automatic-demo.ts';
import { manualDemo } from './demo/manual-demo.ts';
import { freshBuild } from './setup/fresh-build.ts';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({
  options: { auto: { type: 'boolean', default: false }, pictures: { type: 'string', default: 'demo-pictures' } },
});
const { DISPLAY, WAYLAND_DISPLAY } = process.env;
const hasDisplay = process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);

async function demo(): Promise<number> {
  if (!(await freshBuild(root))) return 1;
  // The person with 2,000 roles exceeds AWS's limit for a response; here all roles can be tried.
  const company = await startCompany({ sts: { assertionLimit: 1_000_000 } });
  const home = new Home();
  try {
    if (hasDisplay && !values.auto) return await manualDemo(company, home);
    await automaticDemo(company, home, { root, pictures: values.pictures });
    return 0;
  } finally {
    await company.stop();
    home.remove();
  }
}

process.exitCode = await demo().catch((error: Error) => {
  console.error(`\nThe demo did not get to its end: ${error.message}`);
  return 1;
});
