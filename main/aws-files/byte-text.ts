import type { LongText } from '../../app/aws-ini/own-window.ts';

/** Text of one character per byte, so that whatever is in the file, UTF-8 or not, comes out as it went in. */
export type ByteText = string;

/** The bytes as such a text, of which only the parts that are asked for become strings. */
export const byteText = (bytes: Buffer): LongText => ({
  length: bytes.length,
  indexOf: (part, from) => bytes.indexOf(part, from, 'latin1'),
  lastIndexOf: (part, from) => bytes.lastIndexOf(part, from, 'latin1'),
  part: (start, end) => bytes.toString('latin1', start, end),
});
