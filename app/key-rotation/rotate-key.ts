import type { Context } from '../context.ts';
import type { CommandOf } from '../contract.ts';
import { fail, type Result } from '../domain/result.ts';
import { type PlannedRotation, planRotation } from './ask-rotation.ts';
import { endRotation, enterStage, workOn } from './enter-stage.ts';
import { replaceKey } from './replace-key.ts';
import type { Rotation } from './rotation.ts';
import { settleCreation } from './settle-creation.ts';

/** Rotates exactly the key that was shown. Fails with `offer-changed` if another question would be shown now. */
export async function rotateKey(context: Context, { id, shown }: CommandOf<'rotateKey'>): Promise<Result> {
  const planned = await planRotation(context, id);
  if (!planned.ok) return planned;
  const { question, rotation } = planned.value;
  if (question.shown !== shown) {
    context.apply({ type: 'rotationAsked', question });
    return fail({ kind: 'offer-changed' });
  }
  context.apply({ type: 'rotationAsked', question: undefined });
  const { clock, reference } = context.ports;
  const started = { ...rotation, id: reference(), startedAt: clock.now() };
  return workOn(context, started, () => start(context, planned.value, started));
}

async function start(
  context: Context,
  { key, known }: PlannedRotation,
  started: Omit<Rotation, 'stage'>,
): Promise<Result> {
  const stage = { kind: 'creating', known } as const;
  const noted = await enterStage(context, { ...started, stage }, stage, { step: 'creating' });
  if (!noted.ok) return noted;
  const created = await context.ports.iam.create({ key, partition: started.partition });
  if (!created.ok) return afterFailure(context, noted.value, created.failure);
  const replacing = { kind: 'replacing', newId: created.value.accessKeyId } as const;
  const entered = await enterStage(context, noted.value, replacing, { step: 'testing' });
  if (!entered.ok) return entered;
  return replaceKey(context, entered.value, { old: key, next: created.value });
}

/** A refusal means that no key was created. Without an answer there may be one. */
async function afterFailure(
  context: Context,
  noted: Parameters<typeof settleCreation>[1],
  failure: Parameters<typeof fail>[0],
): Promise<Result> {
  if (failure.kind === 'iam-refused') {
    await endRotation(context, noted);
    return fail(failure.code === 'LimitExceeded' ? { kind: 'two-keys' } : failure);
  }
  const settled = await settleCreation(context, noted);
  return settled.ok ? fail(failure) : settled;
}
