import log from 'electron-log/node.js';
import { type PolicyReading, policyLines, problemLine } from '../../app/company/policy/policy-source.ts';
import type { Failure } from '../../app/domain/failure.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { describeError, redact } from './redact.ts';

/** Starts the log `mai.log` in the given folder: 1 MB, one older file. */
export function startLog(folder: string): void {
  log.transports.console.level = false;
  log.transports.file.resolvePathFn = () => `${folder}/mai.log`;
  log.transports.file.level = 'info';
  log.transports.file.maxSize = 1_000_000;
  log.hooks.push(message => ({ ...message, data: message.data.map(part => redact(String(part))) }));
}

export const logInfo = (sentence: string): void => log.info(sentence);

/**
 * Logs errors that nothing has caught, and goes on as Electron does. Electron would show a system dialog with the program's call stack,
 * which holds up all of Mai until it is closed.
 */
export function logUncaught(): void {
  process.on('uncaughtException', error => logError('uncaught', error));
  process.on('unhandledRejection', error => logError('uncaught', error));
}

/** Logs an unexpected error under the reference that the app shows. */
export const logError = (reference: string, error: unknown): void => log.error(reference, describeError(error));

/** Logs each policy in force with its file, revision and keys. */
export function logPolicies(reading: PolicyReading): void {
  for (const line of policyLines(reading)) log.info(`policy [${line}]`);
}

/**
 * Logs the kind of each failure under the ID that it has in the activity, and for a broken policy the file and line.
 */
export function logFailures({ failureNotices }: Snapshot, previous: Snapshot): void {
  if (failureNotices === previous.failureNotices) return;
  const known = new Set(previous.failureNotices.map(({ id }) => id));
  for (const { id, failure } of failureNotices) if (!known.has(id)) log.info(id, failure.kind, ...details(failure));
}

const details = (failure: Failure): readonly string[] =>
  failure.kind === 'policy-broken' ? failure.problems.map(problem => `[${problemLine(problem)}]`) : [];
