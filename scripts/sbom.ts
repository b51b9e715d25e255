// `npm run sbom`: CycloneDX bill of materials of the shipped packages (dist/mai.cdx.json, or the given file).
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { billOfMaterials } from './licenses/bill-of-materials.ts';
import { shippedPackages } from './licenses/shipped-packages.ts';
import { freshBuild } from './setup/fresh-build.ts';

const root = join(import.meta.dirname, '..');
const file = resolve(process.argv[2] ?? join(root, 'dist', 'mai.cdx.json'));

if (await freshBuild(root)) {
  const packages = shippedPackages(root);
  const read = async (name: string) => JSON.parse(await readFile(join(root, name), 'utf8'));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, billOfMaterials(packages, await read('package.json'), await read('package-lock.json')));
  console.log(`${file}: ${packages.length} packages, CycloneDX 1.6`);
} else process.exitCode = 1;
