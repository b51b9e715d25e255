// Sets up the machine, then runs the command: `node scripts/prepare.mjs [COMMAND [ARGS]]`. Every npm script uses it.
// The first half runs on the machine's Node (20 or newer) with nothing installed: system libraries and npm packages.
// They include a newer Node, which runs the second half, setup/run.ts: Electron, and the command.
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npmPackages } from './setup/npm-packages.mjs';
import { endAs, passThrough } from './setup/pass-through.mjs';
import { systemLibraries } from './setup/system-libraries.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const say = (/** @type {string} */ line) => process.stderr.write(`setup: ${line}\n`);

/**
 * Node for the scripts: the npm package, else this one if it runs TypeScript directly (22.18 and newer).
 * @returns {string | undefined}
 */
function newNode() {
  const brought = join(
    root,
    'node_modules',
    `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
  );
  const program = join(brought, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(program)) return program;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18) ? process.execPath : undefined;
}

async function main() {
  const [command = '', ...args] = process.argv.slice(2);
  if (!systemLibraries(command, say) || !npmPackages(root, say)) return endAs({ status: 1 });

  const node = newNode();
  if (!node) {
    say(
      `Mai's scripts need Node 22.18 or newer; this is ${process.versions.node}, and npm has none for ${process.platform} on ${process.arch}.`,
    );
    return endAs({ status: 1 });
  }
  // Child processes find the same `node`.
  const path = [join(root, 'node_modules', '.bin'), dirname(node), process.env.PATH].join(delimiter);
  const script = join(root, 'scripts', 'setup', 'run.ts');
  endAs(await passThrough(node, [script, command, ...args], { cwd: root, env: { ...process.env, PATH: path } }));
}

await main();
