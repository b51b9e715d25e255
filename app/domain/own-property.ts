/** Own property of a record whose keys are untrusted: `constructor` is not one. */
export const ownProperty = <K extends string, T>(record: Readonly<Record<K, T>>, key: K): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
