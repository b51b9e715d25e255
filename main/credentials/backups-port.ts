import type { BackupsPort } from '../../app/aws-files/backups-port.ts';
import { ok } from '../../app/domain/result.ts';
import type { AwsFiles } from '../aws-files/aws-files.ts';

/** Adapts the backups of the AWS files to the core's port. */
export const createBackupsPort = (files: AwsFiles): BackupsPort => ({
  list: () => files.backups(),
  async preview(backup) {
    const lines = await files.previewRestore(backup);
    return lines.ok ? ok({ file: backup.file, lines: lines.value }) : lines;
  },
  restore: backup => files.restore(backup),
});
