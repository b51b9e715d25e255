import { type OldElectron, oldElectron } from '../../app/desktop/electron-age.ts';

// Put in by the build (electron.vite.config.ts).
declare const __ELECTRON_MAJOR__: number;
declare const __BUILT_AT__: number;

/**
 * Whether Mai runs on an Electron without security fixes. Tests run on whatever there is: they say by a variable, which a packaged
 * Mai does not hear, that they know.
 */
export function thisElectron(environment: NodeJS.ProcessEnv, isPackaged: boolean): OldElectron | undefined {
  if (!isPackaged && environment.MAI_OLD_ELECTRON === 'known') return undefined;
  const version = process.versions.electron ?? '0';
  return oldElectron({ version, wantedMajor: __ELECTRON_MAJOR__, builtAt: __BUILT_AT__, now: Date.now() });
}
