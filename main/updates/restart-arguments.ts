import { openedItemsIn } from '../../app/company/setup-link.ts';

/** The program's arguments for a restart of Mai: without links and setup files, which would be offered once more. */
export const restartArguments = (argv: readonly string[]): string[] =>
  argv.slice(1).filter(argument => openedItemsIn([argument], { allowsLoopback: false }).length === 0);
