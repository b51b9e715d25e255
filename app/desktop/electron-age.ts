/** An Electron without security fixes, and the remedy: leave a development build, update a release. */
export type OldElectron = { readonly version: string; readonly build: 'development' | 'release' };

/**
 * Electron supports its three newest majors and releases one every eight weeks
 * (https://www.electronjs.org/docs/latest/tutorial/electron-timelines). Days after which the newest at build time is unsupported.
 */
const LIFE = 3 * 8 * 7;

export type ElectronFacts = {
  /** Running version, such as `33.2.1`. */
  readonly version: string;
  /** Major version of releases. */
  readonly wantedMajor: number;
  /** Build time and current time. Epoch milliseconds. */
  readonly builtAt: number;
  readonly now: number;
};

/** Undefined if the running Electron is supported, as far as is known offline. */
export function oldElectron({ version, wantedMajor, builtAt, now }: ElectronFacts): OldElectron | undefined {
  if (Number(version.split('.')[0]) < wantedMajor) return { version, build: 'development' };
  return now - builtAt > LIFE * 86_400_000 ? { version, build: 'release' } : undefined;
}
