import type { Context } from '../context.ts';
import type { CommandOf } from '../contract.ts';
import { ok, type Result } from '../domain/result.ts';

/** Switches the container endpoint on or off. Off, every token that was given out is void. */
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

/** Lets the endpoint listen again after a restart, where programs were told to find it; they find new tokens in their files. */
export async function resumeEndpoint({ ports, snapshot }: Context): Promise<Result> {
  const { endpoint } = snapshot().preferences;
  if (endpoint.kind === 'off') return ok();
  const started = await ports.endpoint.start(endpoint.port);
  if (!started.ok) return started;
  await ports.endpoint.serve(snapshot().roleSessions.map(({ key }) => key));
  return ok();
}
