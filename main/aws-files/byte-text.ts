import type { LongText } from '../../app/aws-files/ini/own-window.ts';

/**
 * Bytes as a text of one character each, so that whatever is in a file, UTF-8 or not, comes out as it went in. Only the parts
 * that are asked for become strings.
 */
export const byteText = (bytes: Buffer): LongText => ({
  length: bytes.length,
  indexOf: (part, from) => bytes.indexOf(part, from, 'latin1'),
  lastIndexOf: (part, from) => bytes.lastIndexOf(part, from, 'latin1'),
  part: (start, end) => bytes.toString('latin1', start, end),
});
