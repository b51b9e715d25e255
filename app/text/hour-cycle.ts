const resolved = (tag: string) => new Intl.DateTimeFormat(tag, { hour: 'numeric' }).resolvedOptions();

/**
 * A tag whose times have the hours of the region, 24 or 12. Intl knows no German in the United States, and Chromium's data no English in
 * Japan: both fall back to the hours of the language's usual region. Then the hours of the region's most likely language are asked for.
 */
export function withHoursOf(region: string, tag: string): string {
  const { locale, hourCycle } = resolved(tag);
  if (locale === tag && new Intl.Locale(tag).region === region) return tag;
  const wanted = resolved(new Intl.Locale(`und-${region}`).maximize().toString()).hourCycle;
  return wanted === undefined || wanted === hourCycle ? tag : `${tag}-u-hc-${wanted}`;
}
