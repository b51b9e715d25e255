import { readFile, rename } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Failure } from '../../app/domain/failure.ts';
import { fail, ok, type Result } from '../../app/domain/result.ts';
import { EMPTY_SETTINGS } from '../../app/settings/empty-settings.ts';
import { parseSettings, type Settings, settingsFileOf } from '../../app/settings/settings.ts';
import type { SettingsPort } from '../../app/settings/settings-port.ts';
import { asideOf } from '../files/aside-of.ts';
import { fileFaultOf } from '../files/file-fault.ts';
import { replaceFile } from '../files/replace-file.ts';

export type LoadedSettings = { readonly settings: Settings; readonly failure?: Failure };

export type SettingsFile = SettingsPort & { load(): Promise<LoadedSettings> };

/** The settings in Mai's data `folder`, which stay as they are; undefined if there are none, or they are damaged. */
export const readSettings = async (folder: string): Promise<Settings | undefined> =>
  parseSettings(parseJson(await readFile(join(folder, 'settings.json'), 'utf8').catch(() => '')));

/** Stores the settings in one JSON file. A damaged file is renamed, never overwritten. */
export function createSettingsFile(folder: string): SettingsFile {
  const path = join(folder, 'settings.json');
  let newest: Settings | undefined;
  let writing: Promise<Result> | undefined;

  async function write(): Promise<Result> {
    while (newest !== undefined) {
      const settings = newest;
      newest = undefined;
      try {
        const bytes = Buffer.from(`${JSON.stringify(settingsFileOf(settings), null, 2)}\n`);
        await replaceFile(path, { bytes, mode: 0o600 });
      } catch (error) {
        return fail({ kind: 'settings-unwritable', fault: fileFaultOf(error) });
      }
    }
    return ok();
  }

  return {
    save(settings) {
      newest = settings;
      writing ??= write().finally(() => {
        writing = undefined;
      });
      return writing;
    },
    async load() {
      const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) =>
        error.code === 'ENOENT' ? undefined : null,
      );
      if (text === undefined) return { settings: EMPTY_SETTINGS };
      const settings = text === null ? undefined : parseSettings(parseJson(text));
      return settings === undefined ? { settings: EMPTY_SETTINGS, failure: await moveAside(path) } : { settings };
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function moveAside(path: string): Promise<Failure> {
  const aside = asideOf(path);
  await rename(path, aside).catch(() => {});
  return { kind: 'settings-damaged', keptAs: basename(aside) };
}
