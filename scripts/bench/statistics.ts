/** Median and extremes of numbers. */
export type Spread = { readonly median: number; readonly minimum: number; readonly maximum: number };

export function spread(values: readonly number[]): Spread {
  return { median: quantile(values, 0.5), minimum: Math.min(...values), maximum: Math.max(...values) };
}

/** Quantile with linear interpolation. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place % 1);
}
