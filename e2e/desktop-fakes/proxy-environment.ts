/** Chromium's rule that loopback addresses, such as those of the simulated company, are no exception. */
const LOOPBACK_TOO = '<-loopback>';

/**
 * Environment variables that set the system's proxy (`HOST:PORT`) where no desktop does. A session has it from the start, while
 * Chromium's switch `--proxy-server` can come after the first request of a new session, which then goes past the proxy.
 */
export const proxyEnvironment = (proxy: string): Record<string, string> => ({ all_proxy: `http://${proxy}` });

/** The same proxy for this computer's addresses, too. */
export const proxyEnvironmentForAll = (proxy: string): Record<string, string> => ({
  ...proxyEnvironment(proxy),
  no_proxy: LOOPBACK_TOO,
});
