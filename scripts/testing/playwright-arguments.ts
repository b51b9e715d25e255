/** Playwright's arguments for those of `npm run e2e`: `--repeat N` is short for `--repeat-each N`. */
export const playwrightArguments = (given: readonly string[]): readonly string[] =>
  given.map(argument => argument.replace(/^--repeat(?=$|=)/, '--repeat-each'));
