import type { PackageDetails } from './package-details.ts';
import type { LinkedLibraries } from './shared-libraries.ts';

/** A processor's name for each tool. */
export interface Architecture {
  readonly node: 'x64' | 'arm64';
  readonly deb: string;
  readonly rpm: string;
}

/** What a packer gets. Paths are absolute. */
export interface Pack {
  readonly root: string;
  /** The packaged app: electron-builder's `linux-unpacked`. */
  readonly app: string;
  /** An existing folder for the result. */
  readonly out: string;
  /** An empty folder for what is in between. */
  readonly work: string;
  readonly details: PackageDetails;
  /** Time of all files, in seconds since 1970. */
  readonly date: number;
  readonly libraries: LinkedLibraries;
  readonly architecture: Architecture;
  /** Compresses little, for trials. */
  readonly isFast: boolean;
}
