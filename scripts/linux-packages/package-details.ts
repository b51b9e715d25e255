import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What the packages say about Mai. */
export interface PackageDetails {
  readonly name: string;
  /** As in package.json. */
  readonly version: string;
  /** For dpkg and rpm, which sort `0.2.0~beta.1` before `0.2.0`. */
  readonly sortedVersion: string;
  readonly homepage: string;
  /** `Name <address>`. */
  readonly maintainer: string;
  readonly license: string;
  /** One line, without a full stop. */
  readonly summary: string;
  readonly description: readonly string[];
}

const manifest = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  description: z.string(),
  homepage: z.url(),
  author: z.string().regex(/^[^<>]+ <[^<>@\s]+@[^<>@\s]+>$/),
});

const DESCRIPTION = [
  'Mai is an icon in the panel. You sign in at your company once, click an AWS',
  'role, and the AWS CLI, SDKs and other tools have temporary credentials for it.',
  'Mai renews them while you work and removes them when you stop the role.',
];

/** From package.json. `version` replaces its version, for trials. */
export function packageDetails(root: string, version?: string): PackageDetails {
  const { description, author, ...rest } = manifest.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const named = version ?? rest.version;
  return {
    name: rest.name,
    version: named,
    sortedVersion: named.replaceAll('-', '~'),
    homepage: rest.homepage,
    maintainer: author,
    license: rest.license,
    summary: description,
    description: DESCRIPTION,
  };
}

/**
 * Why a release may not be built with these details; undefined if it may. Addresses below .example belong to nobody (RFC 2606) and
 * are the ones of this repository: who publishes Mai enters their own.
 */
export function unreleasable({ homepage, maintainer }: PackageDetails): string | undefined {
  const hosts = [new URL(homepage).hostname, maintainer.replace(/^.*@|>$/g, '')];
  const placeholder = hosts.find(host => /(^|\.)example$/.test(host));
  return placeholder && `package.json names ${placeholder}: enter your own homepage and author before a release.`;
}
