import type { LongText } from '../../app/aws-files/ini/text-window.ts';

/**
 * Bytes as a text with one character per byte, so that any content, UTF-8 or not, is written back unchanged. Only requested
 * parts become strings.
 */
export const byteText = (bytes: Buffer): LongText => ({
  length: bytes.length,
  indexOf: (part, from) => bytes.indexOf(part, from, 'latin1'),
  lastIndexOf: (part, from) => bytes.lastIndexOf(part, from, 'latin1'),
  part: (start, end) => bytes.toString('latin1', start, end),
});
