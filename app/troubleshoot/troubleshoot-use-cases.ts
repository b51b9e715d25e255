import type { UseCases } from '../context.ts';
import { copyReport, fixFinding, troubleshoot } from './troubleshoot.ts';
import type { TROUBLESHOOT_COMMANDS } from './troubleshoot-commands.ts';

export const troubleshootUseCases: UseCases<typeof TROUBLESHOOT_COMMANDS> = {
  troubleshoot: troubleshoot,
  fixFinding,
  copyReport,
};
