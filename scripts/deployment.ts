// `npm run deployment`: writes assets/deployment for IT.
//   npm run deployment -- --release https://releases.mai.example/1.2.3
//   writes the manifests for winget and Homebrew into dist/, from the MSI and the disk image there
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { deploymentFiles } from './deployment/deployment-files.ts';
import { homebrewCask, wingetManifests } from './deployment/package-managers.ts';
import { releaseFacts } from './deployment/release-facts.ts';

const { dump } = createRequire(import.meta.url)('js-yaml') as { dump(value: object, options: object): string };
const root = join(import.meta.dirname, '..');

async function write(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    console.log(path);
  }
}

const { values } = parseArgs({ options: { release: { type: 'string' } } });
if (values.release === undefined) await write(join(root, 'assets', 'deployment'), deploymentFiles());
else {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { readonly version: string };
  const facts = await releaseFacts(join(root, 'dist'), version, values.release);
  const winget = Object.entries(wingetManifests(facts)).map(
    ([name, manifest]) => [join('winget', name), dump(manifest, { lineWidth: -1 })] as const,
  );
  await write(join(root, 'dist'), { ...Object.fromEntries(winget), 'mai.rb': homebrewCask(facts) });
}
