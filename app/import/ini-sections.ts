/** A section of a file as Go's `ini.v1` writes it, which is what saml2aws uses. */
export type IniSection = { readonly name: string; readonly values: Readonly<Record<string, string>> };

/** Sections in order; what stands before the first header is in none. A name that stands twice is one section. */
export function iniSections(text: string): readonly IniSection[] {
  const sections = new Map<string, Record<string, string>>();
  let open: Record<string, string> | undefined;
  for (const written of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    const line = written.trim();
    if (line === '' || line.startsWith('#') || line.startsWith(';')) continue;
    const header = /^\[([^\]]*)\]/.exec(line)?.[1]?.trim();
    if (header !== undefined) {
      open = sections.get(header) ?? {};
      sections.set(header, open);
      continue;
    }
    // No expression that goes back and forth: a line may be as long as the file.
    const sign = line.search(/[=:]/);
    const key = line.slice(0, Math.max(0, sign)).trimEnd();
    const value = line.slice(sign + 1).trimStart();
    if (open !== undefined && key !== '' && key !== '__proto__') open[key.toLowerCase()] = plainValue(value);
  }
  return Array.from(sections, ([name, values]) => ({ name, values }));
}

/** A value that holds `#` or `;` is written in backquotes or quotes; elsewhere they begin a comment. */
function plainValue(text: string): string {
  const quoted = /^(`|"""|"|')(.*?)\1/.exec(text)?.[2];
  const comment = text.search(/[#;]/);
  return quoted ?? (comment < 0 ? text : text.slice(0, comment)).trim();
}
