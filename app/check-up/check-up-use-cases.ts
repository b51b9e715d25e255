import type { UseCases } from '../context.ts';
import type { CHECK_UP_COMMANDS } from './check-up-commands.ts';
import { copyReport, mendFinding, runCheckUp } from './run-check-up.ts';

export const checkUpUseCases: UseCases<typeof CHECK_UP_COMMANDS> = { checkUp: runCheckUp, mendFinding, copyReport };
