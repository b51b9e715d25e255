/** Throws unless both are the same as JSON. */
export function same(actual: unknown, wanted: unknown, what: string): void {
  const [one, other] = [JSON.stringify(actual), JSON.stringify(wanted)];
  if (one !== other) throw new Error(`${what}: ${one?.slice(0, 700)}, not ${other?.slice(0, 700)}`);
}
