import { ok } from '../../app/domain/result.ts';
import type { KeyFilesPort } from '../../app/key-rotation/key-files-port.ts';
import type { AwsFiles } from '../aws-files/aws-files.ts';

/** Stands for a key that doesn't exist yet; the preview masks both values. */
const NEW_KEY = { accessKeyId: 'AKIA…', secretAccessKey: '••••••••' };

/** The AWS files as the place of long-lived keys. */
export const createKeyFiles = (files: AwsFiles): KeyFilesPort => ({
  read: () => files.longLivedKeys(),
  sectionsWith: id => files.sectionsWithKey(id),
  async preview({ file, profile }, from) {
    const lines = await files.previewKeyReplacement(file, { profile, from, to: asBytes(NEW_KEY) });
    return lines.ok ? ok({ file, lines: lines.value }) : lines;
  },
  replace: ({ file, profile }, from, to) => files.replaceKey(file, { profile, from, to }),
});

/** One character per byte, as the editor has texts. */
const asBytes = <T extends Readonly<Record<string, string>>>(values: T): T =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, Buffer.from(value, 'utf8').toString('latin1')]),
  ) as T;
