import type { ClaimSection } from './claim-section.ts';

export const releasePackage = {
  title: 'Package',
  claims: {
    'package-fuses':
      'A packaged Mai accepts no inspector, debugging port or `NODE_OPTIONS`; `npm run package` reads the fuses back.',
    'package-current':
      'The tested package is built from the current files: a hash of all of them decides, and its fuses are read back when it is built.',
    'old-electron':
      'An Electron without security fixes is reported in the window, the settings and Troubleshoot: the development stand-in always, a release’s after 24 weeks.',
    'exact-versions': 'Every npm package has one exact version, comes from a registry and is verified by a hash.',
    'no-install-scripts': 'No npm package runs its install script automatically.',
    'bill-of-materials': 'Every package that ships is listed with its license and hash (`npm run sbom`).',
    'page-packages': 'No npm package but react and react-dom reaches Mai’s page.',
    'no-updater':
      'No updater of others ships, and Mai loads no code into its processes but its own package’s. What replaces that package is in [Updates](#updates).',
    'linux-removal-rights':
      'What a Linux package does in home folders when it is removed or purged, it does with each person’s own rights, never with root’s nor with root’s terminal; an upgrade does nothing there.',
    'release-signing':
      'Signing secrets are not in the repository, and a Mac app has the hardened runtime with no exception but V8’s ([releasing](releasing.md)).',
  },
} as const satisfies ClaimSection;
