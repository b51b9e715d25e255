import type { Plugin } from 'vite';

const PRELOADS = /\s*<link rel="modulepreload"[^>]*>/g;
const SCRIPT = /<script type="module" crossorigin src="([^"]+)"><\/script>/;

/**
 * Makes the page with a picture (main/window/picture/pictured-page.ts) of Mai's own page: `entry` is the name of its script, and it has the name of
 * that page's script, which it loads later. An import of it would make Vite split the script in parts, which take longer to load.
 */
export const picturedPage = (entry: string): Plugin => ({
  name: 'pictured-page',
  enforce: 'post',
  generateBundle(_options, bundle) {
    const page = bundle['index.html'];
    const source = page?.type === 'asset' ? String(page.source) : '';
    const first = Object.values(bundle).find(({ name, type }) => type === 'chunk' && name === entry);
    if (!SCRIPT.test(source) || first === undefined)
      throw new Error('The page has no script, or the picture has none.');
    this.emitFile({
      type: 'asset',
      fileName: 'pictured.html',
      source: source
        .replaceAll(PRELOADS, '')
        .replace(
          SCRIPT,
          (_, script: string) =>
            `<script type="module" crossorigin src="./${first.fileName}"></script>\n    <meta name="script" content="${script}">`,
        ),
    });
  },
});
