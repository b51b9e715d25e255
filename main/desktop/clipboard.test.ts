import { describe, expect, it } from 'vitest';
import { minutes, seconds } from '../../app/domain/instant.ts';
import { claim } from '../../app/testing/claims/claim.ts';
import { FakeClock } from '../../app/testing/fakes/fake-clock.ts';
import { NOW } from '../../app/testing/sample-role.ts';
import { createClipboard } from './clipboard.ts';

function desk() {
  const clock = new FakeClock(NOW);
  let text = 'before';
  const system = {
    readText: async () => text,
    writeText: (next: string) => {
      text = next;
    },
    clear: () => {
      text = '';
    },
  };
  return { clock, system, clipboard: createClipboard(system, clock), held: () => text };
}

/** A fake clipboard with exclusion formats, which `write` writes. */
function markingDesk(write: (hold: (text: string) => void, text: string) => Promise<void>) {
  const { clock, system, held } = desk();
  const marked: string[] = [];
  const writeConcealed = async (text: string) => {
    marked.push(text);
    await write(system.writeText, text);
  };
  return { clock, held, marked, clipboard: createClipboard({ ...system, writeConcealed }, clock) };
}

describe('the clipboard', () => {
  it('clears a secret after a minute', async () => {
    claim('clipboard-cleared');
    const { clock, clipboard, held } = desk();
    clipboard.copySecret('keys');
    await clock.advance(seconds(59));
    expect(held()).toBe('keys');
    await clock.advance(seconds(1));
    expect(held()).toBe('');
  });

  it('keeps what was copied since', async () => {
    claim('clipboard-cleared');
    const { clock, clipboard, system, held } = desk();
    clipboard.copySecret('keys');
    system.writeText('a recipe');
    await clock.advance(minutes(2));
    expect(held()).toBe('a recipe');
  });

  it('clears a second secret after its own minute', async () => {
    const { clock, clipboard, held } = desk();
    clipboard.copySecret('keys');
    await clock.advance(seconds(40));
    clipboard.copySecret('more keys');
    await clock.advance(seconds(40));
    expect(held()).toBe('more keys');
    await clock.advance(seconds(20));
    expect(held()).toBe('');
    expect(clock.waiting).toBe(0);
  });

  it('does not clear other text', async () => {
    const { clock, clipboard, held } = desk();
    clipboard.copySecret('keys');
    clipboard.copy('a policy');
    await clock.advance(minutes(5));
    expect(held()).toBe('a policy');
  });

  it('clears a secret when Mai quits', async () => {
    const { clipboard, held, clock } = desk();
    clipboard.copySecret('keys');
    await clipboard.forget();
    expect(held()).toBe('');
    expect(clock.waiting).toBe(0);
  });

  it('marks secrets only, if the system has exclusion formats, and still clears them', async () => {
    claim('clipboard-marks');
    const { clipboard, clock, held, marked } = markingDesk(async (hold, text) => hold(text));
    clipboard.copy('a policy');
    clipboard.copySecret('keys');
    await clock.advance(seconds(59));
    expect({ held: held(), marked }).toEqual({ held: 'keys', marked: ['keys'] });
    await clock.advance(seconds(1));
    expect(held()).toBe('');
  });

  it.each<[string, () => Promise<void>]>([
    ['is refused', () => Promise.reject(new Error('no'))],
    ['leaves no text', async () => undefined],
  ])('falls back to a copy without marks if writing them %s', async (_what, write) => {
    claim('clipboard-marks');
    const { clipboard, clock, held, marked } = markingDesk(async hold => {
      hold('');
      await write();
    });
    clipboard.copySecret('keys');
    await clock.advance(0);
    expect({ held: held(), marked }).toEqual({ held: 'keys', marked: ['keys'] });
  });

  it('keeps what was copied while writing the marks failed', async () => {
    let refuse = (): void => undefined;
    const { clipboard, clock, held } = markingDesk(
      () =>
        new Promise((_, reject) => {
          refuse = () => reject(new Error('no'));
        }),
    );
    clipboard.copySecret('keys');
    clipboard.copy('a policy');
    refuse();
    await clock.advance(0);
    expect(held()).toBe('a policy');
  });
});
