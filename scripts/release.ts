// `npm run release`: makes the signed list of updates from the packages of all systems in dist/ (docs/releasing.md, "Updates").
//   npm run release -- --base https://mai.example/1.2.0/ --sequence 12 --last published/mai.json --news news.json [--rollout 0.1] [--days 30]
// Writes dist/mai.json and dist/mai.json.sig. Publishes nothing.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { instant } from '../app/domain/instant.ts';
import { checkPackages } from './release/check-packages.ts';
import { type ListFacts, makeList } from './release/make-list.ts';
import { signingKey } from './release/signing-key.ts';
import { updatesOfBuild } from './release/updates-of-build.ts';

const root = join(import.meta.dirname, '..');

async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      dist: { type: 'string', default: join(root, 'dist') },
      base: { type: 'string' },
      sequence: { type: 'string' },
      last: { type: 'string' },
      first: { type: 'boolean' },
      news: { type: 'string' },
      rollout: { type: 'string', default: '1' },
      days: { type: 'string', default: '30' },
      without: { type: 'string', multiple: true, default: [] },
    },
  });
  const { dist, base, sequence, last, news } = values;
  if (base === undefined || sequence === undefined || news === undefined)
    throw new Error('--base, --sequence and --news are needed.');
  if ((last === undefined) === (values.first !== true))
    throw new Error('Name the published list with --last, or say --first if there is none.');
  const { version }: { version: string } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  // The sequence matters to a build only.
  const { MAI_UPDATES_ADDRESS, MAI_UPDATES_KEYS } = process.env;
  const build = MAI_UPDATES_ADDRESS
    ? updatesOfBuild({ MAI_UPDATES_ADDRESS, MAI_UPDATES_KEYS, MAI_UPDATES_SEQUENCE: '0' })
    : undefined;
  if (build === undefined) throw new Error('Set MAI_UPDATES_ADDRESS and MAI_UPDATES_KEYS as for the packages.');
  const { keys } = build;
  const packages = await checkPackages(dist, { version, keys, without: values.without, sequence: Number(sequence) });
  const facts: ListFacts = {
    ...{ version, sequence: Number(sequence), days: Number(values.days), rollout: Number(values.rollout) },
    ...{ news: JSON.parse(await readFile(news, 'utf8')), base, packages, keys, now: instant(Date.now()) },
    last: last === undefined ? undefined : await published(last),
  };
  const { bytes, signature } = makeList(facts, signingKey(process.env, root));
  await writeFile(join(dist, 'mai.json'), bytes);
  await writeFile(join(dist, 'mai.json.sig'), `${signature}\n`);
  console.log(`mai.json: version ${version}, sequence ${sequence}, ${packages.length} packages, ${values.days} days.`);
  console.log(`Put both files at ${build.address}, after the packages are at ${base}.`);
}

async function published(path: string): Promise<NonNullable<ListFacts['last']>> {
  const [bytes, signature] = await Promise.all([readFile(path), readFile(`${path}.sig`, 'utf8')]);
  return { bytes, signature: signature.trim() };
}

await main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
