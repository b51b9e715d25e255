import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { prepareSaying, say } from './say.ts';

/** The page's elements in order of their creation: the place, its calm and its urgent region. */
let elements: ReturnType<typeof fakeElement>[];
/** Draws the next frame. */
let draw: () => void;
/** Ends what `prepareSaying` began. */
let end: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  elements = [];
  draw = () => {};
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('document', {
    body: fakeElement(),
    createElement() {
      elements.push(fakeElement());
      return elements.at(-1);
    },
  });
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => {
    draw = run;
    return 1;
  });
  vi.stubGlobal('cancelAnimationFrame', () => {});
});
afterEach(() => {
  // Announcements wait in the module.
  vi.advanceTimersByTime(60_000);
  end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('an announcement', () => {
  it('stays for seven seconds after the page has drawn it, however late that is', () => {
    end = prepareSaying();
    say('Signed in.', 'calm');
    vi.advanceTimersByTime(3_000);
    expect(calm()).toBe('Signed in.');
    draw();
    vi.advanceTimersByTime(6_999);
    expect(calm()).toBe('Signed in.');
    vi.advanceTimersByTime(1);
    expect(calm()).toBe('');
  });

  it('makes room for the next one a second after the page has drawn it', () => {
    end = prepareSaying();
    say('Signed in.', 'calm');
    say('Analyst is active.', 'calm');
    draw();
    vi.advanceTimersByTime(999);
    expect(calm()).toBe('Signed in.');
    vi.advanceTimersByTime(1);
    expect(calm()).toBe('Analyst is active.');
    draw();
    vi.advanceTimersByTime(6_999);
    expect(calm()).toBe('Analyst is active.');
    say('Analyst has expired.', 'calm');
    draw();
    vi.advanceTimersByTime(6_999);
    expect(calm()).toBe('Analyst has expired.');
  });

  it('makes room for the next one in a hidden page, which draws nothing', () => {
    end = prepareSaying();
    say('Signed in.', 'calm');
    say('Analyst is active.', 'calm');
    vi.advanceTimersByTime(6_000);
    expect(calm()).toBe('Analyst is active.');
  });

  it('that is urgent comes at once, and calm ones that still wait do not follow it', () => {
    end = prepareSaying();
    say('1 role matches.', 'calm');
    say('Starting Analyst.', 'calm');
    say('AWS can’t be reached.', 'urgent');
    expect([calm(), urgent()]).toEqual(['1 role matches.', 'AWS can’t be reached.']);
    vi.advanceTimersByTime(6_000);
    expect([calm(), urgent()]).toEqual(['1 role matches.', 'AWS can’t be reached.']);
    vi.advanceTimersByTime(6_000);
    expect([calm(), urgent()]).toEqual(['', '']);
  });

  it('follows an urgent one', () => {
    end = prepareSaying();
    say('AWS can’t be reached.', 'urgent');
    say('Starting Analyst.', 'calm');
    expect(calm()).toBe('Starting Analyst.');
  });
});

const calm = () => elements[1]?.text;
const urgent = () => elements[2]?.text;

function fakeElement() {
  return {
    text: '',
    parentElement: null,
    setAttribute() {},
    append() {},
    remove() {},
    replaceChildren(text = '') {
      this.text = text;
    },
  };
}
