import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Company } from '../simulator/company.ts';

/** A searched place and its contents. */
export type Place = { readonly place: string; readonly bytes: Buffer };

/** All secrets that the company issued. */
export const secretsOf = (company: Company): readonly string[] => [
  ...company.issued.flatMap(({ secretAccessKey, sessionToken }) => [secretAccessKey, sessionToken]),
  ...company.keys.secrets,
  ...company.assertions,
  ...company.identityCenter.secrets,
  ...[...Object.values(company.users), ...Object.values(company.identityCenter.people)].map(({ password }) => password),
];

/** Secrets in Mai's output and data folder. */
export function leaks(company: Company, output: string, folder: string): readonly string[] {
  return placesWith(secretsOf(company), [{ place: 'the output', bytes: Buffer.from(output) }, ...filesIn(folder)]);
}

/** Places that contain one of the secrets, in any common encoding. */
export function placesWith(secrets: readonly string[], places: readonly Place[]): readonly string[] {
  const spellings = [...new Set(secrets)].flatMap(secret => [
    Buffer.from(secret),
    Buffer.from(secret, 'utf16le'),
    Buffer.from(encodeURIComponent(secret)),
    Buffer.from(JSON.stringify(secret).slice(1, -1).replaceAll('/', '\\/')),
  ]);
  return places
    .filter(({ bytes }) => spellings.some(spelling => bytes.includes(spelling)))
    .map(({ place }) => `A secret is in ${place}.`);
}

/** Every file in a folder, recursively. Files that disappear meanwhile are skipped. */
export function filesIn(folder: string): readonly Place[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile())
    .flatMap((entry: Dirent) => {
      const path = join(entry.parentPath, entry.name);
      try {
        return { place: path.slice(folder.length + 1), bytes: readFileSync(path) };
      } catch {
        return [];
      }
    });
}

/** Chromium's cookie files that are not empty. The first bytes of a value tell which key encrypted it. */
export const chromiumCookies = (folder: string): readonly string[] =>
  filesIn(folder)
    .filter(({ place, bytes }) => /(^|\/)Cookies(-journal)?$/.test(place) && /v1[01]/.test(bytes.toString('latin1')))
    .map(({ place }) => place);
