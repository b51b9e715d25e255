/**
 * JSON as RFC 8785 (JCS) writes it: one value has one text, so that a signature made anywhere holds everywhere. For what
 * `JSON.parse` gives; a set-up has no numbers but whole ones, whose JavaScript form is the canonical one.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(',')}}`;
}
