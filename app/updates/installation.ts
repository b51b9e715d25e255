import type { Platform } from '../domain/platform.ts';
import { assertNever } from '../domain/result.ts';
import type { PackageKind } from './update-list.ts';

/**
 * How Mai was installed. Only `nsis` (per user) and `mac-app` (a bundle that the person may replace) belong to the person
 * alone; the others belong to a package manager, an administrator, or the person who unpacked the archive.
 */
export const INSTALLATIONS = ['development', 'archive', 'deb', 'rpm', 'msi', 'nsis', 'mac-app', 'managed'] as const;
export type Installation = (typeof INSTALLATIONS)[number];

/** Whether Mai may replace itself. */
export const installsInPlace = (installation: Installation): boolean =>
  installation === 'nsis' || installation === 'mac-app';

/** The package that a person needs for an update by hand or in place; undefined where others bring it. */
export function packageFor(installation: Installation, platform: Platform): PackageKind | undefined {
  switch (installation) {
    case 'nsis':
      return 'nsis';
    case 'mac-app':
      return 'zip';
    case 'archive':
      return platform === 'linux' ? 'tar.gz' : 'zip';
    case 'development':
    case 'deb':
    case 'rpm':
    case 'msi':
    case 'managed':
      return undefined;
    default:
      return assertNever(installation);
  }
}
