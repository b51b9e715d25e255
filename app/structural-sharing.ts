// Changes that give the same object where nothing changed, so that whoever watches can tell by it.

/** The same object if these parts are what they were. */
export function withParts<T extends object>(whole: T, parts: Partial<T>): T {
  const names = Object.keys(parts) as (keyof T)[];
  return names.every(name => whole[name] === parts[name]) ? whole : { ...whole, ...parts };
}

/** The same list if every entry stays. */
export function kept<T>(entries: readonly T[], stays: (entry: T) => boolean): readonly T[] {
  return entries.every(stays) ? entries : entries.filter(stays);
}

/** The same record if every key stays. */
export function keptKeys<K extends string, V>(
  record: Readonly<Record<K, V>>,
  stays: (key: K) => boolean,
): Readonly<Record<K, V>> {
  const keys = Object.keys(record) as K[];
  if (keys.every(stays)) return record;
  return Object.fromEntries(keys.filter(stays).map(key => [key, record[key]])) as Record<K, V>;
}

/** The same record if all changes are there already. */
export function merged<T extends object>(record: T, changes: Partial<T>): T {
  const names = Object.keys(changes) as (keyof T)[];
  return names.every(name => Object.hasOwn(record, name) && record[name] === changes[name])
    ? record
    : { ...record, ...changes };
}

/** The same record if it has no such entry. */
export function without<T extends object>(record: T, name: keyof T & string): T {
  return Object.hasOwn(record, name)
    ? (Object.fromEntries(Object.entries(record).filter(([known]) => known !== name)) as T)
    : record;
}

/** With this part, or without it where there is none. */
export const withPart = <T extends object, K extends keyof T & string>(whole: T, name: K, part: T[K] | undefined): T =>
  part === undefined ? without(whole, name) : { ...whole, [name]: part };
