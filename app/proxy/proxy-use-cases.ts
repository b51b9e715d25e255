import type { UseCases } from '../context.ts';
import { ok } from '../domain/result.ts';
import type { PROXY_COMMANDS } from './proxy-commands.ts';
import { answerProxyPassword } from './proxy-password.ts';

export const proxyUseCases: UseCases<typeof PROXY_COMMANDS> = {
  askProxyPassword: async ({ ports }, { proxy }) => {
    ports.proxy.ask(proxy);
    return ok();
  },
  answerProxyPassword,
  dismissProxyPassword: async ({ ports }) => {
    ports.proxy.dismiss();
    return ok();
  },
};
