/** Number of random inputs per property: a tenth for mutants (`npm run mutation`). */
export const runs = (wanted: number): number => (process.env.MUTATION_TESTS === undefined ? wanted : wanted / 10);
