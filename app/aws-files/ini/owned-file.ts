import * as z from 'zod/mini';
import { instant } from '../../domain/instant.ts';
import type { ProfileName } from '../../domain/profile.ts';
import type { OwnedSection } from './ownership.ts';

/** Mai's record of one AWS file. */
export type OwnedFile = {
  /** State after Mai's last write: if unchanged, no other program has written the file. */
  readonly lastWritten?: { readonly inode: string; readonly size: string; readonly modified: string } | undefined;
  readonly sections: ReadonlyMap<ProfileName, OwnedSection>;
};

export const NOTHING_OWNED: OwnedFile = { sections: new Map() };

const EXPIRATION = z.pipe(z.number(), z.transform(instant));

const schema = z.object({
  version: z.literal(1),
  lastWritten: z.optional(z.object({ inode: z.string(), size: z.string(), modified: z.string() })),
  sections: z.array(
    z.object({
      profile: z.pipe(
        z.string(),
        z.transform(name => name as ProfileName),
      ),
      created: z.boolean(),
      written: z.record(z.string(), z.array(z.string())),
      expiration: z.optional(EXPIRATION),
      expirations: z.optional(z.record(z.string(), EXPIRATION)),
    }),
  ),
});

/** Parses a record by `formatOwnedFile`. A damaged one means no ownership, so that Mai asks before changing a section. */
export function parseOwnedFile(text: string): OwnedFile {
  const parsed = schema.safeParse(jsonOf(text));
  if (!parsed.success) return NOTHING_OWNED;
  const { lastWritten, sections } = parsed.data;
  return {
    lastWritten,
    sections: new Map(
      sections.map(({ profile, created, written, expiration, expirations }): [ProfileName, OwnedSection] => [
        profile,
        { created, written, ...(expiration !== undefined && { expiration }), ...(expirations && { expirations }) },
      ]),
    ),
  };
}

export const formatOwnedFile = ({ lastWritten, sections }: OwnedFile): string =>
  JSON.stringify({
    version: 1,
    lastWritten,
    sections: Array.from(sections, ([profile, owned]) => ({ profile, ...owned })),
  });

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
