/** Whether two values are written the same as JSON: the same fields with the same values, in the same order. */
export const isSameJson = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
