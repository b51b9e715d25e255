import { type QuietOptions, runQuietly } from '../../setup/run-quietly.ts';

/** Runs a program to its end and resolves to its output. Rejects with the last of it, if it fails. */
export async function runOrThrow(
  program: string,
  args: readonly string[],
  options: QuietOptions = {},
): Promise<string> {
  const { status, output } = await runQuietly(program, args, options);
  if (status === 0) return output;
  const called = `${program} ${args.join(' ')}`.slice(0, 120);
  throw new Error(
    `${called}: ${status === null ? 'no exit code' : `exit code ${status}`}: ${output.trim().slice(-600)}`,
  );
}
