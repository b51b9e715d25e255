// `npm run repositories -- FOLDER --address https://…`: adds the packages in dist/ to the apt and dnf repositories in FOLDER, and signs
// them with the key MAI_REPOSITORY_KEY of GnuPG's keyring. Publishes nothing (docs/releasing.md).
//   --from FOLDER       packages from elsewhere than dist/
//   --valid-days N      apt refuses the index after N days
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { addPackages } from './linux-repositories/linux-repositories.ts';

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { address: { type: 'string' }, from: { type: 'string' }, 'valid-days': { type: 'string' } },
  });
  const [folder, ...more] = positionals;
  const address = values.address?.replace(/\/+$/, '');
  const key = process.env.MAI_REPOSITORY_KEY;
  const validDays = values['valid-days'] === undefined ? undefined : Number(values['valid-days']);
  if (folder === undefined || more.length > 0 || !address?.startsWith('https://'))
    throw new Error('usage: npm run repositories -- FOLDER --address https://…');
  if (!key || !/^[0-9A-F]{40}$/i.test(key)) throw new Error('MAI_REPOSITORY_KEY must be the fingerprint of a key.');
  if (validDays !== undefined && !(validDays > 0)) throw new Error('--valid-days must be a number of days.');
  const names = addPackages({ folder: resolve(folder), address, key }, resolve(values.from ?? 'dist'), validDays);
  console.log(`${names.join('\n')}\n\nSigned. Publish ${folder} at ${address}: packages first, then the rest.`);
}

try {
  main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
