import { stat, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { CommandWords } from '../../app/command-line/command-words.ts';
import { EXIT } from '../../app/command-line/exit-codes.ts';
import { printable } from '../../app/command-line/option-values.ts';
import type { SetupRefusal } from '../../app/company/setup-offer.ts';
import { refusalSentence } from '../../app/company/setup-words.ts';
import type { Text } from '../../app/text/en/en.ts';
import { errorCode, fileFaultOf } from '../files/file-fault.ts';
import { readRegularFile } from '../files/read-regular-file.ts';
import { replaceFile } from '../files/replace-file.ts';
import { checkSetup, type Expected, UNSIGNED } from './check-setup.ts';
import { missing, type Outcome, said } from './outcome.ts';
import { newPrivateKey, policyKeyOf, privateKeyIn, signatureOf } from './signing-keys.ts';

const LARGEST_KEY = 10_000;

/** `mai --check FILE`: every problem with its line. */
export async function checkCommand(words: CommandWords, expected: Expected, text: Text): Promise<Outcome> {
  const { value: path = '', options } = words;
  if (path === '') return missing('--check', words, text);
  const checked = await checkSetup(path, options.has('as-policy') ? UNSIGNED : expected);
  if (checked.kind === 'refused') return problems(path, checked.refusals, text);
  const { valid, unchecked } = text.commandLine.check;
  const signature =
    checked.signature === 'right' ? [text.company.offer.signed] : options.has('as-policy') ? [] : [unchecked];
  return { code: EXIT.done, printed: `${text.sentences([valid(shown(path)), ...signature])}\n` };
}

/** `mai --sign FILE --key KEY`: the signed file, or what `--check` says against it. */
export async function signCommand(words: CommandWords, text: Text): Promise<Outcome> {
  const { value: path = '', options } = words;
  const [keyPath, outPath] = [options.get('key') ?? '', options.get('out')];
  if (path === '') return missing('--sign', words, text);
  if (keyPath === '') return missing('--key', words, text);
  if (options.has('out') && !outPath) return missing('--out', words, text);
  const { signing } = text.commandLine;
  const pem = await readRegularFile(keyPath, LARGEST_KEY).catch(() => undefined);
  const key = pem instanceof Buffer ? privateKeyIn(pem) : undefined;
  if (key === undefined) return said(signing.keyInvalid(shown(keyPath)));
  const checked = await checkSetup(path, UNSIGNED);
  if (checked.kind === 'refused') return problems(path, checked.refusals, text);
  const { signature: _, ...setup } = JSON.parse(checked.text.replace(/^\uFEFF/, ''));
  const file = `${JSON.stringify({ ...setup, signature: signatureOf(checked.signed, key) }, null, 2)}\n`;
  const warning = (await isOpenToOthers(keyPath)) ? [signing.keyIsOpen(shown(keyPath))] : [];
  const told = text.sentences([signing.signed(policyKeyOf(key)), ...warning]);
  if (outPath === undefined) return { code: EXIT.done, printed: file, said: told };
  if (await isSameFile(outPath, keyPath)) return said(signing.keyIsOutput(shown(outPath)));
  try {
    await replaceFile(resolve(outPath), { bytes: Buffer.from(file), mode: 0o644 });
    return { code: EXIT.done, said: told };
  } catch (error) {
    return said(text.company.sentence(shown(outPath), text.failures.files[fileFaultOf(error)]));
  }
}

/** `mai --new-key FILE`: a private key for `--sign`, never in place of a file. Prints what a policy needs. */
export async function newKeyCommand(words: CommandWords, text: Text): Promise<Outcome> {
  const { value: path = '' } = words;
  if (path === '') return missing('--new-key', words, text);
  const pem = newPrivateKey();
  const key = privateKeyIn(Buffer.from(pem));
  try {
    await writeFile(path, pem, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    const isThere = errorCode(error) === 'EEXIST';
    const why = isThere ? text.commandLine.signing.exists : text.failures.files[fileFaultOf(error)];
    return said(text.company.sentence(shown(path), why));
  }
  return {
    code: EXIT.done,
    printed: key === undefined ? '' : `${policyKeyOf(key)}\n`,
    said: text.commandLine.signing.keepKey(shown(path)),
  };
}

function problems(path: string, refusals: readonly SetupRefusal[], text: Text): Outcome {
  const lines = refusals.map(refusal => {
    const where = 'line' in refusal ? `${shown(path)}:${refusal.line}` : shown(path);
    return text.company.sentence(where, refusalSentence(refusal, text.company, text.failures.files));
  });
  return said(lines.map(line => printable(line, Number.POSITIVE_INFINITY)).join('\n'));
}

const shown = (path: string): string => printable(path === '-' ? path : basename(path));

/** By any name: through a link, or as a hard link. */
async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all(
    [one, other].map(path => stat(path, { bigint: true }).catch(() => undefined)),
  );
  return first !== undefined && first.dev === second?.dev && first.ino === second.ino;
}

/** Whether other users can read a file. Windows has no such bits. */
const isOpenToOthers = async (path: string): Promise<boolean> =>
  process.platform !== 'win32' && ((await stat(path)).mode & 0o044) !== 0;
