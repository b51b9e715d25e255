import type { Plugin } from 'vite';
import { type ShippedPackage, shippedPackages } from './shipped-packages.ts';

const NAME = 'virtual:licences';
const RESOLVED = `\0${NAME}`;

/** A module with the licences of all that ships: the page may fetch nothing, so they come as code, loaded when asked for. */
export const licencesModule = (root: string): Plugin => ({
  name: 'mai-licences',
  resolveId: id => (id === NAME ? RESOLVED : undefined),
  load: id => (id === RESOLVED ? `export const licences = ${JSON.stringify(byLicence(shippedPackages(root)))};` : null),
});

/** Packages with the same words are listed together: the Apache licence twenty times over says no more than once. */
function byLicence(packages: readonly ShippedPackage[]) {
  const groups = new Map<string, { licence: string; text: string; packages: string[] }>();
  for (const { name, version, licence, text } of packages) {
    const group = groups.get(licence + text) ?? { licence, text, packages: [] };
    group.packages.push(`${name} ${version}`);
    groups.set(licence + text, group);
  }
  return [...groups.values()];
}
