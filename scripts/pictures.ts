// `npm run pictures`: takes missing and outdated reference screenshots and writes one
// page for review. Deletes none.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PICTURED, pictureName } from '../e2e/gallery/pictured.ts';
import { freshBuild } from './setup/fresh-build.ts';
import { endAs, passThrough } from './setup/pass-through.mjs';

const root = join(import.meta.dirname, '..');
const pictures = join(root, 'e2e', 'gallery', 'pictures');
const page = join(root, 'demo-pictures', 'gallery.html');
const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');

function galleryPage(): string {
  const sections = Object.entries(PICTURED).map(([name, themes]) => {
    const files = themes.map(theme => pictureName(name, theme));
    const shown = files.map(
      file => `<img src="${pathToFileURL(join(pictures, file)).href}" alt="${file}" loading="lazy">`,
    );
    return `<section><h2>${name.replaceAll('-', ' ')}</h2>${shown.join('')}</section>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Every screen and state of Mai</title>
<style>body{font:14px system-ui;background:#8b949a;margin:1rem}img{margin:0 1rem 1rem 0;vertical-align:top}</style>
${sections.join('\n')}
`;
}

async function take(): Promise<{ status: number } | Awaited<ReturnType<typeof passThrough>>> {
  if (!(await freshBuild(root))) return { status: 1 };
  const ending = await passThrough(
    process.execPath,
    [playwright, 'test', 'e2e/gallery/gallery.spec.ts', '--update-snapshots=changed', ...process.argv.slice(2)],
    { cwd: root },
  );
  mkdirSync(join(root, 'demo-pictures'), { recursive: true });
  writeFileSync(page, galleryPage());
  const named = new Set(
    Object.entries(PICTURED).flatMap(([name, themes]) => themes.map(theme => pictureName(name, theme))),
  );
  const unnamed = readdirSync(pictures).filter(file => !named.has(file));
  if (unnamed.length > 0) console.log(`\nNo row of e2e/gallery/pictured.ts names ${unnamed.join(', ')}.`);
  console.log(`\nAll pictures on one page: ${page}`);
  // A selection of samples concerns only the gallery.
  return process.argv.length > 2 ? ending : await takeDesktop();
}

/** Pictures of the icon, its menu and its window on a real desktop, taken by tests. One that can't be taken here stays. */
async function takeDesktop(): Promise<Awaited<ReturnType<typeof passThrough>>> {
  const taken = mkdtempSync(join(tmpdir(), 'mai-pictures-'));
  const env = { ...process.env, MAI_DESKTOP_PICTURES: taken };
  const ending = await passThrough(process.execPath, [playwright, 'test', 'e2e/desktop/real-desktop'], {
    cwd: root,
    env,
  });
  cpSync(taken, join(root, 'docs', 'desktop'), { recursive: true });
  rmSync(taken, { recursive: true });
  return ending;
}

endAs(await take());
