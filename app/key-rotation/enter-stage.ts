import type { Context } from '../context.ts';
import type { Failure } from '../domain/failure.ts';
import { hours, type Instant, later, minutes } from '../domain/instant.ts';
import { ok, type Result } from '../domain/result.ts';
import { without } from '../structural-sharing.ts';
import type { RotationView } from './key-rotation-state.ts';
import type { Rotation, Stage } from './rotation.ts';
import { rotationView } from './rotation-view.ts';

/** Journals the next stage, then shows it. Fails with `rotation-unsaved`. */
export async function enterStage<S extends Stage>(
  context: Context,
  rotation: Rotation,
  stage: S,
  now: Pick<RotationView, 'step' | 'failure'> = {},
): Promise<Result<Rotation & { readonly stage: S }>> {
  const next = { ...rotation, stage };
  const saved = await context.ports.rotationJournal.save(next);
  if (!saved.ok) return saved;
  context.apply({ type: 'rotationChanged', rotation: rotationView(next, now) });
  return ok(next);
}

/** Forgets a rotation that has nothing left to do. Fails with `rotation-unsaved`. */
export async function endRotation(context: Context, { id }: Pick<Rotation, 'id'>): Promise<Result> {
  const removed = await context.ports.rotationJournal.remove(id);
  if (removed.ok) context.apply({ type: 'rotationEnded', id });
  return removed;
}

/**
 * Runs one piece of work on a rotation at a time; a second caller gets the outcome of the first. A failure is shown with what the
 * journal has by then.
 */
export async function workOn(
  context: Context,
  { id }: Pick<Rotation, 'id'>,
  work: () => Promise<Result>,
): Promise<Result> {
  const running = context.rotating.get(id);
  if (running !== undefined) return running;
  // Nothing is due while it runs.
  const shown = context.snapshot().rotations.find(view => view.id === id);
  if (shown !== undefined) context.apply({ type: 'rotationChanged', rotation: without(shown, 'dueAt') });
  const answer = work();
  context.rotating.set(id, answer);
  try {
    const done = await answer;
    await showOutcome(context, id, done);
    return done;
  } finally {
    context.rotating.delete(id);
  }
}

async function showOutcome(context: Context, id: string, outcome: Result): Promise<void> {
  const { clock, rotationJournal } = context.ports;
  const rotation = (await rotationJournal.all()).find(each => each.id === id);
  if (rotation === undefined) return context.apply({ type: 'rotationEnded', id });
  const now = outcome.ok ? {} : retryAfter(outcome.failure, rotation, clock.now());
  context.apply({ type: 'rotationChanged', rotation: rotationView(rotation, now) });
}

function retryAfter(failure: Failure, { stage }: Rotation, now: Instant): Pick<RotationView, 'failure' | 'dueAt'> {
  if (failure.kind === 'iam-unreachable') return { failure, dueAt: later(now, minutes(15)) };
  return stage.kind === 'inactive' ? { failure, dueAt: later(now, hours(24)) } : { failure };
}
