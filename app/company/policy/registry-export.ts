// Parses the output of `reg export` ("Windows Registry Editor Version 5.00"): quoted strings, all other types as bytes.

/** A registry value: its text, or undefined for other types. */
export type RegistryValue = { readonly name: string; readonly text: string | undefined };

/**
 * Values of one key, without subkeys. REG_SZ is text, REG_MULTI_SZ joined lines. The file is
 * UTF-16 with a byte order mark; `text` is decoded. Undefined if the format is wrong or the key is missing.
 */
export function registryValues(text: string, key: string): readonly RegistryValue[] | undefined {
  const file = text.replace(/^\uFEFF/, '');
  if (!/^Windows Registry Editor Version 5\.00/.test(file)) return undefined;
  const values: RegistryValue[] = [];
  let isOfKey = false;
  let isFound = false;
  // A key in brackets, or a name with its value. Strings may span lines; bytes do, with a trailing backslash.
  const parts =
    /^\[(?<key>[^\r\n]*)\]\r?$|^(?:"(?<name>(?:[^"\\]|\\.)*)"|@)=(?:"(?<string>(?:[^"\\]|\\[\s\S])*)"|(?<kind>hex(?:\([\da-f]+\))?|dword):(?<bytes>(?:[\da-f,]|\\\r?\n *)*))/gim;
  for (const { groups = {} } of file.matchAll(parts)) {
    if (groups.key !== undefined) {
      isOfKey = groups.key.toLowerCase() === key.toLowerCase();
      isFound ||= isOfKey;
    } else if (isOfKey) values.push({ name: unescaped(groups.name ?? ''), text: textOf(groups) });
  }
  return isFound ? values : undefined;
}

function textOf({ string, kind, bytes = '' }: Readonly<Record<string, string | undefined>>): string | undefined {
  if (string !== undefined) return unescaped(string);
  if (kind?.toLowerCase() !== 'hex(7)') return undefined;
  const pairs = bytes.match(/[\da-f]{2}/gi) ?? [];
  const units = Array.from({ length: pairs.length >> 1 }, (_, at) =>
    Number.parseInt(`${pairs[2 * at + 1]}${pairs[2 * at]}`, 16),
  );
  const text = units.map(unit => String.fromCharCode(unit)).join('');
  // Lines are terminated by NUL, the list by another one.
  return text.replace(/\0+$/, '').replaceAll('\0', '\n');
}

const unescaped = (text: string): string => text.replace(/\\(["\\])/g, '$1');
