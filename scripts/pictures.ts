// `npm run pictures`: takes the pictures of every screen and state anew, to compare with from now on, and lays them out on one
// page for whoever reviews them.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SAMPLES } from '../e2e/gallery/samples.ts';
import { themesOf } from '../e2e/gallery/themes.ts';
import { freshBuild } from './set-up/fresh-build.ts';
import { endAs, passThrough } from './set-up/pass-through.mjs';

const root = join(import.meta.dirname, '..');
const pictures = join(root, 'e2e', 'gallery', 'pictures');
const page = join(root, 'demo-pictures', 'gallery.html');
const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');

function galleryPage(): string {
  const taken = new Set(readdirSync(pictures));
  const sections = SAMPLES.map(sample => {
    const files = themesOf(sample).map(theme => `${sample.name}-${theme}.png`);
    const images = files.filter(file => taken.has(file));
    const shown = images.map(
      file => `<img src="${pathToFileURL(join(pictures, file)).href}" alt="${file}" loading="lazy">`,
    );
    return `<section><h2>${sample.name.replaceAll('-', ' ')}</h2>${shown.join('')}</section>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Every screen and state of Mai</title>
<style>body{font:14px system-ui;background:#8b949a;margin:1rem}img{margin:0 1rem 1rem 0;vertical-align:top}</style>
${sections.join('\n')}
`;
}

async function take(): Promise<{ status: number } | Awaited<ReturnType<typeof passThrough>>> {
  if (!(await freshBuild(root))) return { status: 1 };
  rmSync(pictures, { recursive: true, force: true });
  const ending = await passThrough(
    process.execPath,
    [playwright, 'test', 'e2e/gallery/gallery.spec.ts', '--update-snapshots', ...process.argv.slice(2)],
    { cwd: root },
  );
  mkdirSync(join(root, 'demo-pictures'), { recursive: true });
  writeFileSync(page, galleryPage());
  console.log(`\nAll pictures on one page: ${page}`);
  return ending;
}

endAs(await take());
