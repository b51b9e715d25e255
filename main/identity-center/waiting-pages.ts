import type { ProviderId } from '../../app/domain/provider.ts';
import { fail, ok, type Result } from '../../app/domain/result.ts';
import type { OpenPage } from './sign-in-by-browser.ts';

/** Pages of sign-ins that wait in the person's browser. */
export type WaitingPages = {
  /** Opens a page and remembers it. */
  readonly open: OpenPage;
  /** Address of a company's page; undefined if none waits. */
  link(providerId: ProviderId): string | undefined;
  /** Opens a company's page once more. Fails with `not-found` if none waits, and with `browser-unavailable`. */
  again(providerId: ProviderId): Promise<Result>;
  forget(providerId: ProviderId): void;
};

/** Mai's own window is not among them: it is there until it is closed, which ends its sign-in. */
export function createWaitingPages(open: OpenPage): WaitingPages {
  const pages = new Map<ProviderId, { readonly address: string; readonly open: () => ReturnType<OpenPage> }>();
  return {
    async open(provider, address, take) {
      if (provider.portal.opensIn !== 'window')
        pages.set(provider.id, { address, open: () => open(provider, address, take) });
      return open(provider, address, take);
    },
    link: providerId => pages.get(providerId)?.address,
    async again(providerId) {
      const opened = await pages.get(providerId)?.open();
      if (opened === undefined) return fail({ kind: 'not-found' });
      return opened.ok ? ok() : opened;
    },
    forget: providerId => void pages.delete(providerId),
  };
}
