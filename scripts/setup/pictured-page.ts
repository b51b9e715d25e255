import type { Plugin } from 'vite';

const SHEET = /<link rel="stylesheet"[^>]*>/;
const SCRIPT = /<script type="module"[^>]*src="([^"]+)"/;

/**
 * Completes the page with a picture (main/window/pictured-page.ts): it has the stylesheet of Mai's page, and the name of that page's
 * script, which it loads later. An import of it would make Vite split the script in parts, which take longer to load.
 */
export const picturedPage = (): Plugin => ({
  name: 'pictured-page',
  enforce: 'post',
  generateBundle(_options, bundle) {
    const [page, pictured] = [bundle['index.html'], bundle['pictured.html']];
    if (page?.type !== 'asset' || pictured?.type !== 'asset') return;
    const [sheet] = SHEET.exec(String(page.source)) ?? [];
    const [, script] = SCRIPT.exec(String(page.source)) ?? [];
    if (sheet === undefined || script === undefined) throw new Error('The page has no stylesheet or script.');
    const head = `  ${sheet}\n    <meta name="script" content="${script}">\n  </head>`;
    pictured.source = String(pictured.source).replace('  </head>', head);
  },
});
