// The log's last line of defence: what looks like a secret is gone before it reaches the disk.
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/\b(AKIA|ASIA|AROA|AIDA)[A-Z0-9]{12,}\b/g, '$1…'],
  [/arn:aws[\w-]*:[\w-]*:[\w-]*:\d{12}:[^\s"'<>,)]+/g, 'arn:…'],
  // Base64 and hex runs: assertions, session tokens, secret keys, cookies.
  [/[A-Za-z0-9+/=_-]{32,}/g, '…'],
  [/([?&][\w.-]+=)[^&\s"']+/g, '$1…'],
];

export function redact(text: string): string {
  return PATTERNS.reduce((redacted, [pattern, replacement]) => redacted.replace(pattern, replacement), text);
}

/** An error as the log may keep it: its kind, redacted message and stack. */
export function describeError(error: unknown): string {
  return redact(error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error));
}
