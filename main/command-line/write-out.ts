import { printable } from '../../app/command-line/option-values.ts';

/** Writes to standard output or standard error, as it is. A caller that has ended is no error. */
export const writeOut = (to: NodeJS.WritableStream, text: string): Promise<void> =>
  new Promise(resolve => {
    to.on('error', () => resolve());
    to.write(text, () => resolve());
  });

/** Writes lines for people. Names in them may come from files, variables and servers: without what a terminal could execute. */
export const writeLines = (to: NodeJS.WritableStream, text: string): Promise<void> =>
  writeOut(
    to,
    text
      .split('\n')
      .map(line => printable(line, Number.POSITIVE_INFINITY))
      .join('\n'),
  );
