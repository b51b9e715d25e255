import { followSetup } from './company/refresh-setup.ts';
import type { Context } from './context.ts';
import type { Cancel } from './domain/cancel.ts';
import { ok, type Result } from './domain/result.ts';
import { stopRolesWithoutCredentials } from './sessions/recover-from-last-run.ts';
import { handlePasswordNews } from './sign-in/password-fill.ts';

/** Clock skew from which Mai warns, since AWS soon rejects signed requests. Milliseconds. */
const SKEW_TO_MENTION = 120_000;

/** Applies what the ports report. `guarded` runs work that may fail unexpectedly. The answers end it. */
export function watchPorts(
  context: Context,
  guarded: (work: () => Promise<Result>) => Promise<Result>,
): readonly Cancel[] {
  const { ports, apply } = context;
  return [
    ports.clock.watch((clockSkew, moved) => {
      apply({ type: 'clockChanged', clockSkew, moved });
      const skew = Math.abs(clockSkew);
      if (skew > SKEW_TO_MENTION) context.fail({}, { kind: 'clock-skew', minutes: Math.round(skew / 60_000) });
    }),
    ports.vault.watch(async vault => {
      apply({ type: 'vaultKnown', vault });
      // Credentials may be gone once the keychain answers: a vault in memory ends with its process.
      const restored = vault === 'waiting' ? ok() : await guarded(() => stopRolesWithoutCredentials(context));
      if (!restored.ok) context.fail({}, restored.failure);
    }),
    ports.passwords.watch(news => void guarded(() => handlePasswordNews(context, news).then(() => ok()))),
    ports.proxy.watch(question => apply({ type: 'proxyAsked', question })),
    ports.accent.watch(accent => apply({ type: 'accentChanged', accent })),
    ports.contrast.watch(isHigh => apply({ type: 'contrastChanged', isHigh })),
    followSetup(context, guarded),
    ports.network.watch(network => apply({ type: 'networkChanged', network })),
  ];
}
