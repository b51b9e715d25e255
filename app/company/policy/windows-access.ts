// Who may change a file or folder of Windows, by its security descriptor in SDDL (Microsoft, "Security Descriptor String
// Format" and "ACE Strings"). It names accounts by security identifiers, which no language of Windows translates.

/** SYSTEM, Administrators, and the service that installs Windows itself: as SDDL abbreviates them, and in full. */
const ADMINISTRATORS: ReadonlySet<string> = new Set([
  'SY',
  'S-1-5-18',
  'BA',
  'S-1-5-32-544',
  'S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464',
]);

/** The bits of an access mask by SDDL's two letters. */
const RIGHTS: Readonly<Record<string, number>> = {
  GA: 0x1000_0000,
  GX: 0x2000_0000,
  GW: 0x4000_0000,
  GR: 0x8000_0000,
  FA: 0x1f_01ff,
  FR: 0x12_0089,
  FW: 0x12_0116,
  FX: 0x12_00a0,
  SD: 0x1_0000,
  RC: 0x2_0000,
  WD: 0x4_0000,
  WO: 0x8_0000,
  CC: 0x1,
  DC: 0x2,
  LC: 0x4,
  SW: 0x8,
  RP: 0x10,
  WP: 0x20,
  DT: 0x40,
  LO: 0x80,
  CR: 0x100,
};

/** Reading, listing and running, with what is read of attributes and of the descriptor itself: all else changes something. */
const HARMLESS = 0x8000_0000 + 0x2000_0000 + 0x10_0000 + 0x2_0000 + 0x80 + 0x20 + 0x8 + 0x1;

/**
 * Whether the administrators own it and nobody else may change, replace or delete it. What can't be understood is answered
 * with no. Deny entries are passed over: they can only take rights away.
 */
export function isAdministratorsAlone(sddl: string): boolean {
  const [, owner] = /^O:(S-1-[\d-]+|[A-Z]{2})/.exec(sddl) ?? [];
  const [, flags, entries] = /D:([A-Z_]*)((?:\([^()]*\))*)(?:S:|$)/.exec(sddl.trim()) ?? [];
  if (owner === undefined || !ADMINISTRATORS.has(owner) || flags === undefined || entries === undefined) return false;
  // A descriptor without a list lets everybody do everything; one with an empty list, nobody.
  if (flags.includes('NO_ACCESS_CONTROL')) return false;
  return [...entries.matchAll(/\(([^()]*)\)/g)].every(([, entry = '']) => isHarmless(entry));
}

/** An entry is `type;flags;rights;object;inherited object;account`. */
function isHarmless(entry: string): boolean {
  const [type, flags = '', rights = '', , , account] = entry.split(';');
  if (account === undefined) return false;
  // What only children inherit is looked at there. OW and CO stand for the owner, who is an administrator.
  const isForChildren = /^(..)*IO/.test(flags);
  if (type === 'D' || isForChildren || ADMINISTRATORS.has(account) || account === 'OW') return true;
  if (type !== 'A') return false;
  const mask = maskOf(rights);
  return mask !== undefined && withoutBits(mask, HARMLESS) === 0;
}

function maskOf(rights: string): number | undefined {
  if (/^0x[\da-f]{1,8}$/i.test(rights)) return Number.parseInt(rights, 16);
  const letters = rights.match(/../g) ?? [];
  const bits = letters.map(pair => (Object.hasOwn(RIGHTS, pair) ? RIGHTS[pair] : undefined));
  if (rights.length % 2 !== 0 || bits.includes(undefined)) return undefined;
  return bits.reduce<number>((mask, bit) => (mask | (bit ?? 0)) >>> 0, 0);
}

const withoutBits = (mask: number, bits: number): number => (mask & ~bits) >>> 0;
