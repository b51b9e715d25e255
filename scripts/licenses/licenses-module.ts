import type { Plugin } from 'vite';
import { type ShippedPackage, shippedPackages } from './shipped-packages.ts';

const NAME = 'virtual:licenses';
const RESOLVED = `\0${NAME}`;

/** Virtual module with the licenses of shipped packages: the page may fetch nothing, so they are code, loaded on demand. */
export const licensesModule = (root: string): Plugin => ({
  name: 'mai-licenses',
  resolveId: id => (id === NAME ? RESOLVED : undefined),
  load: id => (id === RESOLVED ? `export const licenses = ${JSON.stringify(byLicense(shippedPackages(root)))};` : null),
});

/** Groups packages with the same license text: twenty copies of the Apache license say no more than one. */
function byLicense(packages: readonly ShippedPackage[]) {
  const groups = new Map<string, { license: string; text: string; packages: string[] }>();
  for (const { name, version, license, text } of packages) {
    const group = groups.get(license + text) ?? { license, text, packages: [] };
    group.packages.push(`${name} ${version}`);
    groups.set(license + text, group);
  }
  return [...groups.values()];
}
