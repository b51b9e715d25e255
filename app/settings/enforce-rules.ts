import type { Context } from '../context.ts';
import { setEndpoint } from '../credential-server/set-endpoint.ts';
import { credentialsOf } from '../credentials/credentials-of.ts';
import { deliverAgain } from '../credentials/deliver-again.ts';
import { deliveryFor } from '../credentials/delivery-for.ts';
import { ok, type Result } from '../domain/result.ts';
import { stopRole } from '../sessions/stop-role.ts';
import { signOutRetired } from '../sign-in/sign-out-retired.ts';
import { lockOf } from './effective-preferences.ts';

/** Leaves the companies that a policy or setup retires, and ends what it forbids. */
export async function enforceRules(context: Context): Promise<Result> {
  const left = await signOutRetired(context);
  const ended = await enforceLocks(context);
  return left.ok ? ended : left;
}

/**
 * Ends what a lock forbids and was begun before it: the local credentials server, roles of other accounts, and credentials that are
 * delivered in another way than the company's.
 */
async function enforceLocks(context: Context): Promise<Result> {
  const { snapshot } = context;
  const answers: Result[] = [];
  const { preferences } = snapshot();
  if (lockOf(snapshot(), 'localServer') && preferences.endpoint.kind === 'on')
    answers.push(await setEndpoint(context, { type: 'setEndpoint', on: false }));
  if (lockOf(snapshot(), 'otherAccounts'))
    for (const { key } of snapshot().chainedRoles) answers.push(await stopRole(context, { key }));
  const isFixed = lockOf(snapshot(), 'delivery') !== undefined || lockOf(snapshot(), 'localServer') !== undefined;
  const wrong = snapshot().roleSessions.filter(
    ({ key, delivery }) => isFixed && delivery !== deliveryFor(snapshot(), key),
  );
  for (const { key } of wrong) {
    const keys = await credentialsOf(context, key);
    answers.push(keys.ok ? await deliverAgain(context, keys.value) : await stopRole(context, { key }));
  }
  return answers.find(answer => !answer.ok) ?? ok();
}
