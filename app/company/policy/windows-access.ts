// Write access to a file or folder on Windows by its SDDL security descriptor (Microsoft, "Security Descriptor String
// Format" and "ACE Strings"). SDDL names accounts by security identifiers, which are not localized.

/** SYSTEM, Administrators and TrustedInstaller, as SDDL abbreviations and as SIDs. */
const ADMINISTRATORS: ReadonlySet<string> = new Set([
  'SY',
  'S-1-5-18',
  'BA',
  'S-1-5-32-544',
  'S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464',
]);

/** Access mask bits by SDDL abbreviation. */
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

/** Read, list and execute rights; all others allow changes. */
const HARMLESS = 0x8000_0000 + 0x2000_0000 + 0x10_0000 + 0x2_0000 + 0x80 + 0x20 + 0x8 + 0x1;

/**
 * Whether administrators own it and are the only ones who may change, replace or delete it. False for an unknown
 * format. Deny entries are ignored: they can only remove rights.
 */
export function isAdministratorsAlone(sddl: string): boolean {
  const [, owner] = /^O:(S-1-[\d-]+|[A-Z]{2})/.exec(sddl) ?? [];
  const [, flags, entries] = /D:([A-Z_]*)((?:\([^()]*\))*)(?:S:|$)/.exec(sddl.trim()) ?? [];
  if (owner === undefined || !ADMINISTRATORS.has(owner) || flags === undefined || entries === undefined) return false;
  // A missing DACL grants full access to everyone; an empty one grants none.
  if (flags.includes('NO_ACCESS_CONTROL')) return false;
  return [...entries.matchAll(/\(([^()]*)\)/g)].every(([, entry = '']) => isHarmless(entry));
}

/** ACE: `type;flags;rights;object;inherited object;account`. */
function isHarmless(entry: string): boolean {
  const [type, flags = '', rights = '', , , account] = entry.split(';');
  if (account === undefined) return false;
  // Inherit-only entries are checked on children. OW and CO stand for the owner, who is an administrator.
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
