import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { passThrough } from './pass-through.mjs';

const SOURCES = [
  'app',
  'main',
  'renderer',
  'assets',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
];
const OUTPUTS = ['out/main/index.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];

const isSource = (entry: Dirent) => !/\.(test\.tsx?|md)$/.test(entry.name);

/** Epoch ms of the latest change at or below a path; includes folders, so that deletions count. */
function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  const inside = readdirSync(path, { withFileTypes: true }).filter(isSource);
  return Math.max(stats.mtimeMs, ...inside.map(entry => newest(join(path, entry.name))));
}

/** Whether out/ is newer than all sources. */
export function isFresh(root: string): boolean {
  const built = OUTPUTS.map(path => join(root, path));
  if (!built.every(path => existsSync(path))) return false;
  const changed = Math.max(...SOURCES.map(path => newest(join(root, path))));
  return Math.min(...built.map(path => statSync(path).mtimeMs)) > changed;
}

type Program = readonly [program: string, ...args: string[]];

export function electronVite(root: string): Program {
  return [process.execPath, join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')];
}

/** The program and arguments that build out/. */
export function buildCommand(root: string): Program {
  return [...electronVite(root), 'build'];
}

/** Builds out/ if it is older than the sources. Returns whether there is a build. */
export async function freshBuild(root: string): Promise<boolean> {
  if (isFresh(root)) return true;
  const [program, ...args] = buildCommand(root);
  const ending = await passThrough(program, args, { cwd: root });
  return 'status' in ending && ending.status === 0;
}
