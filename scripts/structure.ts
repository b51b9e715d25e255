// `npm run structure`: checks the layout. Fails on an import circle (type imports count), on a file over 250 lines (tests too), and
// on a folder with more than 25 source files (TypeScript and JavaScript directly in it, without tests).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { circles } from './structure/circles.ts';
import { importGraph } from './structure/import-graph.ts';
import { sourceFiles } from './structure/source-files.ts';

const MOST_LINES = 250;
const MOST_FILES = 25;

const root = join(import.meta.dirname, '..');
const files = sourceFiles(root);

const lines = files.map(file => ({ file, count: readFileSync(join(root, file), 'utf8').split('\n').length - 1 }));
const longest = lines.toSorted((one, other) => other.count - one.count);
const tooLong = longest.filter(({ count }) => count > MOST_LINES);

const folders = new Map<string, number>();
for (const file of files) {
  const isSource = !/\.(test|spec)\.tsx?$|\.css$/.test(file);
  const folder = file.slice(0, file.lastIndexOf('/'));
  folders.set(folder, (folders.get(folder) ?? 0) + Number(isSource));
}
const fullest = [...folders].toSorted(([, one], [, other]) => other - one);
const tooFull = fullest.filter(([, count]) => count > MOST_FILES);

const found = circles(importGraph(root, files));

for (const [folder, count] of [...folders].toSorted()) console.log(`${String(count).padStart(4)}  ${folder}`);
console.log(`\nlongest: ${longest[0]?.file}`);
for (const { file, count } of tooLong) console.log(`too long: ${file}, ${count} lines`);
for (const [folder, count] of tooFull) console.log(`too full: ${folder}, ${count} source files`);
for (const circle of found) console.log(`circle:\n  ${circle.join('\n  ')}`);
console.log(
  `\n${found.length} circles, longest ${longest[0]?.count ?? 0} lines, fullest folder ${fullest[0]?.[1] ?? 0} files`,
);
process.exitCode = found.length + tooLong.length + tooFull.length > 0 ? 1 : 0;
