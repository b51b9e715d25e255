import { Contrib, Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import type { ShippedPackage } from './shipped-packages.ts';

type Manifest = { readonly name: string; readonly version: string; readonly license: string };
export type Lockfile = {
  readonly packages: Readonly<Record<string, { readonly name?: string; readonly integrity?: string }>>;
};

const purl = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** A CycloneDX 1.6 document in JSON: deterministic, each package with its hash from the lockfile. */
export function billOfMaterials(packages: readonly ShippedPackage[], mai: Manifest, lockfile: Lockfile): string {
  // Vite has read the license expressions from manifests; nothing more is known.
  const licenses = new Contrib.License.Factories.LicenseFactory(() => {});
  const component = (type: Enums.ComponentType, name: string, version: string, license: string) => {
    const made = new Models.Component(type, name, { version, bomRef: purl(name, version), purl: purl(name, version) });
    made.licenses.add(licenses.makeFromString(license));
    return made;
  };
  const bom = new Models.Bom();
  const root = component(Enums.ComponentType.Application, mai.name, mai.version, mai.license);
  bom.metadata.component = root;
  for (const { name, version, license } of packages) {
    const part = component(Enums.ComponentType.Library, name, version, license);
    const { integrity } =
      lockfile.packages[`node_modules/${name}`] ??
      // A package under another name, like keytar.
      Object.values(lockfile.packages).find(entry => entry.name === name) ??
      {};
    const [algorithm, digest] = integrity?.split('-', 2) ?? [];
    if (algorithm === 'sha512' && digest !== undefined)
      part.hashes.set(Enums.HashAlgorithm['SHA-512'], Buffer.from(digest, 'base64').toString('hex'));
    bom.components.add(part);
    root.dependencies.add(part.bomRef);
  }
  return new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6)).serialize(bom, {
    sortLists: true,
    space: 2,
  });
}
