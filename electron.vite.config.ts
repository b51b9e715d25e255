import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { licensesModule } from './scripts/licenses/licenses-module.ts';
import { updatesOfBuild } from './scripts/release/updates-of-build.ts';
import { mainChunk } from './scripts/setup/main-chunks.ts';
import { picturedPage } from './scripts/setup/pictured-page.ts';
import { withoutGetters } from './scripts/setup/without-getters.ts';

// The oldest Electron that Mai runs on is 33: Node 20.18 and Chromium 130.
const root = import.meta.dirname;

const { devDependencies } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));

export default defineConfig({
  main: {
    // By these Mai knows when its Electron is too old (main/desktop/this-electron.ts). A day is exact enough, and two builds of it are the same.
    define: {
      __ELECTRON_MAJOR__: Number.parseInt(devDependencies.electron, 10),
      // Where releases get updates: from the environment of the machine that builds them (docs/releasing.md).
      __UPDATES__: updatesOfBuild(process.env),
      __BUILT_AT__: Math.floor(Date.now() / 86_400_000) * 86_400_000,
    },
    plugins: [withoutGetters()],
    resolve: {
      alias: [
        { find: '@aws-sdk/credential-provider-node', replacement: resolve(root, 'main/aws/no-credential-search.ts') },
        { find: '@smithy/core/event-streams', replacement: resolve(root, 'main/aws/no-event-streams.ts') },
        // As electron-log names its own file.
        { find: './transports/remote', replacement: resolve(root, 'main/log/no-remote-log.cjs') },
      ],
    },
    build: {
      outDir: 'out/main',
      // What ships, for the list of licenses and the bill of materials.
      license: { fileName: 'licenses.json' },
      target: 'node20.18',
      minify: true,
      // keytar is a native module: the only one that stays outside the bundle.
      externalizeDeps: false,
      rollupOptions: {
        input: { index: resolve(root, 'main/index.ts') },
        external: ['keytar', 'electron', 'original-fs'],
        output: {
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [{ debugName: 'main', name: mainChunk(root) }],
          },
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: 'node20.18',
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: resolve(root, 'main/window/preload.ts') },
        external: ['electron'],
        // A sandboxed preload must be CommonJS and one file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(root, 'renderer'),
    build: {
      outDir: resolve(root, 'out/renderer'),
      license: { fileName: 'licenses.json' },
      target: 'chrome130',
      minify: true,
      modulePreload: { polyfill: false },
      // The page's policy allows no inline sources.
      assetsInlineLimit: 0,
      rollupOptions: {
        input: {
          index: resolve(root, 'renderer/index.html'),
          pictured: resolve(root, 'renderer/picture/after-picture.ts'),
        },
      },
    },
    // The page lives on app://mai, so it must be told where hot reload listens.
    server: { host: '127.0.0.1', port: 5173, hmr: { protocol: 'ws', host: '127.0.0.1', clientPort: 5173 } },
    plugins: [react(), licensesModule(root), picturedPage('pictured')],
  },
});
