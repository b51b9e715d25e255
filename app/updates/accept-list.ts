import type { UpdateListRefusal } from '../domain/failures/update-failure.ts';
import type { Instant } from '../domain/instant.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { LARGEST_LIST, parseUpdateList, type UpdateList } from './update-list.ts';

/** A list as it came, not yet trusted. */
export type DeliveredList = { readonly bytes: Uint8Array /** In base64. */; readonly signature: string };

/** The newest list that was accepted: which key had signed it, and its sequence. */
export type SeenList = { readonly signedWith: string; readonly sequence: number };

/** Whether the key verifies the signature of exactly these bytes. */
export type IsSigned = (bytes: Uint8Array, signature: string, key: string) => boolean;

export type ListRules = {
  /** Built into the app: the key in use, then the one that is kept offline. */
  readonly keys: readonly string[];
  readonly seen: SeenList | undefined;
  readonly now: Instant;
};

/**
 * Accepts a list, or says why not. Size and signature come first: nothing of an unsigned list is parsed.
 *
 * A sequence counts for the key that signed it. The offline key overrules the one in use: after a list of its own, lists
 * of the key before it are refused, and its sequence starts where its owner wants. So a stolen key can neither bring an
 * old list back nor, with the highest sequence, keep Mai from the next one.
 */
export function acceptList(
  { bytes, signature }: DeliveredList,
  { keys, seen, now }: ListRules,
  isSigned: IsSigned,
): Result<{ readonly list: UpdateList; readonly seen: SeenList }> {
  if (bytes.length > LARGEST_LIST) return refuse('too-large');
  const signedWith = keys.find(key => isSigned(bytes, signature, key));
  if (signedWith === undefined) return refuse('signature');
  const rank = keys.indexOf(signedWith);
  const seenRank = seen === undefined ? -1 : keys.indexOf(seen.signedWith);
  if (rank < seenRank) return refuse('signature');
  const list = parseUpdateList(bytes);
  if (list === undefined) return refuse('format');
  if (seen !== undefined && rank === seenRank && list.sequence < seen.sequence) return refuse('older');
  if (list.expires <= now) return refuse('expired');
  return ok({ list, seen: { signedWith, sequence: list.sequence } });
}

const refuse = (reason: UpdateListRefusal) => fail({ kind: 'update-list-refused', reason });
