import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Company } from '../simulator/company.ts';

/** Something that was looked at, and what was in it. */
export type Place = { readonly place: string; readonly bytes: Buffer };

/** All that the company gave out, and that belongs nowhere but where it was meant for. */
export const secretsOf = (company: Company): readonly string[] => [
  ...company.issued.flatMap(({ secretAccessKey, sessionToken }) => [secretAccessKey, sessionToken]),
  ...company.assertions,
  ...Object.values(company.users).map(({ password }) => password),
];

/** Where a secret stands that belongs nowhere: in what Mai printed, and in its own folder. */
export function leaks(company: Company, output: string, folder: string): readonly string[] {
  return placesWith(secretsOf(company), [{ place: 'the output', bytes: Buffer.from(output) }, ...filesIn(folder)]);
}

/** The places in which one of the secrets stands, in any of the ways in which programs write a text. */
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

/** Every file in a folder, at any depth. What is gone when it is read was not left behind. */
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

/** Chromium's own files of cookies with anything in them: under which key it wrote them stands in their first bytes. */
export const chromiumCookies = (folder: string): readonly string[] =>
  filesIn(folder)
    .filter(({ place, bytes }) => /(^|\/)Cookies(-journal)?$/.test(place) && /v1[01]/.test(bytes.toString('latin1')))
    .map(({ place }) => place);
