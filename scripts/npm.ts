import { basename } from 'node:path';
import { type Ending, type QuietOptions, runQuietly } from './run-quietly.ts';

/**
 * Runs the npm that started us, with the node that it came with, so that a person's registry, proxy and certificates count;
 * without one, the `npm` on the path.
 */
export function npm(args: readonly string[], options: QuietOptions): Promise<Ending> {
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  if (script && node && basename(script) === 'npm-cli.js') return runQuietly(node, [script, ...args], options);
  return runQuietly(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options);
}
