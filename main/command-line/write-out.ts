/** Writes to standard output or standard error. A caller that has ended is no error. */
export const writeOut = (to: NodeJS.WriteStream, text: string): Promise<void> =>
  new Promise(resolve => {
    to.on('error', () => resolve());
    to.write(text, () => resolve());
  });
