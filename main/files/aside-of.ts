/** The name under which a damaged file is kept, so that nothing overwrites it. */
export const asideOf = (path: string): string => `${path}.damaged-${new Date().toISOString().replace(/[:.]/g, '-')}`;
