// Structural sharing: returns the same reference when nothing changed.

/** Returns the same object if these parts are unchanged. */
export function withParts<T extends object>(whole: T, parts: Partial<T>): T {
  const names = Object.keys(parts) as (keyof T)[];
  return names.every(name => whole[name] === parts[name]) ? whole : { ...whole, ...parts };
}

/** Returns the same list if nothing is removed. */
export function kept<T>(entries: readonly T[], stays: (entry: T) => boolean): readonly T[] {
  return entries.every(stays) ? entries : entries.filter(stays);
}

/** Returns the same record if no key is removed. */
export function keptKeys<K extends string, V>(
  record: Readonly<Record<K, V>>,
  stays: (key: K) => boolean,
): Readonly<Record<K, V>> {
  const keys = Object.keys(record) as K[];
  if (keys.every(stays)) return record;
  return Object.fromEntries(keys.filter(stays).map(key => [key, record[key]])) as Record<K, V>;
}

/** Returns the same record if nothing changes. */
export function merged<T extends object>(record: T, changes: Partial<T>): T {
  const names = Object.keys(changes) as (keyof T)[];
  return names.every(name => Object.hasOwn(record, name) && record[name] === changes[name])
    ? record
    : { ...record, ...changes };
}

/** Returns the same record if there is no such entry. */
export function without<T extends object>(record: T, name: keyof T & string): T {
  return Object.hasOwn(record, name)
    ? (Object.fromEntries(Object.entries(record).filter(([known]) => known !== name)) as T)
    : record;
}

/** Sets or removes a part. */
export const withPart = <T extends object, K extends keyof T & string>(whole: T, name: K, part: T[K] | undefined): T =>
  part === undefined ? without(whole, name) : { ...whole, [name]: part };
