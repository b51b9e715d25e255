import type { Context, UseCases } from '../context.ts';
import { isPortal } from '../domain/provider.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { providerOf } from '../sign-in/sign-in-state.ts';
import type { DESKTOP_COMMANDS } from './desktop-commands.ts';
import type { RequestedPage } from './desktop-state.ts';

export const desktopUseCases: UseCases<typeof DESKTOP_COMMANDS> = {
  openPopover: async (context, { page }) => {
    if (page !== undefined) return request(context, { kind: page });
    context.ports.shell.openPopover();
    return ok();
  },
  openAddCompany: async (context, { providerId }) => {
    if (providerId === undefined) return request(context, { kind: 'add-company' });
    const provider = providerOf(context.snapshot(), providerId);
    return provider !== undefined && isPortal(provider)
      ? request(context, { kind: 'add-company', providerId })
      : fail({ kind: 'not-found' });
  },
  closePopover: async ({ ports }) => {
    ports.shell.closePopover();
    return ok();
  },
  askSignOut: async (context, { providerId }) =>
    providerOf(context.snapshot(), providerId) === undefined
      ? fail({ kind: 'not-found' })
      : request(context, { kind: 'sign-out', providerId }),
  askQuit: async context => request(context, { kind: 'quit' }),
  leavePage: async ({ apply }) => {
    apply({ type: 'pageRequested', page: undefined });
    return ok();
  },
  quit: async ({ ports }) => {
    ports.shell.quit();
    return ok();
  },
};

function request({ apply, ports }: Context, page: RequestedPage): Result {
  apply({ type: 'pageRequested', page });
  ports.shell.openPopover();
  return ok();
}
