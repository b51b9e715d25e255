import type { UseCases } from '../context.ts';
import { ok } from '../domain/result.ts';
import type { DESKTOP_COMMANDS } from './desktop-commands.ts';

export const desktopUseCases: UseCases<typeof DESKTOP_COMMANDS> = {
  openPopover: async ({ ports }) => {
    ports.shell.openPopover();
    return ok();
  },
  closePopover: async ({ ports }) => {
    ports.shell.closePopover();
    return ok();
  },
  quit: async ({ ports }) => {
    ports.shell.quit();
    return ok();
  },
};
