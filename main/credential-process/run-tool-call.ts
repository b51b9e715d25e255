import { setTimeout } from 'node:timers/promises';
import type { Text } from '../../app/text/en/en.ts';
import type { Keychain } from '../credentials/keychain.ts';
import { askRunningApp } from './ask-running-app.ts';
import type { CredentialAnswer } from './credential-protocol.ts';
import type { Started } from './start-mai.ts';
import type { ToolCall } from './tool-call.ts';

export type CallSources = {
  readonly folder: string;
  readonly keychain: Keychain;
  readonly text: () => Promise<Text>;
  /** Starts Mai, which doesn't run; undefined where that is impossible. */
  readonly startMai: () => Promise<Started | undefined>;
};

/** Milliseconds. */
export type CallTimeouts = {
  /** For the running app's answer, beyond the wait for the person. It only looks up its state. */
  readonly answer: number;
  /** For a renewal that waits for no person. */
  readonly unattended: number;
  /** Until a Mai that was started answers. */
  readonly start: number;
  /** Between two attempts to reach it. */
  readonly poll: number;
};

const TIMEOUTS: CallTimeouts = { answer: 10_000, unattended: 75_000, start: 20_000, poll: 200 };

/**
 * Answers a tool. Credentials come from the running app, else from the vault, else there is a sentence. A call that waits for the
 * person, and each `--ensure`, also starts Mai. Code for the vault and the start is loaded only when needed, because some tools call
 * before every request.
 */
export async function runToolCall(
  call: ToolCall,
  sources: CallSources,
  timeouts: CallTimeouts = TIMEOUTS,
): Promise<CredentialAnswer> {
  const began = Date.now();
  const running = await askRunningApp(sources.folder, call, timeoutOf(call, timeouts));
  if (running !== undefined) return answerFor(call, running);
  const fromVault = call.purpose === 'credentials' ? await vaultAnswer(call, sources) : undefined;
  const isEnough = fromVault?.kind === 'credentials' || (fromVault !== undefined && call.wait === 0);
  if (isEnough) return fromVault;
  // A running app that doesn't answer isn't started again.
  const started =
    Date.now() - began < timeouts.answer / 2 ? await startAndAsk(call, sources, timeouts, began) : undefined;
  const { ensure } = await sources.text();
  return (
    (started && answerFor(call, started)) ??
    fromVault ?? { kind: 'ensured', outcome: 'not-running', sentence: ensure.notStartable }
  );
}

async function vaultAnswer({ profile }: ToolCall, { folder, keychain, text }: CallSources): Promise<CredentialAnswer> {
  const { answerFromVault } = await import('./answer-from-vault.ts');
  return answerFromVault(profile, { folder, keychain, text: await text() });
}

async function startAndAsk(
  call: ToolCall,
  { folder, startMai }: CallSources,
  timeouts: CallTimeouts,
  began: number,
): Promise<CredentialAnswer | undefined> {
  const started = await startMai();
  if (started === undefined) return undefined;
  const deadline = Date.now() + timeouts.start;
  try {
    while (Date.now() < deadline && !started.hasFailed()) {
      await setTimeout(timeouts.poll);
      const passed = Math.round((Date.now() - began) / 1_000);
      const left = { ...call, wait: call.wait === 0 ? 0 : Math.max(1, call.wait - passed) };
      const answer = await askRunningApp(folder, left, timeoutOf(left, timeouts));
      if (answer !== undefined) return answer;
    }
    return undefined;
  } finally {
    await started.release();
  }
}

const timeoutOf = ({ purpose, wait }: ToolCall, { answer, unattended }: CallTimeouts): number =>
  answer + wait * 1_000 + (purpose === 'ensure' && wait === 0 ? unattended : 0);

/** An earlier version that still runs answers `--ensure` as a call for credentials, which are not printed then. */
function answerFor({ purpose }: ToolCall, answer: CredentialAnswer): CredentialAnswer {
  if (purpose !== 'ensure' || answer.kind === 'ensured') return answer;
  return answer.kind === 'credentials'
    ? { kind: 'ensured', outcome: 'active', sentence: '' }
    : { kind: 'ensured', outcome: 'failed', sentence: answer.sentence };
}
