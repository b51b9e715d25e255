/** A four-byte little-endian number. */
function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/**
 * Packs a flat folder into Electron's archive format: two length-prefixed "pickles" (the header's size, then the header as
 * JSON, padded to four bytes) followed by the files' bytes. See https://github.com/electron/asar#format.
 */
export function asar(files: ReadonlyMap<string, Buffer>): Buffer {
  const entries: Record<string, { size: number; offset: string }> = {};
  let offset = 0;
  for (const [name, bytes] of files) {
    entries[name] = { size: bytes.length, offset: String(offset) };
    offset += bytes.length;
  }
  const json = Buffer.from(JSON.stringify({ files: entries }));
  const padding = Buffer.alloc((4 - (json.length % 4)) % 4);
  const payload = Buffer.concat([uint32(json.length), json, padding]);
  const header = Buffer.concat([uint32(payload.length), payload]);
  return Buffer.concat([uint32(4), uint32(header.length), header, ...files.values()]);
}
