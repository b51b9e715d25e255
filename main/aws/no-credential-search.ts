/**
 * Takes the place of `@aws-sdk/credential-provider-node` in the bundle: AWS's clients would search the environment, files and other
 * programs for credentials if a request had none. Mai's requests bring theirs, so the search is only weight.
 */
export const defaultProvider = () => async (): Promise<never> => {
  throw new Error('A request to AWS has no credentials.');
};
