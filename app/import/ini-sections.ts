/** A section in the format of Go's `ini.v1`, used by saml2aws. */
export type IniSection = { readonly name: string; readonly values: Readonly<Record<string, string>> };

/** Sections in order, without content before the first header. Repeated names are merged. */
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
    // No backtracking regular expression: a line may be as long as the file.
    const sign = line.search(/[=:]/);
    const key = line.slice(0, Math.max(0, sign)).trimEnd();
    const value = line.slice(sign + 1).trimStart();
    if (open !== undefined && key !== '' && key !== '__proto__') open[key.toLowerCase()] = plainValue(value);
  }
  return Array.from(sections, ([name, values]) => ({ name, values }));
}

/** Values with `#` or `;` are quoted or in backquotes; otherwise these start a comment. */
function plainValue(text: string): string {
  const quoted = /^(`|"""|"|')(.*?)\1/.exec(text)?.[2];
  const comment = text.search(/[#;]/);
  return quoted ?? (comment < 0 ? text : text.slice(0, comment)).trim();
}
