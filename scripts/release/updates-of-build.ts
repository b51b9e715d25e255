/** `ed25519:` and 32 bytes in base64. */
const KEY = /^ed25519:[A-Za-z0-9+/]{43}=$/;

/**
 * Where the Mai that is being built gets updates, from MAI_UPDATES_ADDRESS (of `mai.json`, https), MAI_UPDATES_KEYS (two public
 * keys, first the one in use, then the one that is kept offline, separated by a comma) and MAI_UPDATES_SEQUENCE (of the
 * newest list). Undefined without all of them: that Mai gets no updates, and its settings say so. Throws if one is wrong. An empty
 * one is missing: a workflow passes on variables that a repository doesn't have.
 */
export function updatesOfBuild(
  environment: NodeJS.ProcessEnv,
): { readonly address: string; readonly keys: readonly string[]; readonly sequence: number } | undefined {
  const {
    MAI_UPDATES_ADDRESS: address = '',
    MAI_UPDATES_KEYS: listed = '',
    MAI_UPDATES_SEQUENCE: counted = '',
  } = environment;
  if (address + listed + counted === '') return undefined;
  const keys = listed.split(',').map(key => key.trim());
  const sequence = Number(counted);
  if (!URL.canParse(address) || new URL(address).protocol !== 'https:')
    throw new Error('MAI_UPDATES_ADDRESS must be the https address of mai.json.');
  if (keys.length !== 2 || keys[0] === keys[1] || !keys.every(key => KEY.test(key)))
    throw new Error('MAI_UPDATES_KEYS must be two different public keys, as ed25519:BASE64,ed25519:BASE64.');
  // Without it, lists from before this build would be accepted.
  if (counted === '' || !Number.isSafeInteger(sequence) || sequence < 0)
    throw new Error('MAI_UPDATES_SEQUENCE must be the sequence of the newest list, or 0 before the first one.');
  return { address, keys, sequence };
}
