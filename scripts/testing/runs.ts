/** How many random inputs a property is tried with: a tenth where each mutant of the code is (`npm run mutation`). */
export const runs = (wanted: number): number => (process.env.MUTATION_TESTS === undefined ? wanted : wanted / 10);
