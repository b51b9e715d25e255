/** A record's own entry. Its keys may come from outside, and `constructor` is none. */
export const ownEntry = <K extends string, T>(record: Readonly<Record<K, T>>, key: K): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
