// keytar is a native module. It is compiled once against Node's headers; as a Node-API module it also loads in Electron.
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runQuietly } from './run-quietly.ts';

/**
 * Without it, node-gyp uses the newest Node-API of the running Node, and an Electron with an older Node crashes on loading.
 * 8 is in every Node since 15.12.
 */
const NODE_API = '8';

/** Folder with include/node, Node's headers: next to the running Node, else Debian's libnode-dev. */
function headers(): string | undefined {
  const beside = dirname(dirname(realpathSync(process.execPath)));
  return [beside, '/usr'].find(prefix => existsSync(join(prefix, 'include', 'node', 'node_api.h')));
}

function lastLines(output: string): string {
  return output.trim().split('\n').slice(-15).join('\n');
}

/** Empty if keytar loads in both, else the output. */
async function complaint(root: string, electron: string): Promise<string> {
  for (const program of [process.execPath, electron]) {
    const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
    const { status, output } = await runQuietly(program, ['-e', "require('keytar')"], { cwd: root, env });
    if (status !== 0) return `${program}: ${lastLines(output) || 'crashed'}`;
  }
  return '';
}

async function build(root: string): Promise<void> {
  const folder = headers();
  // On macOS and Windows node-gyp fetches the headers itself.
  if (!folder && process.platform === 'linux') {
    throw new Error("keytar is built with Node's headers, which this Node lacks: install Debian's libnode-dev.");
  }
  const gyp = join(root, 'node_modules', 'node-gyp', 'bin', 'node-gyp.js');
  const options = [...(folder ? [`--nodedir=${folder}`] : []), `--napi_build_version=${NODE_API}`];
  const { status, output } = await runQuietly(process.execPath, [gyp, 'rebuild', ...options], {
    cwd: join(root, 'node_modules', 'keytar'),
  });
  if (status !== 0) throw new Error(`keytar could not be built:\n${lastLines(output)}`);
}

/** Ensures that keytar loads in Node and in this Electron. Throws an error for display if it can't be built. */
export async function keytar(
  root: string,
  electron: { executable: string; version: string },
  say: (line: string) => void,
) {
  const stamp = join(root, 'node_modules', 'keytar', 'build', 'loads-in.txt');
  const wanted = `Node ${process.versions.node}, Electron ${electron.version}`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  if (await complaint(root, electron.executable)) {
    say('building keytar');
    await build(root);
    const problem = await complaint(root, electron.executable);
    if (problem) throw new Error(`keytar was built but does not load.\n${problem}`);
  }
  await writeFile(stamp, wanted);
}
