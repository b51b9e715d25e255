// `npm run installers`: builds Mai's packages, and installs, upgrades, attacks and removes them as far as this machine can.
//   npm run installers -- --only linux,updates   only those sections
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runSections } from './installers/run-sections.ts';
import { sections } from './installers/sections.ts';
import { freshBuild } from './setup/fresh-build.ts';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { only: { type: 'string' } } });
const chosen = values.only?.split(',');
const unknown = chosen?.filter(name => !sections.some(section => section.name === name)) ?? [];
if (unknown.length > 0)
  throw new Error(
    `No section is named ${unknown.join(', ')}; there are: ${sections.map(({ name }) => name).join(', ')}.`,
  );

// Once: sections run at the same time.
if (!(await freshBuild(root))) throw new Error('The app could not be built.');

const { passed, failed, notPossible } = await runSections(
  sections.filter(({ name }) => chosen?.includes(name) ?? true),
  { root, folder: join(root, '.cache', 'installers'), say: line => console.log(line) },
);
if (notPossible.length > 0) console.log(`\nNot possible here:\n${notPossible.map(line => `  ${line}`).join('\n')}`);
if (failed.length > 0) console.log(`\nFailed:\n${failed.map(line => `  ${line}`).join('\n')}`);
console.log(`\n${passed + failed.length} checks, ${failed.length} failed, ${notPossible.length} not possible here`);
process.exitCode = failed.length > 0 ? 1 : 0;
