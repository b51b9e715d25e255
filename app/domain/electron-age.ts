/** An Electron that gets no security fixes any more, and the way out of it: a development build is to be left, a release replaced. */
export type OldElectron = { readonly version: string; readonly build: 'development' | 'release' };

/**
 * Electron maintains its three newest majors and brings a new one every eight weeks
 * (https://www.electronjs.org/docs/latest/tutorial/electron-timelines): what was the newest at a build is out of date by then. In days.
 */
const LIFE = 3 * 8 * 7;

export type ElectronFacts = {
  /** The one that runs, as `33.2.1`. */
  readonly version: string;
  /** The major that releases are built from. */
  readonly wantedMajor: number;
  /** When Mai was built, and now. Epoch milliseconds. */
  readonly builtAt: number;
  readonly now: number;
};

/** Undefined where the Electron that runs is maintained, as far as can be known without asking anybody. */
export function oldElectron({ version, wantedMajor, builtAt, now }: ElectronFacts): OldElectron | undefined {
  if (Number(version.split('.')[0]) < wantedMajor) return { version, build: 'development' };
  return now - builtAt > LIFE * 86_400_000 ? { version, build: 'release' } : undefined;
}
