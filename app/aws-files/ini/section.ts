import { afterByteOrderMark, commentStart, lineAt, skipSpace, trimmed, trimmedEnd } from './line.ts';

/** A `[header]` with its lines, as offsets into the text. Repeated names are separate sections. */
export type Section = {
  /** Trimmed text between the brackets: `default`, `profile dev`, `sso-session corp`. */
  readonly name: string;
  /** Untrimmed: Python reads `[ dev ]` and `[dev]` as two sections. */
  readonly spelling: string;
  readonly start: number;
  /** Start of the line below the header. */
  readonly body: number;
  readonly end: number;
};

/** All sections in order, without the text before the first one. Cost: one native search per section. */
export function sectionsOf(text: string): readonly Section[] {
  const sections: Section[] = [];
  let start = headerFrom(text, afterByteOrderMark(text));
  while (start !== -1) {
    const section = sectionAt(text, start);
    sections.push(section);
    start = section.end < text.length ? section.end : -1;
  }
  return sections;
}

function sectionAt(text: string, start: number): Section {
  const line = lineAt(text, start);
  const next = headerFrom(text, line.next);
  const closing = trimmedEnd(text, start, commentStart(text, start, line.end, 'header')) - 1;
  const closed = text[closing] === ']';
  const nameEnd = closed ? closing : line.end;
  return {
    name: trimmed(text, start + 1, nameEnd),
    spelling: text.slice(start + 1, nameEnd),
    start,
    body: line.next,
    end: next === -1 ? text.length : next,
  };
}

// A header starts in column 0; an indented bracket continues a value.
function headerFrom(text: string, lineStart: number): number {
  if (text[lineStart] === '[') return lineStart;
  const before = text.indexOf('\n[', Math.max(0, lineStart - 1));
  return before === -1 ? -1 : before + 1;
}

/** End of the section's last line that is neither blank nor a comment: insertion point for new keys. */
export function lastLineInUse(text: string, section: Section): number {
  let used = section.body;
  for (let at = section.body; at < section.end; ) {
    const line = lineAt(text, at);
    const first = skipSpace(text, line.start, line.end);
    const isComment = first === line.start && (text[first] === '#' || text[first] === ';');
    if (first < line.end && !isComment) used = line.next;
    at = line.next;
  }
  return used;
}
