import type { Text } from '../text/en/en.ts';
import type { Finding, KeyPlace, Way } from '../troubleshoot/findings.ts';
import { placeWords } from '../troubleshoot/place-words.ts';
import type { KeyStatus } from './key-status.ts';

type LongLivedKey = Extract<Finding, { kind: 'long-lived-key' }>;
type Words = Pick<Text, 'troubleshoot' | 'toolFindings' | 'keyRotation' | 'sentences'>;

/** Services that Mai's own questions are counted for. */
const ASKED: ReadonlySet<string> = new Set(['iam', 'sts']);

/** A long-lived key in words: where it is, what AWS says about it, and the ways out of it, best first. */
export function explainKey({ id, where, days, aws }: LongLivedKey, text: Words) {
  const words = text.troubleshoot['long-lived-key'];
  const status = aws?.status;
  return {
    title: words.title(id),
    detail: text.sentences([keyPlace(where, text), ...(status === undefined ? [] : statusLines(status, text))]),
    ways: waysOut(status, text.keyRotation.ways),
    more: text.sentences([words.why, ...(days === undefined ? [] : [words.age(days)])]),
  };
}

function statusLines(status: KeyStatus, { keyRotation: words }: Words): readonly string[] {
  if (status.kind === 'root') return [words.root];
  if (status.kind === 'rejected') return [words.rejected(status.code)];
  const { keys, lastUse } = status;
  const use = lastUse === 'never' ? [words.never] : lastUse && [words.used(lastUse.days, lastUse.service)];
  const isAsked = lastUse !== undefined && lastUse !== 'never' && ASKED.has(lastUse.service);
  return [
    ...(keys === undefined ? [] : [words.created(keys.days)]),
    ...(use ?? []),
    ...(isAsked ? [words.ownUse] : []),
  ];
}

/** The root user's key and a rejected one have to be removed. */
function waysOut(status: KeyStatus | undefined, words: Text['keyRotation']['ways']): readonly Way[] {
  if (status?.kind === 'root' || status?.kind === 'rejected') return [];
  const better: readonly Way[] = [words.service, words.role];
  if (status === undefined) return better;
  if (status.keys === undefined) return [...better, { title: words.rotate.title, detail: words.notAllowed }];
  return status.keys.count > 1
    ? [...better, { title: words.rotate.title, detail: words.twoKeys }]
    : [...better, { ...words.rotate, isRotation: true }];
}

function keyPlace(where: KeyPlace, text: Words): string {
  const { 'long-lived-key': words, files } = text.troubleshoot;
  switch (where.kind) {
    case 'profile':
      return words.profile(where.profile, files[where.file]);
    case 'line':
      return words.line(files[where.file], where.line);
    case 'variable':
      return words.variable(where.name, placeWords(where.place, text));
  }
}
