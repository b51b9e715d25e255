import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../company/canonical-json.ts';

/**
 * Reference of exactly what is shown: SHA-256 of its canonical JSON (RFC 8785), 64 hex digits. The confirming command carries
 * it, so that nothing else can be confirmed.
 */
export const fingerprint = (shown: unknown): string => bytesToHex(sha256(utf8ToBytes(canonicalJson(shown))));
