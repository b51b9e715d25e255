import type { FileDifference } from '../../domain/aws-file.ts';
import type { LongLivedKey, ProfilePlace } from '../../domain/credentials.ts';
import type { Failure } from '../../domain/failure.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { KeyFilesPort, KeySection, PlacedKey } from '../../key-rotation/key-files-port.ts';
import { profileName } from '../sample-role.ts';

/** Long-lived keys of the credentials file's profiles, as a map. */
export class MemoryKeyFiles implements KeyFilesPort {
  readonly keys = new Map<string, LongLivedKey>();
  /** Headers of sections that Mai can't edit, with the ID of their key. */
  readonly odd = new Map<string, string>();
  /** Keys before they were replaced. */
  readonly backups: LongLivedKey[] = [];
  /** Failure of every write while set. */
  fault: Failure | undefined;

  async read(): Promise<Result<readonly PlacedKey[]>> {
    return ok(
      Array.from(this.keys, ([profile, key]) => ({
        place: { file: 'credentials' as const, profile: profileName(profile) },
        key,
      })),
    );
  }

  async sectionsWith(id: string): Promise<Result<readonly KeySection[]>> {
    const place = { file: 'credentials', path: '~/.aws/credentials' } as const;
    const named = Array.from(this.keys, ([section, { accessKeyId }]) => ({
      ...place,
      section,
      id: accessKeyId,
      profile: profileName(section),
    }));
    const odd = Array.from(this.odd, ([section, id]) => ({ ...place, section, id, profile: undefined }));
    return ok([...named, ...odd].filter(section => section.id === id));
  }

  async preview({ file, profile }: ProfilePlace, from: LongLivedKey): Promise<Result<FileDifference>> {
    const now = this.keys.get(profile);
    return now?.accessKeyId === from.accessKeyId
      ? ok({ file, lines: [{ kind: 'removed', text: `[${profile}] ${from.accessKeyId.slice(-4)}` }] })
      : fail({ kind: 'key-changed' });
  }

  async replace({ profile }: ProfilePlace, from: LongLivedKey, to: LongLivedKey): Promise<Result> {
    if (this.fault !== undefined) return fail(this.fault);
    const now = this.keys.get(profile);
    if (now?.accessKeyId !== from.accessKeyId || now.secretAccessKey !== from.secretAccessKey)
      return fail({ kind: 'key-changed' });
    this.backups.push(now);
    this.keys.set(profile, to);
    return ok();
  }
}
