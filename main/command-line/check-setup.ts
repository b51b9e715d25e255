import { inspectSetup } from '../../app/company/parse-setup.ts';
import { type SetupRefusal, signingKeysOf } from '../../app/company/setup-offer.ts';
import { type CompanySetup, LARGEST_SETUP } from '../../app/company/setup-schema.ts';
import { publicSuffixIn } from '../company/public-suffix.ts';
import { checkSignature, type SignatureCheck } from '../company/setup-signature.ts';
import { fileFaultOf } from '../files/file-fault.ts';
import { readRegularFile } from '../files/read-regular-file.ts';

/** In bytes, as for a setup that is opened. */
const MAX_BYTES = 4 * LARGEST_SETUP;

export type Checked =
  | {
      readonly kind: 'valid';
      readonly text: string;
      readonly signed: string;
      readonly signature: SignatureCheck['kind'];
    }
  | { readonly kind: 'refused'; readonly refusals: readonly SetupRefusal[] };

/** What the machine's policy asks of a setup from a file. */
export type Expected = {
  readonly policies: readonly CompanySetup[];
  /** Highest revision seen signed, per key. */
  readonly revisions: Readonly<Record<string, number>>;
};

/** A file with no expectations: a policy, or what is to be signed. */
export const UNSIGNED: Expected = { policies: [], revisions: {} };

/** Checks a file as opening it in Mai would, but names every problem. `-` is standard input. */
export async function checkSetup(path: string, expected: Expected): Promise<Checked> {
  try {
    const bytes = path === '-' ? await readInput() : await readRegularFile(path, MAX_BYTES);
    if (bytes === 'not-a-file') return refused({ kind: 'unreadable', fault: bytes });
    return bytes === 'too-large' ? refused({ kind: bytes }) : await checkText(bytes, expected);
  } catch (error) {
    return refused({ kind: 'unreadable', fault: fileFaultOf(error) });
  }
}

async function checkText(bytes: Uint8Array, { policies, revisions }: Expected): Promise<Checked> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refused({ kind: 'not-text' });
  }
  const inspected = inspectSetup(text);
  if (!inspected.ok) return refused(...inspected.problems);
  const { hosts, signed, setup } = inspected;
  const isPublic = await Promise.all(hosts.map(async ({ host }) => (await publicSuffixIn([host])) !== undefined));
  const suffixes = hosts.filter((_, at) => isPublic[at]).map(({ ifPublic }) => ifPublic);
  if (suffixes.length > 0) return refused(...suffixes);
  const keys = signingKeysOf(policies);
  const signature = checkSignature(signed, inspected.signature, keys);
  if (signature.kind === 'unsigned' || signature.kind === 'wrong-signature') return refused({ kind: signature.kind });
  const latest = Math.max(0, ...keys.map(key => revisions[key] ?? 0));
  const { revision } = setup;
  if (signature.kind === 'right' && (revision ?? 0) < latest)
    return refused({ kind: 'outdated', latest, ...(revision !== undefined && { revision }) });
  return { kind: 'valid', text, signed, signature: signature.kind };
}

const refused = (...refusals: readonly SetupRefusal[]): Checked => ({ kind: 'refused', refusals });

async function readInput(): Promise<Buffer | 'too-large'> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    chunks.push(Buffer.from(chunk));
    length += chunk.length;
    if (length > MAX_BYTES) return 'too-large';
  }
  return Buffer.concat(chunks);
}
