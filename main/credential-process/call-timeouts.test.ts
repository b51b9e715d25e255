import { afterEach, describe, expect, it, vi } from 'vitest';
import { profileName } from '../../app/testing/sample-role.ts';
import { en } from '../../app/text/en/en.ts';
import {
  closeSockets,
  credentialsCall,
  lateAnswer,
  newFolder,
  serving,
  sources,
} from '../testing/credential-sockets.ts';
import type { AnswerCall } from './credential-socket.ts';
import { type CallSources, runToolCall } from './run-tool-call.ts';
import type { ToolCall } from './tool-call.ts';

afterEach(() => {
  // Ends the connections that a test left open.
  vi.runOnlyPendingTimers();
  vi.useRealTimers();
  closeSockets();
});

const timeouts = { answer: 10_000, unattended: 75_000, start: 20_000, poll: 1 };
const ensure = (wait: number): ToolCall => ({ purpose: 'ensure', profile: profileName('dev'), wait });
const active = { kind: 'ensured', outcome: 'active', sentence: 'Active.' } as const;
const notStarted = { kind: 'ensured', outcome: 'not-running', sentence: en.ensure.notStartable };
const pass = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds);

/** Mai that isn't running until a call starts it, which takes some milliseconds. */
function startable(folder: string, answer: AnswerCall, takes: number) {
  let releases = 0;
  const startMai: CallSources['startMai'] = async () => {
    pass(takes);
    await serving(folder, answer);
    return {
      hasFailed: () => false,
      async release() {
        releases += 1;
      },
    };
  };
  return { sources: { ...sources(folder), startMai }, releases: () => releases };
}

describe('a running Mai that doesn’t answer', () => {
  it.each([
    [credentialsCall('dev'), 10_000],
    [credentialsCall('dev', 50), 60_000],
    [ensure(0), 85_000],
    [ensure(60), 70_000],
  ])('is waited for as long as the call may take: %j', async (call, timeout) => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout'] });
    const folder = await newFolder();
    const late = lateAnswer();
    await serving(folder, late.answer);
    const answer = runToolCall(call, sources(folder), timeouts);
    await late.asked(answer);
    vi.advanceTimersByTime(timeout - 1);
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(1);
    expect(vi.getTimerCount()).toBe(0);
    expect(await answer).toMatchObject(call.purpose === 'ensure' ? notStarted : { kind: 'refused' });
  });

  it.each([
    ['isn’t started again', 5_000, 0],
    ['is started if it has just ended', 4_999, 1],
  ])('%s', async (_, took, expected) => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const folder = await newFolder();
    await serving(folder, async () => {
      pass(took);
      throw new Error('no answer');
    });
    let starts = 0;
    const startMai = async () => {
      starts += 1;
      return undefined;
    };
    expect(await runToolCall(ensure(60), { ...sources(folder), startMai }, timeouts)).toEqual(notStarted);
    expect(starts).toBe(expected);
  });
});

describe('a Mai that a call started', () => {
  it.each([
    [ensure(60), 53],
    [credentialsCall('dev', 50), 43],
    [ensure(5), 1],
    [ensure(0), 0],
  ])('waits for the rest of the time: %j', async (call, rest) => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const asked: ToolCall[] = [];
    const answer: AnswerCall = async given => {
      asked.push(given);
      return active;
    };
    const { sources: from, releases } = startable(await newFolder(), answer, 7_400);
    expect(await runToolCall(call, from, timeouts)).toEqual(active);
    expect(asked).toEqual([{ ...call, wait: rest }]);
    expect(releases()).toBe(1);
  });

  it('is asked until its time for the start is over', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    let asked = 0;
    const notReady: AnswerCall = async () => {
      asked += 1;
      pass(10_000);
      throw new Error('not ready');
    };
    const { sources: from, releases } = startable(await newFolder(), notReady, 0);
    expect(await runToolCall(ensure(60), from, timeouts)).toEqual(notStarted);
    expect(asked).toBe(2);
    expect(releases()).toBe(1);
  });
});
