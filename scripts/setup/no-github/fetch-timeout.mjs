// Preloaded into Electron's install.js: fails early if its server does not start to respond, instead of after minutes.
const SECONDS = 5;
const patientFetch = globalThis.fetch;

globalThis.fetch = async (resource, options) => {
  const host = new URL(resource instanceof Request ? resource.url : resource).host;
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), SECONDS * 1000);
  try {
    return await patientFetch(resource, { ...options, signal: giveUp.signal });
  } catch (error) {
    const cause = error instanceof Error ? /** @type {NodeJS.ErrnoException | undefined} */ (error.cause) : undefined;
    const reason = giveUp.signal.aborted
      ? `no answer in ${SECONDS} seconds`
      : (cause?.code ?? cause?.message ?? 'no connection');
    throw new Error(`${host} could not be reached (${reason})`);
  } finally {
    clearTimeout(timer);
  }
};
