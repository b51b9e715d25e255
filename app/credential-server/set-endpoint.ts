import type { Context } from '../context.ts';
import type { CommandOf } from '../contract.ts';
import { ok, type Result } from '../domain/result.ts';

/** Switches the local credentials server on or off. Off voids every token. */
export async function setEndpoint(
  { ports, apply, snapshot }: Context,
  { on }: CommandOf<'setEndpoint'>,
): Promise<Result> {
  const { endpoint } = snapshot().preferences;
  if (on === (endpoint.kind === 'on')) return ok();
  if (!on) {
    await ports.endpoint.stop();
    apply({ type: 'preferencesChanged', change: { endpoint: { kind: 'off' } } });
    return ok();
  }
  const started = await ports.endpoint.start();
  if (!started.ok) return started;
  await ports.endpoint.serve(snapshot().roleSessions.map(({ key }) => key));
  apply({ type: 'preferencesChanged', change: { endpoint: { kind: 'on', port: started.value } } });
  return ok();
}

/** Listens again on the same port after a restart; programs find new tokens in their files. */
export async function resumeEndpoint({ ports, snapshot }: Context): Promise<Result> {
  const { endpoint } = snapshot().preferences;
  if (endpoint.kind === 'off') return ok();
  const started = await ports.endpoint.start(endpoint.port);
  if (!started.ok) return started;
  await ports.endpoint.serve(snapshot().roleSessions.map(({ key }) => key));
  return ok();
}
