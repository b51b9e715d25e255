/** A name that never resolves (RFC 6761). An empty list would make Chromium on Windows use the intranet zone. */
export const NO_HOST = 'none.invalid';
