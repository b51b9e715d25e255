import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json.ts';

/**
 * One name for exactly what a person is shown: SHA-256 over it as RFC 8785 writes it, 64 hex digits. The command that carries
 * the person's yes names it, so that nothing else is confirmed by it.
 */
export const fingerprint = (shown: unknown): string => bytesToHex(sha256(utf8ToBytes(canonicalJson(shown))));
